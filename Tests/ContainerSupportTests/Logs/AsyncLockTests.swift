import MachineSupport
import TestSupport
import Testing

@testable import ContainerSupport

@Suite struct AsyncLockTests {
    private final class Visitors: Sendable {
        private let numbers = Lock<[Int]>([])

        var all: [Int] { numbers.withLock { $0 } }

        func enter(_ number: Int) { numbers.withLock { $0.append(number) } }
    }

    @Test("one task at a time holds the lock, in the order of the requests")
    func order() async throws {
        let lock = AsyncLock()
        let visitors = Visitors()
        await lock.acquire()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<5 {
                group.addTask {
                    await lock.acquire()
                    defer { lock.release() }
                    visitors.enter(number)
                    await Task.yield()
                    // No other task entered meanwhile.
                    #expect(visitors.all.last == number)
                }
                try #require(await eventually { lock.waiterCount == number + 1 })
            }
            #expect(visitors.all.isEmpty)
            lock.release()
            try await group.waitForAll()
        }
        #expect(visitors.all == [0, 1, 2, 3, 4])
        await lock.acquire()
        lock.release()
    }
}
