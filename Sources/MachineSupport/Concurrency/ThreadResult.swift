/// A result on its way from a thread that is not Swift's to a suspended caller, under a lock.
///
/// The continuation that resumes the caller orders the two already. The thread sanitizer does not see that order if the thread
/// resumes the continuation before the caller is suspended, and would report what the result refers to as a race.
package final class ThreadResult<Value: Sendable, Failure: Error>: Sendable {
    private let result = Lock<Result<Value, Failure>?>(nil)

    package init() {}

    /// Called by the thread before it resumes the continuation.
    package func set(_ result: Result<Value, Failure>) { self.result.withLock { $0 = result } }

    /// Called by the caller after it was resumed.
    package func get() throws(Failure) -> Value {
        guard let result = result.withLock({ $0 }) else { preconditionFailure("resumed without a result") }
        return try result.get()
    }
}
