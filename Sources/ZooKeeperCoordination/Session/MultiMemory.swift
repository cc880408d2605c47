import CZooKeeper

/// One operation of a ``ZooKeeperSession/multi(_:fence:)``.
package enum NodeOperation: Sendable, Hashable {
    case create(path: String, [UInt8], NodeKind = .persistent, NodeAccess)
    /// - Parameter version: the version of the replaced content; -1 for any version.
    case set(path: String, [UInt8], version: Int32 = -1)
    /// - Parameter version: the version of the content; -1 for any version.
    case delete(path: String, version: Int32 = -1)
    /// Fails unless the node exists and has this version; -1 for any version.
    case check(path: String, version: Int32)

    package var path: String {
        switch self {
        case .create(let path, _, _, _), .set(let path, _, _), .delete(let path, _), .check(let path, _): path
        }
    }

    private var content: [UInt8] {
        switch self {
        case .create(_, let content, _, _), .set(_, let content, _): content
        case .delete, .check: []
        }
    }

    /// The space for the operation's header, versions and access list in a request.
    private static let overhead = 128

    /// The size in a request, rounded up.
    package var bytes: Int { path.utf8.count + content.count + Self.overhead }
}

/// The memory of a `zoo_amulti` request: the operations, the texts that they point to, and the results, which the client
/// writes until it calls the completion. The request's completion retains it until then.
///
/// `nonisolated(unsafe)`: `init` writes the operations before the client knows them. Afterwards only the client's thread
/// writes to the memory, and only before it calls the completion, which resumes the task that reads the results.
final class MultiMemory: Sendable {
    private nonisolated(unsafe) let texts: UnsafeMutablePointer<CChar>
    private nonisolated(unsafe) let operations: UnsafeMutablePointer<zoo_op_t>
    private nonisolated(unsafe) let results: UnsafeMutablePointer<zoo_op_result_t>
    private let count: Int

    init(_ list: [NodeOperation], access: (NodeAccess) -> UnsafePointer<ACL_vector>?) {
        count = list.count
        texts = .allocate(capacity: list.reduce(1) { $0 + $1.bytes })
        operations = .allocate(capacity: count)
        results = .allocate(capacity: count)
        UnsafeMutableRawPointer(operations).initializeMemory(
            as: UInt8.self, repeating: 0, count: count * MemoryLayout<zoo_op_t>.stride)
        results.initialize(repeating: zoo_op_result_t(), count: count)
        var end = texts
        /// Copies bytes and a terminating zero to the memory.
        func copy(_ bytes: [UInt8]) -> UnsafeMutablePointer<CChar> {
            let start = end
            bytes.withUnsafeBytes { bytes in
                if let source = bytes.baseAddress {
                    UnsafeMutableRawPointer(end).copyMemory(from: source, byteCount: bytes.count)
                }
            }
            end += bytes.count
            end.initialize(to: 0)
            end += 1
            return start
        }
        for (index, operation) in list.enumerated() {
            let target = operations + index
            let path = copy(Array(operation.path.utf8))
            switch operation {
            case .create(_, let content, let kind, let list):
                zoo_create_op_init(target, path, copy(content), Int32(content.count), access(list), kind.mode, nil, 0)
            case .set(_, let content, let version):
                zoo_set_op_init(target, path, copy(content), Int32(content.count), version, nil)
            case .delete(_, let version): zoo_delete_op_init(target, path, version)
            case .check(_, let version): zoo_check_op_init(target, path, version)
            }
        }
    }

    deinit {
        texts.deallocate()
        operations.deallocate()
        results.deallocate()
    }

    func send(_ handle: OpaquePointer, _ data: UnsafeMutableRawPointer) -> Int32 {
        zoo_amulti(
            handle, Int32(count), operations, results,
            { result, data in Completion<Int32>.finish(data, 0) { result } }, data)
    }

    /// The operation because of which the server carried out none; `nil` if there is none.
    var failedIndex: Int? {
        // The server answers the operations after it with another error.
        (0..<count).first {
            results[$0].err != 0 && results[$0].err != ZRUNTIMEINCONSISTENCY.rawValue
        }
    }
}
