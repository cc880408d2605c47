import FoundationEssentials
import MesosScheduler

/// The node of a stored task.
enum TaskNode {
    static let bucketCount = 256
    /// The largest stored form of a task, in bytes.
    static let maximumBytes = 512 * 1_024

    /// The names of all buckets, `00` to `ff`.
    static let buckets: [String] = (0..<bucketCount).map { number in
        let text = String(number, radix: 16)
        return text.count == 1 ? "0" + text : text
    }

    /// The bucket of a task: the last byte of the FNV-1a hash (64 bits) of its id.
    static func bucket(_ taskID: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in taskID.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return buckets[Int(hash % UInt64(bucketCount))]
    }

    /// The node's path below the store's: the bucket and the task id.
    static func place(_ taskID: String) -> String { bucket(taskID) + "/" + NodeName.encode(taskID) }

    static func encode(_ task: StoredTask) throws(ZooKeeperError) -> [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = .withoutEscapingSlashes
        let bytes: [UInt8]
        do {
            bytes = [UInt8](try encoder.encode(task))
        } catch {
            throw ZooKeeperError(.other, "the task \(task.taskID) cannot be stored: \(error)")
        }
        guard bytes.count <= maximumBytes else {
            throw ZooKeeperError(
                .limitExceeded,
                "the stored form of the task \(task.taskID) has \(bytes.count) bytes, and ZooKeeperTaskStore allows "
                    + "\(maximumBytes / 1_024) kB; use fewer or shorter labels")
        }
        return bytes
    }

    /// - Parameter path: the node's path, for the error message.
    static func decode(_ bytes: [UInt8], place: String, path: String) throws(ZooKeeperError) -> StoredTask {
        let reason: String
        do {
            let task = try JSONDecoder().decode(StoredTask.self, from: Data(bytes))
            if self.place(task.taskID) == place { return task }
            reason =
                "it is about the task \(task.taskID.prefix(300)), whose node is \(self.place(task.taskID).prefix(300))"
        } catch {
            reason = String("\(error)".prefix(300))
        }
        throw ZooKeeperError(
            .unreadable,
            "the ZooKeeper node \(path) contains no stored task: \(reason); restore it, or delete it, and the scheduler kills "
                + "the task after tasks.orphanGracePeriod")
    }
}

/// A change of the node of one task.
struct TaskWrite: Sendable, Hashable {
    /// The node's path below the store's.
    var place: String
    /// The new content; `nil` to delete the node.
    var bytes: [UInt8]?
}

/// The changes of a save, in the order in which they are made.
struct TaskWritePlan: Sendable {
    /// The limits of one request. ZooKeeper's limit is 1 MB (`jute.maxbuffer`). But each server keeps the last 500 transactions
    /// in memory (`commitLogCount`), which with the largest ones exhausts a heap of 256 MB.
    static let operationsPerBatch = 500
    static let bytesPerBatch = 128 * 1_024

    /// Whether to delete all tasks first.
    private(set) var removesAll = false
    private(set) var writes: [TaskWrite] = []

    /// - Throws: ``ZooKeeperError`` with the code `limitExceeded` for a task that is too large.
    init(_ changes: [TaskChange]) throws(ZooKeeperError) {
        var last: [String: Int] = [:]
        var all: [TaskWrite?] = []
        func append(_ write: TaskWrite) {
            // Only the last change of a task counts.
            if let index = last.updateValue(all.count, forKey: write.place) { all[index] = nil }
            all.append(write)
        }
        for change in changes {
            switch change {
            case .put(let task): append(TaskWrite(place: TaskNode.place(task.taskID), bytes: try TaskNode.encode(task)))
            case .remove(let taskID): append(TaskWrite(place: TaskNode.place(taskID), bytes: nil))
            case .removeAll:
                removesAll = true
                last = [:]
                all = []
            }
        }
        writes = all.compactMap { $0 }
    }

    /// - Parameter pathBytes: the length of the store's path.
    static func batches(_ writes: [TaskWrite], pathBytes: Int) -> [ArraySlice<TaskWrite>] {
        var batches: [ArraySlice<TaskWrite>] = []
        var start = 0
        var bytes = 0
        for (index, write) in writes.enumerated() {
            let size = NodeOperation.set(path: write.place, write.bytes ?? []).bytes + pathBytes
            if index > start, index - start == operationsPerBatch || bytes + size > bytesPerBatch {
                batches.append(writes[start..<index])
                (start, bytes) = (index, 0)
            }
            bytes += size
        }
        if start < writes.count { batches.append(writes[start...]) }
        return batches
    }
}
