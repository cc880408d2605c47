import MachineSupport
import ZooKeeperCoordination

@testable import FrameworkCluster

extension LeadershipWorld {
    enum Fault: CaseIterable {
        case crash, gracefulRestart, pause, cutFromZooKeeper, cutFromMaster, connectionLost, noQuorum, storeTimesOut
        case masterRefuses, streamLost, sameName
    }

    private static let faultTime = 60.0
    /// The longest time after the last fault until everything must be in order: sessions that end, back-offs, subscriptions.
    private static let healingTime = 90.0

    func runLife() throws(LeadershipLawBroken) {
        let names = (0..<Int.random(in: 3...5, using: &random)).map { "n\($0)" }
        for name in names { start(name: name, instance: "\(name).0") }
        for task in 0..<20 {
            let name = names.randomElement(using: &random)!
            at(between(1, Self.faultTime + 10)) { [self] in requests.append((task, name)) }
        }
        for _ in 0..<Int.random(in: 3...20, using: &random) {
            let fault = Fault.allCases.randomElement(using: &random)!
            at(between(2, Self.faultTime)) { [self] in inject(fault, names) }
        }
        try run(until: Self.faultTime)
        heal()
        try run(until: Self.faultTime + Self.healingTime, or: { now > Self.faultTime + 12 && disorder(names) == nil })
        if let disorder = disorder(names) {
            throw LeadershipLawBroken(seed: seed, law: "zombie: \(disorder)", trace: trace)
        }
    }

    private func inject(_ fault: Fault, _ names: [String]) {
        let leaders = nodes.filter { $0.isAlive && $0.scheduler != nil }
        // The leader is the most interesting victim.
        guard
            let node = (chance(0.6) ? leaders : []).randomElement(using: &random)
                ?? nodes.filter(\.isAlive).randomElement(using: &random)
        else { return }
        log("fault \(fault) for \(node.instance)")
        switch fault {
        case .crash:
            crash(node)
            restart(node)
        case .gracefulRestart:
            inProcess(node) { self.handle(.resign, node) }
            restart(node)
        case .pause:
            guard !node.isPaused else { return }
            node.isPaused = true
            after(between(0.05, timeout * 3)) { [self] in resume(node) }
        case .cutFromZooKeeper:
            node.isCutFromZooKeeper = true
            if let connection = node.connection { cut(connection) }
            after(between(0.5, timeout * 3)) { node.isCutFromZooKeeper = false }
        case .cutFromMaster:
            node.isCutFromMaster = true
            after(between(0.5, 20)) { node.isCutFromMaster = false }
        case .connectionLost: if let connection = node.connection { cut(connection) }
        case .noQuorum:
            guard hasQuorum else { return }
            setQuorum(false)
            after(between(1, 20)) { [self] in if !hasQuorum { setQuorum(true) } }
        case .storeTimesOut:
            storeTimesOut = true
            after(between(1, 20)) { [self] in storeTimesOut = false }
        case .masterRefuses:
            masterRefuses = true
            after(between(1, 20)) { [self] in masterRefuses = false }
        case .streamLost: endStream()
        case .sameName: start(name: node.name, instance: "\(node.name).\(nodes.count)")
        }
    }

    /// Starts the node anew, once no process of its name runs. One that waits for the name may still give up.
    private func restart(_ node: SimulatedNode) {
        after(between(0.2, timeout * 1.5)) { [self] in
            if nodes.contains(where: { $0.isAlive && $0.name == node.name }) { return restart(node) }
            start(name: node.name, instance: "\(node.name).\(nodes.count)")
        }
    }

    private func heal() {
        log("all faults end")
        if !hasQuorum { setQuorum(true) }
        storeTimesOut = false
        masterRefuses = false
        for node in nodes {
            node.isCutFromZooKeeper = false
            node.isCutFromMaster = false
            resume(node)
        }
    }

    private func disorder(_ names: [String]) -> String? {
        let alive = nodes.filter(\.isAlive)
        for name in names where alive.count(where: { $0.name == name }) != 1 {
            return "\(alive.filter { $0.name == name }.map(\.instance)) run under the name \(name)"
        }
        if let refused = nodes.first(where: { if case .refused = $0.endError { true } else { false } }) {
            return "\(refused.instance) ended for good"
        }
        let leaders = alive.filter { if case .leading = $0.machine.role { true } else { false } }
        guard leaders.count == 1 else { return "\(leaders.map(\.instance)) lead" }
        for node in alive where node.leader?.node.instance != leaders[0].instance {
            return "\(node.instance), which is \(node.machine.role), follows \(node.leader?.node.instance ?? "nobody")"
        }
        for node in alive where node !== leaders[0] && node.machine.role != .following {
            return "\(node.instance) is \(node.machine.role)"
        }
        for (task, name) in requests where !answered.contains(task) {
            return "task \(task) of \(name) was never answered, launched \(launches[task] ?? 0) times"
        }
        return requests.count == 20 ? nil : "not all requests were made"
    }
}
