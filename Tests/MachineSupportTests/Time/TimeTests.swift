import MachineSupport
import Testing

@Suite("timers and waits")
struct TimeTests {
    @Test("timers fire in the order of their deadlines; setting replaces, cancelling removes")
    func queue() {
        var queue = TimerQueue<String>()
        let at = { (seconds: Int) in Instant(.seconds(seconds)) }
        queue.set("b", at: at(2))
        queue.set("a", at: at(1))
        queue.set("c", at: at(3))
        queue.set("a", at: at(4))
        queue.cancel("c")
        #expect(queue.nextDeadline() == at(2))
        #expect(queue.popDue(at: at(1))?.timer == nil)
        #expect(queue.popDue(at: at(9))?.timer == "b")
        #expect(queue.popDue(at: at(9))?.timer == "a")
        #expect(queue.popDue(at: at(9))?.timer == nil)
    }

    @Test("setting a timer repeatedly takes no more memory")
    func queueStaysSmall() {
        var queue = TimerQueue<Int>()
        var random = SeededRandom(seed: 1)
        for step in 0..<10_000 {
            queue.set(step % 10, at: Instant(nanoseconds: Int64.random(in: 0..<1000, using: &random)))
        }
        #expect(queue.count == 10)
        var last = Int64.min
        while let next = queue.nextDeadline() {
            #expect(next.nanoseconds >= last)
            last = next.nanoseconds
            _ = queue.popDue(at: next)
        }
        #expect(queue.count == 0)
    }

    @Test("waits double up to the maximum, and a random part takes at most half")
    func backoff() {
        let policy = Backoff(initial: .seconds(1), maximum: .seconds(10))
        var random = SeededRandom(seed: 7)
        for (failures, full) in [(1, 1), (2, 2), (3, 4), (4, 8), (5, 10), (60, 10), (Int.max, 10)] {
            for _ in 0..<50 {
                let delay = policy.delay(failures: failures, using: &random)
                #expect(delay >= .seconds(full) / 2 && delay <= .seconds(full))
            }
        }
        #expect(Backoff(initial: .zero, maximum: .zero).delay(failures: 3, using: &random) == .zero)
    }

    @Test("distant times do not overflow")
    func instants() {
        let far = Instant(.seconds(1)) + .seconds(Int64.max)
        #expect(far > Instant(.seconds(1)))
        #expect(far + .seconds(Int64.max) >= far)
    }

    private static let first = Instant(nanoseconds: .min)
    private static let last = Instant(nanoseconds: .max)
    private static let distances: [Duration] = [
        .seconds(Int64.max), .seconds(Int64.min), .nanoseconds(Int64.max), .nanoseconds(Int64.min), .seconds(1), .zero,
    ]

    @Test("instants and waits end at the first and the last moment that can be expressed", arguments: distances)
    func saturates(distance: Duration) {
        for instant in [Self.first, Self.last, .origin] {
            let moved = instant + distance
            if distance > .zero { #expect(moved >= instant) }
            if distance < .zero { #expect(moved <= instant) }
            if distance.wholeNanoseconds == .max, instant >= .origin { #expect(moved == Self.last) }
            if distance.wholeNanoseconds == .min, instant <= .origin { #expect(moved == Self.first) }
        }
        for factor in [0, 1, -1, Int.max, Int.min] {
            let product = distance.multiplied(by: factor)
            #expect(factor == 0 || distance == .zero ? product == .zero : product != .zero)
            if factor != 0, distance != .zero { #expect((product < .zero) == ((distance < .zero) != (factor < 0))) }
        }
    }

    @Test("differences of instants end at the shortest and the longest duration")
    func differences() {
        #expect(Self.last - Self.first == .nanoseconds(Int64.max))
        #expect(Self.first - Self.last == .nanoseconds(Int64.min))
        #expect(Self.first - .origin == .nanoseconds(Int64.min) && Self.last - .origin == .nanoseconds(Int64.max))
        #expect(Instant(.seconds(Int64.max)) == Self.last && Instant(.seconds(Int64.min)) == Self.first)
    }

    @Test("a sleep until the last moment does not end")
    func endlessSleep() async throws {
        let clock = MachineClock(ContinuousClock())
        let sleep = Task {
            try await clock.sleep(Self.last)
            return true
        }
        // By now a sleep that ends at once has ended.
        try await clock.sleep(clock.now() + .milliseconds(20))
        sleep.cancel()
        await #expect(throws: CancellationError.self) { try await sleep.value }
    }
}

@Suite struct TimerQueueModelTests {
    @Test("random operations give the same timers as a plain list")
    func model() {
        var random = SeededRandom(seed: 5)
        var queue = TimerQueue<String>()
        var model: [String: (at: Instant, sequence: Int)] = [:]
        for step in 0..<20_000 {
            let key = "key-\(Int.random(in: 0..<200, using: &random))"
            let at = Instant(nanoseconds: Int64(step / 4 + Int.random(in: 0..<500, using: &random)))
            switch Int.random(in: 0..<8, using: &random) {
            case 0..<3:
                queue.set(key, at: at)
                model[key] = (at, step)
            case 3:
                queue.set(key, noLaterThan: at)
                if model[key].map({ at < $0.at }) ?? true { model[key] = (at, step) }
            case 4..<6:
                queue.cancel(key)
                model[key] = nil
            default:
                let now = Instant(nanoseconds: Int64(step / 4))
                let first = model.min { ($0.value.at, $0.value.sequence) < ($1.value.at, $1.value.sequence) }
                #expect(queue.nextDeadline() == first?.value.at)
                let due = first.flatMap { $0.value.at <= now ? $0.key : nil }
                #expect(queue.popDue(at: now)?.timer == due)
                if let due { model[due] = nil }
            }
            #expect(queue.deadline(of: key) == model[key]?.at)
            // Firing does not clean up, so several in a row may leave a few more entries.
            #expect(queue.count == model.count && queue.entryCount <= max(64, model.count * 2) + 32)
        }
    }
}
