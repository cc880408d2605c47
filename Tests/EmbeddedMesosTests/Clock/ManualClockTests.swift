import Testing

@testable import EmbeddedMesos

@Suite struct ManualClockTests {
    @Test("advancing runs each timer at its own moment")
    func advance() async {
        let clock = ManualClock(start: Instant(seconds: 0))
        let (seen, continuation) = AsyncStream<Double>.makeStream()
        @Sendable func every(_ seconds: Double) {
            _ = clock.schedule(at: clock.now + .seconds(seconds)) {
                continuation.yield(clock.now.seconds)
                if clock.now.seconds < 9 { every(seconds) }
            }
        }
        every(3)
        let cancelled = clock.schedule(at: Instant(seconds: 4)) { continuation.yield(-1) }
        cancelled.cancel()
        await clock.advance(by: .seconds(20))
        continuation.finish()
        #expect(await seen.reduce(into: []) { $0.append($1) } == [3, 6, 9])
        #expect(clock.now.seconds == 20)
        #expect(clock.pendingTimers == 0)
    }
}
