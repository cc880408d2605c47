import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("offers of several roles")
struct RoleTests {
    func interest(_ actions: [SchedulerEffect]) -> [String] {
        actions.calls.compactMap { call in
            switch call {
            case .suppress(let suppress): "suppress \(suppress.joined(separator: " "))"
            case .revive(let revive): "revive \(revive.joined(separator: " "))"
            default: nil
            }
        }
    }

    @Test("roles without pending requests are suppressed, in SUBSCRIBE and later")
    func interestByRole() throws {
        var driver = MachineDriver(roles: ["a", "b", "c"])
        driver.launch(request("t1", role: "b"))
        let actions = driver.handle(.start(frameworkID: nil))
        guard case .subscribe(_, _, .subscribe(let call), _) = try #require(actions.first) else { return }
        #expect(call.suppressedRoles == ["a", "c"])
        #expect(interest(driver.subscribe()) == ["revive b"], "filters of an earlier subscription may be in the way")
        #expect(interest(driver.launch(request("t2", role: "a"))) == ["revive a"])
        #expect(interest(driver.launch(request("t3", role: "a"))) == [])
        #expect(interest(driver.offer(makeOffer("o1", role: "b"))) == ["suppress b"])
        #expect(interest(driver.handle(.cancelLaunch(taskID: "t2"))) == [])
        #expect(interest(driver.handle(.cancelLaunch(taskID: "t3"))) == ["suppress a"])
        driver.advance(by: .seconds(1))
        #expect(interest(driver.launch(request("t4", role: "c"))) == ["revive c"])
    }

    @Test("a failed REVIVE is repeated for its role, while the others go on")
    func failedRevive() throws {
        var driver = MachineDriver.subscribed(roles: ["a", "b"])
        driver.acceptsCalls = false
        let revive = driver.launch(request("t1", role: "a"))
        driver.handle(.callFinished(try #require(revive.callIDs.first), .notSent("refused")))
        let other = driver.launch(request("t2", role: "b"))
        #expect(interest(other) == ["revive b"])
        #expect(interest(driver.advance(by: .seconds(1))) == ["revive a"])
    }

    @Test("a request uses only offers to its role")
    func ownRole() {
        var driver = MachineDriver.subscribed(roles: ["a", "b"])
        driver.launch(request("t1", role: "a"))
        #expect(driver.offer(makeOffer("o1", role: "b")).lines == ["DECLINE o1"])
        #expect(
            driver.offer(makeOffer("o2", role: "b"), makeOffer("o3", role: "a")).lines
                == ["ACCEPT o3: t1@a1", "DECLINE o2", "SUPPRESS"])
    }

    @Test("each role of an agent gets an ACCEPT of its own")
    func bothRoles() {
        var driver = MachineDriver.subscribed(roles: ["a", "b"])
        driver.launch(request("t1", role: "a"))
        driver.launch(request("t2", role: "b"))
        driver.launch(request("t3", role: "b"))
        let actions = driver.offer(
            makeOffer("o1", role: "a"), makeOffer("o2", memory: 100, role: "b"), makeOffer("o3", memory: 100, role: "b")
        )
        #expect(actions.lines == ["ACCEPT o1: t1@a1", "ACCEPT o2+o3: t2@a1 t3@a1", "SUPPRESS"])
    }
}
