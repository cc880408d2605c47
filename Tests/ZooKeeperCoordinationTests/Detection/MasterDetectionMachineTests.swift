import JSONSupport
import MachineSupport
import MesosAPI
import MesosScheduler
import Testing

@testable import ZooKeeperCoordination

@Suite("decisions of the master detection")
struct MasterDetectionMachineTests {
    typealias Effect = MasterDetectionMachine.Effect

    /// The machine with its effects and the time.
    struct Driver {
        var machine = MasterDetectionMachine(
            path: "/mesos", scheme: "http", prefersHostname: false, sessionTimeout: .seconds(10))
        var effects = MasterDetectionMachine.Effects()
        var now = Instant.origin

        mutating func handle(_ input: MasterDetectionMachine.Input) -> [Effect] {
            machine.handle(input, at: now, &effects)
            return effects.take()
        }

        /// Advances the time and fires the timers that are due.
        mutating func advance(by duration: Duration) -> [Effect] {
            now = now + duration
            while let (timer, _) = effects.timers.popDue(at: now) { machine.handle(.timer(timer), at: now, &effects) }
            return effects.take()
        }

        /// The time until the timer fires; `nil` if it is not set.
        func pause(of timer: MasterDetectionMachine.Timer) -> Duration? {
            effects.timers.deadline(of: timer).map { $0 - now }
        }
    }

    static let first = "json.info_0000000001"
    static let second = "json.info_0000000002"

    func content(_ port: Int) -> [UInt8] {
        MasterAnnouncement(id: "m\(port)", hostname: "h", ip: "10.0.0.1", port: port).json.encoded()
    }

    func master(_ port: Int) -> DetectedMaster {
        DetectedMaster(url: "http://10.0.0.1:\(port)", id: "m\(port)", hostname: "h")
    }

    func reports(_ effects: [Effect]) -> [DetectedMaster?] {
        effects.compactMap { if case .report(let leader) = $0 { .some(leader) } else { nil } }
    }

    /// A machine that is connected and has reported the master of port 1. Its last look is number 2.
    func following() -> Driver {
        var driver = Driver()
        _ = driver.handle(.start)
        _ = driver.handle(.connected(timeout: .seconds(4)))
        _ = driver.handle(.children(look: 2, .success([Self.second, Self.first])))
        let effects = driver.handle(.content(look: 2, .success(content(1))))
        #expect(reports(effects) == [master(1)])
        return driver
    }

    @Test("after the connection the children are listed, the lowest one is read, and its master is reported")
    func finds() {
        var driver = Driver()
        #expect(driver.handle(.start) == [])
        #expect(driver.pause(of: .lastKnownLeaderExpires) == .seconds(10))
        #expect(driver.handle(.connected(timeout: .seconds(4))) == [.listChildren(look: 2)])
        #expect(driver.pause(of: .lastKnownLeaderExpires) == nil)
        #expect(
            driver.handle(.children(look: 2, .success([Self.second, Self.first])))
                == [.read(look: 2, node: "/mesos/\(Self.first)")])
        #expect(reports(driver.handle(.content(look: 2, .success(content(1))))) == [master(1)])
    }

    @Test("an unchanged leader is not reported again")
    func noDuplicates() {
        var driver = following()
        #expect(driver.handle(.changed) == [.listChildren(look: 3)])
        _ = driver.handle(.children(look: 3, .success([Self.first])))
        #expect(driver.handle(.content(look: 3, .success(content(1)))) == [])
        _ = driver.handle(.changed)
        #expect(reports(driver.handle(.children(look: 4, .success([])))) == [nil])
        _ = driver.handle(.changed)
        #expect(driver.handle(.children(look: 5, .success(["log_replicas"]))) == [])
    }

    @Test("answers to an earlier look are ignored")
    func staleAnswers() {
        var driver = following()
        _ = driver.handle(.changed)
        #expect(driver.handle(.children(look: 2, .success([]))) == [])
        #expect(driver.handle(.content(look: 2, .success(content(9)))) == [])
        #expect(driver.handle(.pathExists(look: 2, .success(false))) == [])
    }

    @Test("a path that does not exist is watched, and no master leads")
    func missingPath() {
        var driver = Driver()
        _ = driver.handle(.start)
        _ = driver.handle(.connected(timeout: .seconds(4)))
        let noNode = ZooKeeperError(.noNode, "none")
        #expect(driver.handle(.children(look: 2, .failure(noNode))) == [.watchPath(look: 2)])
        #expect(reports(driver.handle(.pathExists(look: 2, .success(false)))) == [nil])
        #expect(driver.handle(.changed) == [.listChildren(look: 3)])
        #expect(driver.handle(.children(look: 3, .failure(noNode))) == [.watchPath(look: 3)])
        #expect(driver.handle(.pathExists(look: 3, .success(true))) == [.listChildren(look: 4)])
    }

    @Test("with invalid content of the leader's node no leader is known, and this is logged once")
    func unreadable() {
        var driver = following()
        for look in 3...4 {
            _ = driver.handle(.changed)
            _ = driver.handle(.children(look: look, .success([Self.first, Self.second])))
            let effects = driver.handle(.content(look: look, .success(Array("{}".utf8))))
            #expect(reports(effects) == (look == 3 ? [nil] : []))
            let logged = effects.contains { if case .log(.unreadable(Self.first, _)) = $0 { true } else { false } }
            #expect(logged == (look == 3))
        }
        _ = driver.handle(.changed)
        let effects = driver.handle(.children(look: 5, .success(["info_0000000000", Self.first])))
        #expect(effects.contains(.log(.oldMaster(node: "info_0000000000"))))
        #expect(reports(effects) == [])
    }

    @Test("the last known leader stays valid for the session timeout that the servers granted")
    func outage() {
        var driver = following()
        #expect(driver.handle(.disconnected) == [])
        #expect(driver.pause(of: .lastKnownLeaderExpires) == .seconds(4))
        #expect(driver.advance(by: .seconds(1)) == [])
        #expect(driver.handle(.disconnected) == [])
        #expect(driver.pause(of: .lastKnownLeaderExpires) == .seconds(3))
        #expect(driver.handle(.changed) == [])
        #expect(driver.advance(by: .seconds(2)) == [])
        let effects = driver.advance(by: .seconds(1))
        #expect(reports(effects) == [nil])
        #expect(effects.contains(.log(.noConnection(.seconds(4)))))
        let look = driver.handle(.connected(timeout: .seconds(4)))
        guard case .listChildren(let number)? = look.first else {
            Issue.record("no look after the connection")
            return
        }
        _ = driver.handle(.children(look: number, .success([Self.first])))
        #expect(reports(driver.handle(.content(look: number, .success(content(1))))) == [master(1)])
    }

    @Test("a short outage changes nothing")
    func shortOutage() {
        var driver = following()
        _ = driver.handle(.disconnected)
        let effects = driver.handle(.connected(timeout: .seconds(4)))
        #expect(driver.advance(by: .seconds(60)) == [])
        guard case .listChildren(let number)? = effects.first else {
            Issue.record("no look after the connection")
            return
        }
        _ = driver.handle(.children(look: number, .success([Self.first])))
        #expect(driver.handle(.content(look: number, .success(content(1)))) == [])
    }

    @Test("if the leader's node is deleted before it is read, a new look starts")
    func goneMeanwhile() {
        var driver = following()
        _ = driver.handle(.changed)
        _ = driver.handle(.children(look: 3, .success([Self.first])))
        #expect(driver.handle(.content(look: 3, .failure(ZooKeeperError(.noNode, "gone")))) == [.listChildren(look: 4)])
    }

    @Test("after an error the request is repeated, and a refusal ends the detection")
    func failures() {
        var driver = following()
        _ = driver.handle(.changed)
        let effects = driver.handle(.children(look: 3, .failure(ZooKeeperError(.other, "throttled"))))
        #expect(effects == [.log(.requestFailed("throttled"))])
        #expect(driver.pause(of: .retry) == .seconds(1))
        #expect(driver.advance(by: .seconds(1)) == [.listChildren(look: 4)])
        #expect(driver.advance(by: .seconds(1)) == [])
        #expect(driver.handle(.children(look: 4, .failure(ZooKeeperError(.connectionLost, "lost")))) == [])
        #expect(driver.pause(of: .retry) == .seconds(1))
        #expect(driver.advance(by: .seconds(1)) == [.listChildren(look: 5)])
        #expect(driver.handle(.children(look: 5, .failure(ZooKeeperError(.notAuthorised, "no")))) == [.end("no")])
    }

    @Test("a retry is dropped when a change has already started a new look")
    func noSecondLook() {
        var driver = following()
        _ = driver.handle(.changed)
        _ = driver.handle(.children(look: 3, .failure(ZooKeeperError(.other, "throttled"))))
        #expect(driver.handle(.changed) == [.listChildren(look: 4)])
        #expect(driver.advance(by: .seconds(60)) == [])
    }
}
