/// The suspended callers of an actor, by key, until the actor resumes each with a result.
///
/// ```swift
/// actor Worker {
///     private let jobs = Waiters<Int, String, WorkerError>()
///
///     func run(_ job: Int) async throws(WorkerError) -> String {
///         try await jobs.wait(for: job) {
///             machine.begin(job)
///         } onCancel: {
///             Task { await self.cancel(job) }
///         }.get()
///     }
///
///     func finished(_ job: Int, _ result: Result<String, WorkerError>) { jobs.resume(job, result) }
/// }
/// ```
///
/// A cancelled caller goes on waiting: the actor decides with which result it is resumed.
package final class Waiters<Key: Hashable & Sendable, Success: Sendable, Failure: Error> {
    /// The result of a caller. A class, so that a suspended caller keeps one pointer instead of the result.
    package final class Outcome: Sendable {
        package let result: Result<Success, Failure>

        package init(_ result: Result<Success, Failure>) { self.result = result }

        package func get() throws(Failure) -> Success { try result.get() }

        package var isFailure: Bool { if case .failure = result { true } else { false } }
    }

    package typealias Continuation = CheckedContinuation<Outcome, Never>

    private var continuations: [Key: Continuation] = [:]

    package init() {}

    package var isEmpty: Bool { continuations.isEmpty }
    package func contains(_ key: Key) -> Bool { continuations[key] != nil }

    package func add(_ key: Key, _ continuation: Continuation) { continuations[key] = continuation }

    /// Suspends the caller until ``resume(_:_:)``.
    ///
    /// - Parameters:
    ///   - begin: called after the caller was added, on its actor.
    ///   - onCancel: called when the caller's task is cancelled.
    package func wait(
        for key: Key, isolation: isolated (any Actor)? = #isolation, _ begin: () -> Void,
        onCancel: @Sendable () -> Void = {}
    ) async -> Outcome {
        await withTaskCancellationHandler {
            // A closure runs on the actor of an isolated parameter only if it captures the parameter.
            await withCheckedContinuation(isolation: isolation) { continuation in
                isolation?.assertIsolated()
                add(key, continuation)
                begin()
            }
        } onCancel: {
            onCancel()
        }
    }

    package func resume(_ key: Key, _ result: Result<Success, Failure>) {
        continuations.removeValue(forKey: key)?.resume(returning: Outcome(result))
    }

    package func resumeAll(_ result: Result<Success, Failure>) {
        let waiting = continuations.values
        continuations = [:]
        let outcome = Outcome(result)
        for continuation in waiting { continuation.resume(returning: outcome) }
    }
}
