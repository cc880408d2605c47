import MesosAPI
import Testing

@testable import EmbeddedMesos

@Suite struct HealthMonitorTests {
    @Test("changes of health are reported, and enough failures kill the task")
    func changes() {
        let check = Mesos.HealthCheck.with {
            $0.gracePeriodSeconds = 10
            $0.consecutiveFailures = 2
        }
        let start = Instant(seconds: 0)
        var monitor = HealthMonitor(check, start: start)
        #expect(monitor.take(success: false, at: start + .seconds(9)) == .nothing)
        #expect(monitor.take(success: true, at: start + .seconds(10)) == .report(healthy: true))
        #expect(monitor.take(success: true, at: start + .seconds(11)) == .nothing)
        #expect(monitor.take(success: false, at: start + .seconds(12)) == .report(healthy: false))
        #expect(monitor.take(success: true, at: start + .seconds(13)) == .report(healthy: true))
        #expect(monitor.take(success: false, at: start + .seconds(14)) == .report(healthy: false))
        #expect(monitor.take(success: false, at: start + .seconds(15)) == .kill)
    }
}
