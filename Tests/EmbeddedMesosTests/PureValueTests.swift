import MesosAPI
import ProcessControl
import Testing

@testable import EmbeddedMesos

@Suite struct PureValueTests {
    @Test func timersComeInOrderAndTiesInTheOrderTheyWereSet() {
        var queue = TimerQueue<Int>()
        for number in [5, 3, 8, 1, 9, 2, 7] { queue.add(number, at: MesosInstant(seconds: Double(number))) }
        queue.add(10, at: MesosInstant(seconds: 3))
        var order: [Int] = []
        while let due = queue.takeNext(until: MesosInstant(seconds: 8)) { order.append(due.subject) }
        #expect(order == [1, 2, 3, 10, 5, 7, 8])
        #expect(queue.nextDeadline == MesosInstant(seconds: 9))
    }

    @Test func aManualClockRunsWhatFallsDueEachAtItsMoment() async {
        let clock = ManualClock(start: MesosInstant(seconds: 0))
        let (seen, continuation) = AsyncStream<Double>.makeStream()
        @Sendable func every(_ seconds: Double) {
            _ = clock.schedule(at: clock.now + .seconds(seconds)) {
                continuation.yield(clock.now.seconds)
                if clock.now.seconds < 9 { every(seconds) }
            }
        }
        every(3)
        let cancelled = clock.schedule(at: MesosInstant(seconds: 4)) { continuation.yield(-1) }
        cancelled.cancel()
        await clock.advance(by: .seconds(20))
        continuation.finish()
        #expect(await seen.reduce(into: []) { $0.append($1) } == [3, 6, 9])
        #expect(clock.now.seconds == 20)
        #expect(clock.pendingTimers == 0)
    }

    static let accepts: [(accept: String?, expected: MediaType?)] = [
        (nil, .json), ("*/*", .json), ("application/x-protobuf", .protobuf),
        ("application/json;q=0, application/x-protobuf", .protobuf), ("text/html", nil),
        ("application/x-protobuf, application/json", .json), ("APPLICATION/*", .json),
    ]

    @Test(arguments: accepts)
    func theAnswersEncodingFollowsTheAcceptHeader(accept: String?, expected: MediaType?) {
        #expect(MediaType.accepted(by: accept) == expected)
    }

    @Test(arguments: [
        ("a/b", true), ("*", true), ("", false), ("/a", false), ("a/", false), ("a//b", false), ("a/./b", false),
        ("a/-b", false), ("a b", false), ("a/*", false),
    ])
    func roleNamesAreChecked(role: String, isValid: Bool) {
        #expect((FrameworkValidation.problem(ofRole: role) == nil) == isValid)
    }

    @Test func theHealthCheckerReportsChangesAndGivesUpAfterItsFailures() {
        let check = Mesos.HealthCheck.with {
            $0.gracePeriodSeconds = 10
            $0.consecutiveFailures = 2
        }
        let start = MesosInstant(seconds: 0)
        var monitor = HealthMonitor(check, start: start)
        #expect(monitor.take(success: false, at: start + .seconds(9)) == .nothing)
        #expect(monitor.take(success: true, at: start + .seconds(10)) == .report(healthy: true))
        #expect(monitor.take(success: true, at: start + .seconds(11)) == .nothing)
        #expect(monitor.take(success: false, at: start + .seconds(12)) == .report(healthy: false))
        #expect(monitor.take(success: true, at: start + .seconds(13)) == .report(healthy: true))
        #expect(monitor.take(success: false, at: start + .seconds(14)) == .report(healthy: false))
        #expect(monitor.take(success: false, at: start + .seconds(15)) == .kill)
    }

    @Test(arguments: [
        (ProcessControl.ExitStatus.exited(3), false, "Command exited with status 3"),
        (.exited(3), true, "Container exited with status 3"),
        (.signalled(15), false, "Command terminated with signal Terminated"),
        (.signalled(9), true, "Container exited with status 137"),
    ])
    func theEndOfAProcessIsWordedAsItsExecutorDoes(status: ProcessControl.ExitStatus, isContainer: Bool, text: String) {
        #expect(TaskCommandLine.message(status, isContainer: isContainer) == text)
    }

    @Test func resourcesArePrintedAsMesosPrintsThem() {
        var reserved = Mesos.Resource.scalar("disk", 10, role: "ops")
        reserved.reservations = [.with { ($0.type, $0.role, $0.principal) = (.dynamic, "ops", "p") }]
        let set = ResourceSet([
            .ranges("ports", [31_000...31_005], role: "*"), .scalar("cpus", 0.1, role: "*"), reserved,
        ])
        #expect(
            ResourceText.text(set)
                == "ports(allocated: *):[31000-31005]; cpus(allocated: *):0.1; "
                + "disk(allocated: ops)(reservations: [(DYNAMIC,ops,p)]):10")
    }
}
