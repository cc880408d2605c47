import MachineSupport
import Testing

@Suite("waiters") struct WaitersTests {
    private struct Failure: Error, Equatable {}

    /// Squares numbers, each after a call of `finish`.
    private actor Worker {
        private let waiters = Waiters<Int, Int, Failure>()
        private var begun = 0

        var count: Int { begun }

        func square(_ number: Int) async throws(Failure) -> Int {
            try await waiters.wait(for: number) {
                // Fails outside of the actor.
                assertIsolated()
                begun += 1
            } onCancel: {
                Task { await self.finish(number, .failure(Failure())) }
            }.get()
        }

        func finish(_ number: Int, _ result: Result<Int, Failure>) { waiters.resume(number, result) }

        func finishAll() { waiters.resumeAll(.failure(Failure())) }

        var isIdle: Bool { waiters.isEmpty }
    }

    @Test("many callers at the same time each get their own result")
    func manyCallers() async throws {
        let worker = Worker()
        try await withThrowingTaskGroup(of: (Int, Int).self) { group in
            for number in 0..<500 { group.addTask { (number, try await worker.square(number)) } }
            while await worker.count < 500 { await Task.yield() }
            for number in 0..<500 { await worker.finish(number, .success(number * number)) }
            for try await (number, square) in group { #expect(square == number * number) }
        }
        #expect(await worker.isIdle)
    }

    @Test("a cancelled caller gets the result that its actor decides on")
    func cancellation() async throws {
        let worker = Worker()
        let caller = Task { try await worker.square(3) }
        while await worker.count < 1 { await Task.yield() }
        caller.cancel()
        await #expect(throws: Failure.self) { try await caller.value }
    }

    @Test("all callers are resumed together")
    func resumeAll() async throws {
        let worker = Worker()
        let callers = (0..<10).map { number in Task { try await worker.square(number) } }
        while await worker.count < 10 { await Task.yield() }
        await worker.finishAll()
        for caller in callers { await #expect(throws: Failure.self) { try await caller.value } }
    }
}
