import JSONSupport
import MesosScheduler
import Testing

@testable import ZooKeeperCoordination

@Suite("nodes of stored tasks in ZooKeeper")
struct TaskNodeTests {
    private func task(_ id: String, label: String = "") -> StoredTask {
        StoredTask(taskID: id, frameworkID: "f", agentID: "a", agentHostname: "h", labels: ["l": label])
    }

    @Test(
        "the bucket is the last byte of the FNV-1a hash",
        arguments: [("", "25"), ("a", "8c"), ("foobar", "e8")])
    func bucket(_ taskID: String, _ bucket: String) {
        #expect(TaskNode.bucket(taskID) == bucket)
    }

    @Test("numbered tasks are spread evenly over the buckets")
    func spread() {
        var counts: [String: Int] = [:]
        for number in 0..<100_000 { counts[TaskNode.bucket("whisk-invoker0-\(number)"), default: 0] += 1 }
        #expect(counts.count == 256)
        #expect(counts.values.allSatisfy { (200...600).contains($0) })
    }

    @Test(
        "a text becomes a valid and unique node name",
        arguments: [
            ("whisk.0-a_b:c", "whisk.0-a_b:c"), (".", "%2E"), ("..", "%2E%2E"), ("", "%"), ("a b.c", "a%20b%2Ec"),
            ("50%", "50%25"), ("é", "%C3%A9"), ("a/b", "a%2Fb"),
        ])
    func nodeName(_ text: String, _ name: String) {
        #expect(NodeName.encode(text) == name)
    }

    @Test("a task is stored as compact JSON and read back")
    func roundTrip() throws {
        let stored = task("t/1", label: "a/b")
        let bytes = try TaskNode.encode(stored)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains(#""a/b""#) && !text.contains("\n"))
        #expect(try JSONValue(parsing: bytes)["taskID"] == "t/1")
        #expect(try TaskNode.decode(bytes, place: TaskNode.place("t/1"), path: "/p") == stored)
    }

    @Test("other content is an error that names the node", arguments: ["", "{", "{}", "[1]"])
    func unreadable(_ text: String) {
        let error = #expect(throws: ZooKeeperError.self) {
            try TaskNode.decode(Array(text.utf8), place: "00/t", path: "/p/00/t")
        }
        #expect(error?.code == .unreadable)
        #expect(error?.message.contains("/p/00/t ") == true)
    }

    @Test("a task in the node of another task is an error that names both")
    func misplaced() throws {
        let bytes = try TaskNode.encode(task("other"))
        let error = #expect(throws: ZooKeeperError.self) {
            try TaskNode.decode(bytes, place: TaskNode.place("t"), path: "/p/\(TaskNode.place("t"))")
        }
        #expect(error?.message.contains("other") == true && error?.message.contains(TaskNode.place("t")) == true)
    }

    @Test("a task that is too large is refused with its id and the limit")
    func tooLarge() throws {
        _ = try TaskNode.encode(task("small", label: String(repeating: "x", count: 500_000)))
        let large = task("huge", label: String(repeating: "x", count: 530_000))
        let error = #expect(throws: ZooKeeperError.self) { try TaskWritePlan([.put(task("a")), .put(large)]) }
        #expect(error?.code == .limitExceeded)
        #expect(error?.message.contains("huge") == true && error?.message.contains("512 kB") == true)
    }

    @Test("the last change of a task counts, and a removal of all drops the changes before it")
    func plan() throws {
        let plan = try TaskWritePlan([
            .put(task("gone")), .removeAll, .put(task("a")), .put(task("b")), .remove(taskID: "a"),
            .remove(taskID: "c"), .put(task("c")),
        ])
        #expect(plan.removesAll)
        #expect(plan.writes.map(\.place) == ["b", "a", "c"].map(TaskNode.place))
        #expect(plan.writes.map { $0.bytes == nil } == [false, true, false])
        #expect(try !TaskWritePlan([.put(task("a"))]).removesAll)
    }

    @Test("batches are limited in number and size, and keep the order")
    func batches() {
        let small = (0..<1_201).map { TaskWrite(place: "00/\($0)", bytes: nil) }
        let batches = TaskWritePlan.batches(small, pathBytes: 10)
        #expect(batches.map(\.count) == [500, 500, 201])
        #expect(batches.flatMap { $0 } == small)
        let large = (0..<5).map { TaskWrite(place: "00/\($0)", bytes: Array(repeating: 0, count: 50_000)) }
        #expect(TaskWritePlan.batches(large, pathBytes: 10).map(\.count) == [2, 2, 1])
        let huge = [TaskWrite(place: "00/h", bytes: Array(repeating: 0, count: TaskNode.maximumBytes))]
        #expect(TaskWritePlan.batches(huge + huge, pathBytes: 300).map(\.count) == [1, 1])
        #expect(NodeOperation.set(path: "00/h", huge[0].bytes ?? []).bytes + 300 < RequestLimit.bytes)
        #expect(TaskWritePlan.batches([], pathBytes: 1).isEmpty)
    }
}
