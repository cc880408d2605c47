import MachineSupport
import Testing

@Suite struct TimerQueueTests {
    @Test("timers become due by deadline, and equal deadlines in the order they were set")
    func order() {
        var queue = TimerQueue<Int>()
        for number in [5, 3, 8, 1, 9, 2, 7] { queue.set(number, at: Instant(.seconds(number))) }
        queue.set(10, at: Instant(.seconds(3)))
        var order: [Int] = []
        while let due = queue.popDue(at: Instant(.seconds(8))) { order.append(due.timer) }
        #expect(order == [1, 2, 3, 10, 5, 7, 8])
        #expect(queue.nextDeadline() == Instant(.seconds(9)))
    }
}
