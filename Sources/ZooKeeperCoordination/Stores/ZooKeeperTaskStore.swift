import JSONSupport
public import Logging
public import MesosScheduler

/// Keeps the tasks in ZooKeeper, so that the scheduler can start on another machine.
///
/// Each task has a node with its data in JSON. The nodes are spread over 256 parents, so that no list of children exceeds
/// ZooKeeper's limit of 1 MB with up to a few million tasks. The changes of a save are made in one transaction, or in several
/// of up to 500 changes and 128 kB. If the URL has credentials, only clients with these may read or change the tasks.
///
/// The scheduler that has loaded the tasks last owns them: the saves of an earlier one fail with the code `deposed`.
public actor ZooKeeperTaskStore: TaskStore, CustomStringConvertible {
    /// The use of the store by this process.
    private enum Use {
        case unused
        /// The places of the tasks that have a node, as far as is known, and the condition of all writes.
        case ready(places: Set<String>, WriteFence)
        case deposed(ZooKeeperError)
    }

    public nonisolated let description: String
    private let path: String
    private let timeout: Duration
    private let makeSession: (@Sendable () -> ZooKeeperSession)?
    private var session: ZooKeeperSession?
    /// The condition of all writes; `nil` for the claim that each load makes.
    private let fence: WriteFence?
    private let onDeposed: (@Sendable () -> Void)?
    /// Identifies the claim of this object.
    private let owner: String
    private var use = Use.unused
    /// The end of the last operation.
    private var last: Task<Void, Never>?

    private static let format: Int64 = 1
    /// Reads in flight: this many requests of this many nodes.
    private static let readWindow = (requests: 4, nodes: 256)
    /// How often a batch is made anew because other nodes exist than expected.
    private static let mends = 3

    /// - Parameters:
    ///   - url: the `zk://` URL of the tasks' path, such as `zk://host:2181/frameworks/example/tasks`. Missing nodes are
    ///     created.
    ///   - timeout: the time for which an operation tolerates lost connections.
    /// - Throws: ``ZooKeeperError`` with the code `invalidURL`.
    public init(
        url: String, timeout: Duration = .seconds(30), sessionTimeout: Duration = .seconds(10),
        logger: Logger = Logger(label: "zookeeper")
    ) throws(ZooKeeperError) {
        let url = try ZooKeeperURL(checked: url)
        description = url.description
        path = url.path
        self.timeout = timeout
        makeSession = { ZooKeeperSession(url: url, timeout: sessionTimeout, logger: logger) }
        fence = nil
        onDeposed = nil
        owner = Self.randomOwner()
    }

    /// A store on a shared session, which it does not close.
    ///
    /// - Parameters:
    ///   - path: the parent of the buckets.
    ///   - fence: the condition of all writes; `nil` for the claim that each load makes.
    ///   - onDeposed: called when a write has failed because the condition does not hold.
    package init(
        session: ZooKeeperSession, path: String, fence: WriteFence?, timeout: Duration = .seconds(30),
        onDeposed: (@Sendable () -> Void)? = nil
    ) {
        description = "\(session.url.servers.map(\.description).joined(separator: ","))\(path)"
        self.path = path
        self.timeout = timeout
        makeSession = nil
        self.session = session
        self.fence = fence
        self.onDeposed = onDeposed
        owner = Self.randomOwner()
    }

    private static func randomOwner() -> String { String(UInt64.random(in: .min ... .max), radix: 16) }

    /// - Throws: ``ZooKeeperError``, with the code `unreadable` or `newerFormat` and the path of a node that is not
    ///   understood.
    public func load() async throws -> [StoredTask] {
        try await inOrder { store in
            store.use = .unused
            let session = await store.openSession()
            let places = try await store.prepare(session)
            return try await Self.read(places.sorted(), session, path: store.path, timeout: store.timeout)
                .sorted { $0.taskID < $1.taskID }
        }
    }

    /// Saving the same changes again, after an error, is harmless.
    ///
    /// - Throws: ``ZooKeeperError``, with the code `deposed` if another scheduler has taken over, `limitExceeded` for a task
    ///   of more than 512 kB, of which nothing is written, or `timedOut`.
    public func save(_ changes: [TaskChange]) async throws {
        let plan = try TaskWritePlan(changes)
        try await inOrder { store in
            let session = await store.openSession()
            if case .unused = store.use { _ = try await store.prepare(session) }
            if plan.removesAll { try await store.removeAll(session) }
            try await store.write(plan.writes, session)
        }
    }

    /// Closes the connection. This store connects again at its next use.
    public func close() async {
        try? await inOrder { store in
            store.use = .unused
            guard store.makeSession != nil, let session = store.session else { return }
            store.session = nil
            await session.close()
        }
    }

    /// Runs one operation at a time, in the order of the calls.
    private func inOrder<Value: Sendable>(
        _ body: @escaping @Sendable (isolated ZooKeeperTaskStore) async throws -> Value
    ) async throws -> Value {
        let previous = last
        let task = Task {
            await previous?.value
            return try await body(self)
        }
        last = Task { _ = await task.result }
        return try await withTaskCancellationHandler {
            try await task.value
        } onCancel: {
            task.cancel()
        }
    }

    private func openSession() async -> ZooKeeperSession {
        if let session { return session }
        guard let makeSession else { preconditionFailure("a store without a URL has a session") }
        let session = makeSession()
        self.session = session
        await session.open()
        return session
    }

    // MARK: Preparing

    /// Takes over the tasks, and finds their nodes.
    private func prepare(_ session: ZooKeeperSession) async throws(ZooKeeperError) -> Set<String> {
        if case .deposed(let error) = use { throw error }
        do throws(ZooKeeperError) {
            let (places, fence) = try await repeating(on: session, until: .now + timeout) {
                () async throws(ZooKeeperError) in
                // The last writes of the previous owner may not have reached this server.
                try await session.catchUp(path)
                let claim = try await claim(session)
                let fence = self.fence ?? claim
                try await createBuckets(session, fence)
                return (try await Self.places(session, path: path), fence)
            }
            use = .ready(places: places, fence)
            return places
        } catch {
            throw noted(error)
        }
    }

    /// Writes the owner to the store's node, so that writes of another owner fail.
    private func claim(_ session: ZooKeeperSession) async throws(ZooKeeperError) -> WriteFence {
        let content: JSONValue = ["format": .integer(Self.format), "owner": .string(owner)]
        while true {
            let present: NodeContent
            do {
                present = try await session.content(of: path)
            } catch  where error.code == .noNode {
                try await session.createPath(path.parentPath)
                do {
                    _ = try await session.create(path, content.encoded(), .persistent, .secret)
                } catch  where error.code == .nodeExists {}
                continue
            }
            try Self.check(format: present.bytes, path: path)
            do {
                try await session.multi(
                    [.set(path: path, content.encoded(), version: present.version)], fence: fence)
                // Each change of a node raises its version by one.
                return WriteFence(path: path, version: present.version + 1)
            } catch  where error.code == .versionConflict {}
        }
    }

    private static func check(format bytes: [UInt8], path: String) throws(ZooKeeperError) {
        // A node that was created by hand.
        if bytes.isEmpty { return }
        guard let format = (try? JSONValue(parsing: bytes))?["format"]?.intValue else {
            throw ZooKeeperError(
                .unreadable,
                "the ZooKeeper node \(path) belongs to something else than a task store; choose another path")
        }
        guard format <= Self.format else {
            throw ZooKeeperError(
                .newerFormat,
                "the tasks at \(path) in ZooKeeper have format \(format), and this program reads format \(Self.format); "
                    + "use the version that wrote them")
        }
    }

    private func createBuckets(_ session: ZooKeeperSession, _ fence: WriteFence) async throws(ZooKeeperError) {
        while true {
            let present = Set(try await session.children(of: path))
            if let other = present.subtracting(TaskNode.buckets).min() {
                throw ZooKeeperError(
                    .unreadable,
                    "the ZooKeeper node \(path)/\(other) is not part of a task store; move it to another path")
            }
            let missing = TaskNode.buckets.filter { !present.contains($0) }
            guard !missing.isEmpty else { return }
            do throws(ZooKeeperError) {
                return try await session.multi(
                    missing.map { .create(path: "\(path)/\($0)", [], .persistent, .secret) }, fence: fence)
            } catch  where error.code == .nodeExists {
                // An earlier attempt whose answer was lost.
                try await session.catchUp(path)
            }
        }
    }

    private static func places(
        _ session: ZooKeeperSession, path: String
    ) async throws(ZooKeeperError) -> Set<String> {
        let result: Result<Set<String>, ZooKeeperError> = await withTaskGroup(
            of: Result<[String], ZooKeeperError>.self
        ) { group in
            for bucket in TaskNode.buckets {
                group.addTask {
                    do throws(ZooKeeperError) {
                        return .success(try await session.children(of: "\(path)/\(bucket)").map { "\(bucket)/\($0)" })
                    } catch { return .failure(error) }
                }
            }
            var places: Set<String> = []
            for await result in group {
                switch result {
                case .success(let some): places.formUnion(some)
                case .failure(let error): return .failure(error)
                }
            }
            return .success(places)
        }
        return try result.get()
    }

    // MARK: Reading

    private static func read(
        _ places: [String], _ session: ZooKeeperSession, path: String, timeout: Duration
    ) async throws -> [StoredTask] {
        try await withThrowingTaskGroup(of: [StoredTask].self) { group in
            var start = 0
            var tasks: [StoredTask] = []
            tasks.reserveCapacity(places.count)
            func next() {
                guard start < places.count else { return }
                let some = places[start..<min(start + readWindow.nodes, places.count)]
                start += some.count
                group.addTask { try await Self.tasks(at: some, session, path: path, timeout: timeout) }
            }
            for _ in 0..<readWindow.requests { next() }
            while let some = try await group.next() {
                tasks += some
                next()
            }
            return tasks
        }
    }

    private static func tasks(
        at places: ArraySlice<String>, _ session: ZooKeeperSession, path: String, timeout: Duration
    ) async throws(ZooKeeperError) -> [StoredTask] {
        let answers = try await repeating(on: session, until: .now + timeout) { () async throws(ZooKeeperError) in
            let answers = try await session.contents(of: places.map { "\(path)/\($0)" })
            for case .failure(let error) in answers where error.isTransient { throw error }
            return answers
        }
        var tasks: [StoredTask] = []
        for (place, answer) in zip(places, answers) {
            switch answer {
            case .success(let content):
                tasks.append(try TaskNode.decode(content.bytes, place: place, path: "\(path)/\(place)"))
            // The task was removed after the list was read.
            case .failure(let error) where error.code == .noNode: continue
            case .failure(let error): throw error
            }
        }
        return tasks
    }

    // MARK: Writing

    /// Deletes also nodes that this object does not know.
    private func removeAll(_ session: ZooKeeperSession) async throws(ZooKeeperError) {
        if case .deposed(let error) = use { throw error }
        guard case .ready(let known, let fence) = use else { return }
        let places = try await repeating(on: session, until: .now + timeout) { () async throws(ZooKeeperError) in
            try await session.catchUp(path)
            return try await Self.places(session, path: path)
        }
        use = .ready(places: known.union(places), fence)
        try await write(places.sorted().map { TaskWrite(place: $0, bytes: nil) }, session)
    }

    private func write(_ writes: [TaskWrite], _ session: ZooKeeperSession) async throws(ZooKeeperError) {
        for batch in TaskWritePlan.batches(writes, pathBytes: path.utf8.count) {
            do throws(ZooKeeperError) {
                try await write(batch, session)
            } catch {
                throw noted(error)
            }
        }
    }

    private func write(_ batch: ArraySlice<TaskWrite>, _ session: ZooKeeperSession) async throws(ZooKeeperError) {
        let deadline = ContinuousClock.now + timeout
        var isCertain = true
        var mends = 0
        while true {
            if case .deposed(let error) = use { throw error }
            guard case .ready(var places, let fence) = use else { return }
            do throws(ZooKeeperError) {
                if !isCertain { places = try await findNodes(batch, session, fence, until: deadline) }
                try await session.waitUntilConnected(until: deadline)
                try await session.multi(operations(batch, places), fence: fence)
                for write in batch {
                    if write.bytes == nil { places.remove(write.place) } else { places.insert(write.place) }
                }
                use = .ready(places: places, fence)
                return
            } catch {
                // Until the nodes are looked for again, a removal must not be left out.
                use = .ready(places: places.union(batch.lazy.filter { $0.bytes != nil }.map(\.place)), fence)
                // The batch may have been written. Writing it again has the same result, but needs other operations.
                isCertain = false
                if error.isTransient {
                    try await pauseAfterLoss(error, until: deadline)
                } else {
                    guard [.nodeExists, .noNode].contains(error.code), mends < Self.mends else { throw error }
                    mends += 1
                }
            }
        }
    }

    private func operations(_ batch: ArraySlice<TaskWrite>, _ places: Set<String>) -> [NodeOperation] {
        batch.compactMap { write in
            let node = "\(path)/\(write.place)"
            switch (write.bytes, places.contains(write.place)) {
            case (let bytes?, true): return .set(path: node, bytes)
            case (let bytes?, false): return .create(path: node, bytes, .persistent, .secret)
            case (nil, true): return .delete(path: node)
            case (nil, false): return nil
            }
        }
    }

    /// Finds out which nodes of a batch exist, and creates missing buckets.
    ///
    /// - Returns: the known places.
    private func findNodes(
        _ batch: ArraySlice<TaskWrite>, _ session: ZooKeeperSession, _ fence: WriteFence,
        until deadline: ContinuousClock.Instant
    ) async throws(ZooKeeperError) -> Set<String> {
        let nodes = batch.map { "\(path)/\($0.place)" }
        let answers = try await repeating(on: session, until: deadline) { () async throws(ZooKeeperError) in
            try await session.catchUp(path)
            try await createBuckets(session, fence)
            let answers = try await session.contents(of: nodes)
            for case .failure(let error) in answers where error.isTransient { throw error }
            return answers
        }
        guard case .ready(var places, let fence) = use else { return [] }
        for (write, answer) in zip(batch, answers) {
            switch answer {
            case .success: places.insert(write.place)
            case .failure(let error) where error.code == .noNode: places.remove(write.place)
            case .failure(let error): throw error
            }
        }
        use = .ready(places: places, fence)
        return places
    }

    /// Remembers that another scheduler has taken over.
    private func noted(_ error: ZooKeeperError) -> ZooKeeperError {
        if error.code == .deposed {
            if case .deposed = use { return error }
            use = .deposed(error)
            onDeposed?()
        }
        return error
    }
}
