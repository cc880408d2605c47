/// The resources that every agent has, by their names in Mesos. To compare these is cheaper than to compare names.
package enum WellKnownResource: String, Sendable {
    case cpus
    case memory = "mem"
    case disk
    case gpus
    case ports
}
