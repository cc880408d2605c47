import Synchronization
import TestSupport
import Testing

@testable import ContainerSupport

@Suite struct TurnsTests {
    private final class Visitors: Sendable {
        private let numbers = Mutex<[Int]>([])

        var all: [Int] { numbers.withLock { $0 } }

        func enter(_ number: Int) { numbers.withLock { $0.append(number) } }
    }

    @Test func oneAtATimeInTheOrderInWhichTheyCame() async throws {
        let turns = Turns()
        let visitors = Visitors()
        await turns.take()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<5 {
                group.addTask {
                    await turns.take()
                    defer { turns.giveUp() }
                    visitors.enter(number)
                    await Task.yield()
                    // Nobody else came in meanwhile.
                    #expect(visitors.all.last == number)
                }
                try #require(await eventually { turns.waiting == number + 1 })
            }
            #expect(visitors.all.isEmpty)
            turns.giveUp()
            try await group.waitForAll()
        }
        #expect(visitors.all == [0, 1, 2, 3, 4])
        // It is free again.
        await turns.take()
        turns.giveUp()
    }
}
