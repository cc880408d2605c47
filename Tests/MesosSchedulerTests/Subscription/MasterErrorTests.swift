import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("What a master says of a framework")
struct MasterErrorTests {
    @Test(
        "a framework id that is lost for good is recognised in every wording",
        arguments: [
            "Framework has been removed", "framework has been removed.", "Framework has been removed\n",
            "Framework was removed while this call was being processed",
            "Completed framework attempted to re-register", "Completed framework attempted to reregister",
            "Framework 2f3a-0001 has been removed", "Framework '2f3a-0001' removed", "The framework was torn down",
            "Framework is completed", "Framework has already been torn down by the operator",
            "The failover timeout of the framework has elapsed", "Framework failover timeout expired",
            "'fw-1' contains invalid characters", "'fw-1' is disallowed", "ID must not be greater than 255 characters",
        ])
    func gone(text: String) {
        #expect(MasterErrorMeaning(text, frameworkID: "fw-1") == .frameworkIsGone)
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: "fw-1"))
        driver.handle(.subscriptionAccepted(driver.connection))
        let actions = driver.event(.error(text))
        #expect(actions.lines == ["close", "save nothing", "subscribe http://m1:5050/api/v1/scheduler"])
        let notice = actions.notices.first { $0.kind == .frameworkRemoved }
        #expect(notice?.text == text.trimmingSuffix("\n"), "the words of the master are told")
    }

    @Test(
        "other refusals keep the framework id",
        arguments: [
            "The framework failover_timeout (1e+300) is invalid", "Framework disconnected",
            "'FrameworkInfo.role' is not a valid role: Role component '-x' is invalid because it starts with a dash",
            "Suppressed roles { removed } are not contained in the set of roles",
            "Not authorized to use roles '{ completed }'",
            "User 'root' is not allowed to run frameworks without "
                + "--root_submissions set", "'other' contains invalid characters", "Agent has been removed",
            "Framework principal 'removed' is not allowed", "Re-registering without an 'id'", "",
            "Message dropped: capacity(100) exceeded", "Roles { x } are not present in the master's --roles",
        ])
    func other(text: String) {
        #expect(MasterErrorMeaning(text, frameworkID: "fw-1") == .other)
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: "fw-1"))
        driver.handle(.subscriptionAccepted(driver.connection))
        #expect(driver.event(.error(text)).lines == ["close", "not ready: subscriptionRefused"])
        #expect(driver.machine.frameworkID == "fw-1")
    }

    @Test(
        "a takeover is recognised in other wordings too",
        arguments: ["Framework failed over", "framework failed over."])
    func failedOver(text: String) {
        var driver = MachineDriver.running("t1")
        #expect(driver.event(.error(text)).lines.last == "finished: superseded")
    }

    @Test(
        "a removal told as the answer to SUBSCRIBE counts as one told on the stream", arguments: [400, 403, 409, 410])
    func answered(status: Int) {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: "fw-1"))
        let failure = SubscriptionFailure.answered(status: status, text: "Framework has been removed", location: nil)
        #expect(
            driver.handle(.subscriptionEnded(driver.connection, failure)).lines == [
                "save nothing", "subscribe http://m1:5050/api/v1/scheduler",
            ])
    }

    @Test("a framework without an id cannot be removed; it is refused")
    func withoutID() {
        var driver = MachineDriver()
        driver.handle(.start(frameworkID: nil))
        driver.handle(.subscriptionAccepted(driver.connection))
        #expect(
            driver.event(.error("Framework has been removed")).lines == ["close", "not ready: subscriptionRefused"])
    }
}

extension String {
    fileprivate func trimmingSuffix(_ suffix: String) -> String {
        hasSuffix(suffix) ? String(dropLast(suffix.count)) : self
    }
}
