import CProcessControl
import Dispatch
import Glibc
import Synchronization

/// A process and everything that descends from it, also processes in sessions of their own whose parents have ended.
///
/// Where this program may create control groups (version 2), the processes are in one of their own. They also have a mark in
/// their environment, which the descendants inherit and which names the program that started them. So the next program ends the
/// processes of one that was killed; see ``endOrphans()``.
package final class ProcessFamily: Sendable {
    /// The environment variable with the mark. A process that belongs to several families has several marks, separated by
    /// colons.
    package static let variable = "WHISK_PROCESS_FAMILY"

    private static let lastNumber = Atomic<Int>(0)
    /// After so long, the end of processes that do not react to SIGKILL is not waited for.
    private static let killTimeout = Duration.seconds(5)

    let mark: Mark
    let group: ControlGroup?

    /// Creates a family without processes.
    ///
    /// - Parameter usesControlGroup: whether to create a control group, which processes join by
    ///   ``ProcessSpecification/family``.
    package init(usesControlGroup: Bool = true) {
        mark = Mark(number: Self.lastNumber.add(1, ordering: .relaxed).newValue)
        group = usesControlGroup ? ControlGroup(named: ControlGroup.prefix + mark.text) : nil
    }

    deinit { group?.remove() }

    /// Adds the mark to an environment.
    package func mark(_ environment: inout [String: String]) {
        // This program may itself belong to a family.
        let inherited = environment[Self.variable] ?? getenv(Self.variable).map { String(cString: $0) } ?? ""
        environment[Self.variable] = (inherited.isEmpty ? "" : inherited + ":") + mark.text
    }

    /// Kills the processes of the family and returns when they have ended.
    package func end() async {
        await Self.onThread { [self] in
            group?.kill()
            _ = Self.kill { $0.contains(mark) }
            group?.remove()
        }
    }

    /// Sends a signal to the processes of the family, such as SIGSTOP.
    package func send(signal: Int32) async {
        await Self.onThread { [self] in
            for process in Self.processes(where: { $0.contains(mark) }) { Self.send(signal, to: process) }
        }
    }

    /// Kills the processes of families whose programs have ended. Blocks for some milliseconds.
    ///
    /// - Returns: the number of processes.
    @discardableResult
    package static func endOrphans() -> Int {
        let ended = ControlGroup.killOrphans { Mark($0)?.isOrphaned == true }
        return ended + kill { marks in marks.contains(where: \.isOrphaned) }
    }

    // MARK: Processes

    private static func onThread(_ body: @escaping @Sendable () -> Void) async {
        await withCheckedContinuation { continuation in
            DispatchQueue.global().async {
                body()
                continuation.resume()
            }
        }
    }

    /// Kills processes until none is left: a process may start another while it is being searched.
    private static func kill(where isMember: ([Mark]) -> Bool) -> Int {
        let clock = ContinuousClock()
        let deadline = clock.now + killTimeout
        var killed: Set<ProcessIdentity> = []
        while true {
            let found = processes(where: isMember)
            for process in found where send(SIGKILL, to: process) { killed.insert(process) }
            guard !found.isEmpty, clock.now < deadline else { return killed.count }
            usleep(1_000)
        }
    }

    /// The processes with the marks that `isMember` looks for, and their descendants, which may have another environment.
    private static func processes(where isMember: ([Mark]) -> Bool) -> [ProcessIdentity] {
        let all = ProcessStatus.all()
        let parents = Dictionary(all.map { ($0.identity.processIdentifier, $0.parent) }) { first, _ in first }
        // This program may belong to the family, if an orphaned program started it.
        var own: Set<Int32> = []
        var ancestor: Int32? = getpid()
        while let next = ancestor, own.insert(next).inserted { ancestor = parents[next] }
        var isMemberByID: [Int32: Bool] = [:]
        for process in all {
            let id = process.identity.processIdentifier
            isMemberByID[id] = !own.contains(id) && isMember(Mark.marks(of: id))
        }
        func belongs(_ id: Int32, depth: Int = 0) -> Bool {
            if let known = isMemberByID[id], known { return true }
            guard depth < 1_000, !own.contains(id), let parent = parents[id], parent > 1 else { return false }
            let result = belongs(parent, depth: depth + 1)
            isMemberByID[id] = result
            return result
        }
        return all.map(\.identity).filter { belongs($0.processIdentifier) }
    }

    /// Sends a signal, unless another process has the id by now.
    @discardableResult
    private static func send(_ signal: Int32, to process: ProcessIdentity) -> Bool {
        let descriptor = cpc_open_process(process.processIdentifier)
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        // The descriptor refers to one process, whatever happens to its id from here on.
        guard process.isAlive else { return false }
        return cpc_send_signal(descriptor, signal) == 0
    }
}

extension ProcessFamily {
    /// The name of a family: the process that created it, in its namespace of process ids, and a number.
    struct Mark: Sendable, Hashable {
        /// The namespace of process ids, in which alone the owner's id is valid.
        var namespace: String
        var owner: ProcessIdentity
        var number: Int

        private static let ownNamespace = Files.link("/proc/self/ns/pid")?.filter(\.isNumber) ?? "0"
        private static let program =
            ProcessIdentity(of: getpid()) ?? ProcessIdentity(processIdentifier: getpid(), startTime: 0)

        init(number: Int) {
            namespace = Self.ownNamespace
            owner = Self.program
            self.number = number
        }

        init?(_ text: some StringProtocol) {
            let parts = text.split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 4, let id = Int32(parts[1]), let startTime = UInt64(parts[2]),
                let number = Int(parts[3])
            else { return nil }
            namespace = String(parts[0])
            owner = ProcessIdentity(processIdentifier: id, startTime: startTime)
            self.number = number
        }

        var text: String { "\(namespace)-\(owner.processIdentifier)-\(owner.startTime)-\(number)" }

        /// Whether the program that created the family has ended.
        var isOrphaned: Bool { namespace == Self.ownNamespace && !owner.isAlive }

        /// The marks in the environment of a process, as far as this user may read it.
        static func marks(of processIdentifier: Int32) -> [Mark] {
            guard let environment = Files.contents("/proc/\(processIdentifier)/environ") else { return [] }
            let prefix = Array("\(variable)=".utf8)
            guard let entry = environment.split(separator: 0).last(where: { $0.starts(with: prefix) }) else {
                return []
            }
            return String(decoding: entry.dropFirst(prefix.count), as: UTF8.self).split(separator: ":")
                .compactMap { Mark($0) }
        }
    }
}
