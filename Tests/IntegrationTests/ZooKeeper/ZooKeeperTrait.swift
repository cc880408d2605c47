import Testing

/// Runs a suite with its own ZooKeeper ensemble.
struct ZooKeeperTrait: SuiteTrait, TestScoping {
    @TaskLocal static var ensemble: ZooKeeperEnsemble?

    func provideScope(
        for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
    ) async throws {
        let ensemble = try await ZooKeeperEnsemble.start()
        do {
            try await Self.$ensemble.withValue(ensemble) { try await body() }
        } catch {
            await ensemble.stop()
            throw error
        }
        await ensemble.stop()
    }
}

extension Trait where Self == ZooKeeperTrait {
    static var zooKeeper: ZooKeeperTrait { ZooKeeperTrait() }
}
