// The public interface uses `Instant`, `Backoff` and what all errors of the package have in common (`CodedError`).
@_exported public import MachineSupport
