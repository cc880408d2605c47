import ProcessControl
import Testing

/// Runs a suite with a Docker Engine that has the images of the tests.
struct DockerTrait: SuiteTrait, TestScoping {
    @TaskLocal static var daemon: DockerDaemon?

    func provideScope(
        for test: Test, testCase: Test.Case?, performing body: @Sendable () async throws -> Void
    ) async throws {
        let daemon = try await DockerDaemon.start()
        do {
            try await ShellAction.makeImages(daemon)
            try await Self.$daemon.withValue(daemon) { try await body() }
        } catch {
            await ShellAction.removeImages(daemon)
            await daemon.stop()
            throw error
        }
        await ShellAction.removeImages(daemon)
        await daemon.stop()
    }
}

extension Trait where Self == DockerTrait {
    static var docker: DockerTrait { DockerTrait() }
}

extension Trait where Self == ConditionTrait {
    /// Runs tests that need other programs only on request.
    static var integration: ConditionTrait {
        .enabled(
            if: ProcessSpecification.inheritedEnvironment["WHISK_INTEGRATION_TESTS"] == "1",
            "set WHISK_INTEGRATION_TESTS=1, or use 'make test-integration', which also installs what they need")
    }
}
