import JSONSupport
import MesosAPI
import MesosScheduler
import Testing

@testable import ZooKeeperCoordination

@Suite("decisions of the master detection")
struct MasterDetectionMachineTests {
    typealias Action = MasterDetectionMachine.Action

    static let first = "json.info_0000000001"
    static let second = "json.info_0000000002"

    func machine() -> MasterDetectionMachine {
        MasterDetectionMachine(
            path: "/mesos", scheme: "http", prefersHostname: false, sessionTimeout: .seconds(10))
    }

    func content(_ port: Int) -> [UInt8] {
        MasterAnnouncement(id: "m\(port)", hostname: "h", ip: "10.0.0.1", port: port).json.encoded()
    }

    func master(_ port: Int) -> DetectedMaster {
        DetectedMaster(url: "http://10.0.0.1:\(port)", id: "m\(port)", hostname: "h")
    }

    func reports(_ actions: [Action]) -> [DetectedMaster?] {
        actions.compactMap { if case .report(let leader) = $0 { .some(leader) } else { nil } }
    }

    /// A machine that is connected and has reported the master of port 1. Its last look is number 2.
    func following() -> MasterDetectionMachine {
        var machine = machine()
        _ = machine.handle(.start)
        _ = machine.handle(.connected(timeout: .seconds(4)))
        _ = machine.handle(.children(look: 2, .success([Self.second, Self.first])))
        let actions = machine.handle(.content(look: 2, .success(content(1))))
        #expect(reports(actions) == [master(1)])
        return machine
    }

    @Test("the children are listed on connection, then the lowest is read, then it is reported")
    func finds() {
        var machine = machine()
        #expect(machine.handle(.start) == [.setTimer(.lastKnownLeaderExpires(1), after: .seconds(10))])
        #expect(machine.handle(.connected(timeout: .seconds(4))) == [.listChildren(look: 2)])
        #expect(
            machine.handle(.children(look: 2, .success([Self.second, Self.first])))
                == [.read(look: 2, node: "/mesos/\(Self.first)")])
        #expect(reports(machine.handle(.content(look: 2, .success(content(1))))) == [master(1)])
    }

    @Test("nothing is reported twice")
    func noDuplicates() {
        var machine = following()
        #expect(machine.handle(.changed) == [.listChildren(look: 3)])
        _ = machine.handle(.children(look: 3, .success([Self.first])))
        #expect(machine.handle(.content(look: 3, .success(content(1)))) == [])
        _ = machine.handle(.changed)
        #expect(reports(machine.handle(.children(look: 4, .success([])))) == [nil])
        _ = machine.handle(.changed)
        #expect(machine.handle(.children(look: 5, .success(["log_replicas"]))) == [])
    }

    @Test("answers to an older look are ignored")
    func staleAnswers() {
        var machine = following()
        _ = machine.handle(.changed)
        #expect(machine.handle(.children(look: 2, .success([]))) == [])
        #expect(machine.handle(.content(look: 2, .success(content(9)))) == [])
        #expect(machine.handle(.pathExists(look: 2, .success(false))) == [])
    }

    @Test("a path that does not exist is watched, and no master leads")
    func missingPath() {
        var machine = machine()
        _ = machine.handle(.start)
        _ = machine.handle(.connected(timeout: .seconds(4)))
        let noNode = ZooKeeperError(.noNode, "none")
        #expect(machine.handle(.children(look: 2, .failure(noNode))) == [.watchPath(look: 2)])
        #expect(reports(machine.handle(.pathExists(look: 2, .success(false)))) == [nil])
        #expect(machine.handle(.changed) == [.listChildren(look: 3)])
        #expect(machine.handle(.children(look: 3, .failure(noNode))) == [.watchPath(look: 3)])
        #expect(machine.handle(.pathExists(look: 3, .success(true))) == [.listChildren(look: 4)])
    }

    @Test(
        "a node that cannot be understood means that no leader is known, not that the next one leads; it is logged once"
    )
    func unreadable() {
        var machine = following()
        for look in 3...4 {
            _ = machine.handle(.changed)
            _ = machine.handle(.children(look: look, .success([Self.first, Self.second])))
            let actions = machine.handle(.content(look: look, .success(Array("{}".utf8))))
            #expect(reports(actions) == (look == 3 ? [nil] : []))
            let logged = actions.contains { if case .log(.unreadable(Self.first, _)) = $0 { true } else { false } }
            #expect(logged == (look == 3))
        }
        _ = machine.handle(.changed)
        let actions = machine.handle(.children(look: 5, .success(["info_0000000000", Self.first])))
        #expect(actions.contains(.log(.oldMaster(node: "info_0000000000"))))
        #expect(reports(actions) == [])
    }

    @Test("the last known leader counts for the session timeout that the servers granted")
    func outage() {
        var machine = following()
        #expect(machine.handle(.disconnected) == [.setTimer(.lastKnownLeaderExpires(3), after: .seconds(4))])
        #expect(machine.handle(.disconnected) == [])
        #expect(machine.handle(.changed) == [])
        #expect(machine.handle(.timer(.lastKnownLeaderExpires(1))) == [])
        let actions = machine.handle(.timer(.lastKnownLeaderExpires(3)))
        #expect(reports(actions) == [nil])
        #expect(actions.contains(.log(.noConnection(.seconds(4)))))
        let look = machine.handle(.connected(timeout: .seconds(4)))
        guard case .listChildren(let number)? = look.first else {
            Issue.record("no look after the connection")
            return
        }
        _ = machine.handle(.children(look: number, .success([Self.first])))
        #expect(reports(machine.handle(.content(look: number, .success(content(1))))) == [master(1)])
    }

    @Test("a short outage changes nothing")
    func shortOutage() {
        var machine = following()
        _ = machine.handle(.disconnected)
        let actions = machine.handle(.connected(timeout: .seconds(4)))
        #expect(machine.handle(.timer(.lastKnownLeaderExpires(3))) == [])
        guard case .listChildren(let number)? = actions.first else {
            Issue.record("no look after the connection")
            return
        }
        _ = machine.handle(.children(look: number, .success([Self.first])))
        #expect(machine.handle(.content(look: number, .success(content(1)))) == [])
    }

    @Test("a leader that goes between the list and the reading leads to another look")
    func goneMeanwhile() {
        var machine = following()
        _ = machine.handle(.changed)
        _ = machine.handle(.children(look: 3, .success([Self.first])))
        #expect(
            machine.handle(.content(look: 3, .failure(ZooKeeperError(.noNode, "gone")))) == [.listChildren(look: 4)])
    }

    @Test("an answer that is no answer is asked for again; a refused one ends the detection")
    func failures() {
        var machine = following()
        _ = machine.handle(.changed)
        let actions = machine.handle(.children(look: 3, .failure(ZooKeeperError(.other(-127), "throttled"))))
        #expect(actions == [.log(.requestFailed("throttled")), .setTimer(.retry(3), after: .seconds(1))])
        #expect(machine.handle(.timer(.retry(3))) == [.listChildren(look: 4)])
        #expect(machine.handle(.timer(.retry(3))) == [])
        #expect(
            machine.handle(.children(look: 4, .failure(ZooKeeperError(.connectionLost, "lost"))))
                == [.setTimer(.retry(4), after: .seconds(1))])
        _ = machine.handle(.timer(.retry(4)))
        #expect(
            machine.handle(.children(look: 5, .failure(ZooKeeperError(.notAuthorised, "no")))) == [.end("no")])
    }
}
