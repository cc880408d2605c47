import Dispatch

/// Runs an actor on its own queue, where calls may block.
///
/// Opening a handle of the ZooKeeper client resolves host names, and closing one waits for its threads. Both would block a
/// thread of Swift's pool.
final class QueueExecutor: SerialExecutor {
    private let queue: DispatchQueue

    init(label: String) { queue = DispatchQueue(label: label) }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        queue.async { job.runSynchronously(on: self.asUnownedSerialExecutor()) }
    }
}
