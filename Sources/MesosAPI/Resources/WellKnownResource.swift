/// The resources that every agent has, with their names in Mesos. Comparing these is faster than comparing names.
package enum WellKnownResource: String, Sendable {
    case cpus
    case memory = "mem"
    case disk
    case gpus
    case ports
}
