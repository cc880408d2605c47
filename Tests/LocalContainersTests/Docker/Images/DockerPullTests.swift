import ContainerSPI
import Synchronization
import TestSupport
import Testing

@testable import LocalContainers

struct DockerPullTests {
    private let image = DockerImageReference(ImageName(name: "fn"), registry: "")

    @Test func findsAnErrorInTheProgressInAnyChunks() {
        let bytes = Array(
            (#"{"status":"Pulling fs layer","id":"a"}"# + "\r\n"
                + #"{"errorDetail":{"message":"manifest for fn:1 not found"},"error":"short"}"# + "\r\n").utf8)
        for cut in 0...bytes.count {
            var progress = DockerPullProgress()
            progress.receive(Array(bytes[..<cut]))
            progress.receive(Array(bytes[cut...]))
            #expect(progress.finish() == "manifest for fn:1 not found")
        }
    }

    @Test func ignoresOtherMessages() {
        var progress = DockerPullProgress()
        progress.receive(Array("{\"status\":\"Download complete\"}\nnot JSON\n\n{\"status\":\"error\"}".utf8))
        #expect(progress.finish() == nil)
    }

    @Test func skipsAMessageOfAnyLength() {
        var progress = DockerPullProgress()
        for _ in 0..<100 { progress.receive([UInt8](repeating: 0x20, count: 100_000)) }
        progress.receive(Array("\n{\"error\":\"late\"}\n".utf8))
        #expect(progress.finish() == "late")
    }

    @Test func pullsOnceForAllWaitingCallers() async throws {
        let count = Atomic<Int>(0)
        let gate = AsyncGate()
        let pulls = DockerImagePulls { _ in
            count.add(1, ordering: .relaxed)
            await gate.wait()
        }
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<20 { group.addTask { try await pulls.pull(image) } }
            #expect(await eventually { await pulls.waiterCount(for: image) == 20 })
            await gate.open()
            try await group.waitForAll()
        }
        #expect(count.load(ordering: .relaxed) == 1)
        try await pulls.pull(image)
        #expect(count.load(ordering: .relaxed) == 2, "a later caller starts a new pull")
    }

    @Test func reportsAFailureToAllWaitingCallers() async throws {
        struct Failure: Error {}
        let pulls = DockerImagePulls { _ in throw Failure() }
        await #expect(throws: Failure.self) { try await pulls.pull(image) }
        await #expect(throws: Failure.self) { try await pulls.pull(image) }
    }

    @Test func isCancelledWithTheLastWaitingCaller() async throws {
        let wasCancelled = AsyncGate()
        // The pull continues until it is cancelled.
        let (endless, ender) = AsyncStream.makeStream(of: Void.self)
        defer { ender.finish() }
        let pulls = DockerImagePulls { _ in
            for await _ in endless {}
            await wasCancelled.open()
            throw CancellationError()
        }
        let first = Task { try await pulls.pull(image) }
        let second = Task { try await pulls.pull(image) }
        #expect(await eventually { await pulls.waiterCount(for: image) == 2 })
        first.cancel()
        await #expect(throws: CancellationError.self) { try await first.value }
        #expect(await pulls.waiterCount(for: image) == 1)
        #expect(await !wasCancelled.isOpen)
        second.cancel()
        await #expect(throws: CancellationError.self) { try await second.value }
        await wasCancelled.wait()
    }
}

/// A gate at which tasks wait until it is opened.
actor AsyncGate {
    private(set) var isOpen = false
    private var waiters: [CheckedContinuation<Void, Never>] = []

    func open() {
        isOpen = true
        for waiter in waiters { waiter.resume() }
        waiters = []
    }

    func wait() async {
        guard !isOpen else { return }
        await withCheckedContinuation { waiters.append($0) }
    }
}
