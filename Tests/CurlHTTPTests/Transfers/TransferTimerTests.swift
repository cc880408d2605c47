import MachineSupport
import Testing

@testable import CurlHTTP

@Suite struct TransferTimerTests {
    @Test("transfers come out by time, however they were added, moved and removed")
    func order() {
        var timers = TimerQueue<Transfer>()
        var generator = SystemRandomNumberGenerator()
        var deadlines: [Transfer: Instant] = [:]
        func time() -> Instant { Instant(nanoseconds: .random(in: 0..<1000, using: &generator)) }
        for _ in 0..<5000 {
            switch Int.random(in: 0..<4, using: &generator) {
            case 0, 1:
                let transfer = Transfer(
                    request: HTTPClientRequest(url: "http://x/"), configuration: .init(), streamed: false)
                deadlines[transfer] = time()
                timers.set(transfer, at: deadlines[transfer]!)
            case 2:
                guard let transfer = deadlines.keys.randomElement() else { continue }
                deadlines[transfer] = time()
                timers.set(transfer, at: deadlines[transfer]!)
            default:
                guard let transfer = deadlines.keys.randomElement() else { continue }
                deadlines[transfer] = nil
                timers.cancel(transfer)
            }
            #expect(timers.nextDeadline() == deadlines.values.min())
        }
        var last = Instant.origin
        while let (transfer, deadline) = timers.popDue(at: .never) {
            #expect(deadline >= last)
            last = deadline
            #expect(deadlines.removeValue(forKey: transfer) == deadline)
            #expect(timers.deadline(of: transfer) == nil)
        }
        #expect(deadlines.isEmpty)
    }

    @Test("durations become instants and milliseconds without overflow")
    func durations() {
        #expect(Instant.origin + .milliseconds(1500) == Instant(nanoseconds: 1_500_000_000))
        #expect(Instant.now() + .seconds(Int64.max) == .never)
        #expect(Instant.end(of: nil) == .never)
        #expect(Instant.end(of: .seconds(-1)) <= .now())
        #expect(EasyHandle.milliseconds(.zero) == 1)
        #expect(EasyHandle.milliseconds(.seconds(-10_000_000_000)) == 1)
        #expect(EasyHandle.milliseconds(.microseconds(1001)) == 2)
        #expect(EasyHandle.milliseconds(.seconds(100_000_000)) == Int(Int32.max))
    }
}
