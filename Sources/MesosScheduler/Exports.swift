// The public interface uses `Instant`, `Backoff` and what all errors of the package have in common (`CodedError`).
@_exported public import MachineSupport

// TODO: until all rooms use the names of MachineSupport.
public typealias SchedulerInstant = Instant
public typealias BackoffPolicy = Backoff
package typealias SplitMix64 = SeededRandom
