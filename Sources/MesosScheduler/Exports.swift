// The public interface uses `Instant`, `Backoff` and what all errors of the package have in common (`CodedError`).
@_exported public import MachineSupport

// TODO: until all rooms use the names of MachineSupport.
/// The former name of `Instant`.
public typealias SchedulerInstant = Instant
/// The former name of `Backoff`.
public typealias BackoffPolicy = Backoff
package typealias SplitMix64 = SeededRandom
