import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

/// The secret of a framework and the addresses that a detector finds.
@Suite struct ClearTextCredentialTests {
    private static let standing: [ScriptedMaster.Step] = [.subscribed(), .wait(.teardown), .close]

    private struct Found: MasterDetector {
        let description = "found://"
        var url: String

        func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error> {
            AsyncThrowingStream { $0.yield(DetectedMaster(url: url)) }
        }
    }

    private func scheduler(_ url: String, _ configure: (inout SchedulerConfiguration) -> Void) -> Scheduler {
        var configuration = SchedulerConfiguration(masters: [], framework: .init(name: "test"))
        configuration.subscription.backoff = .init(initial: .milliseconds(10), maximum: .milliseconds(50))
        configure(&configuration)
        return Scheduler(configuration: configuration, masterDetector: Found(url: url), logger: .silent)
    }

    @Test("a detected leader at an http address does not get the secret unless that was asked for")
    func detected() async throws {
        let master = try ScriptedMaster(scenes: [Self.standing])
        let scheduler = scheduler(master.url) { $0.credential = .init(principal: "p", secret: "s3cr3t") }
        let notices = scheduler.notices()
        let run = Task { try await scheduler.run() }
        for await notice in notices where notice.kind == .leaderDetectionFailed {
            let text = "\(notice.error?.message ?? "")"
            #expect(text.contains(master.url) && text.contains("clear text") && !text.contains("s3cr3t"))
            break
        }
        #expect(master.calls(.subscribe).isEmpty)
        run.cancel()
        _ = await run.result
    }

    @Test("it is used if it needs no secret, or if sending the secret was asked for", arguments: [true, false])
    func allowed(hasSecret: Bool) async throws {
        let master = try ScriptedMaster(scenes: [Self.standing])
        let scheduler = scheduler(master.url) {
            guard hasSecret else { return }
            $0.credential = .init(principal: "p", secret: "s3cr3t")
            $0.sendsCredentialInClearText = true
        }
        #expect(await scheduler.masterURL == nil)
        let run = Task { try await scheduler.run() }
        _ = try await scheduler.waitUntilSubscribed(timeout: .seconds(60))
        #expect(await scheduler.masterURL == master.url)
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await run.value
    }

    @Test("a master without a scheme does not get the secret")
    func noScheme() throws {
        var configuration = SchedulerConfiguration(masters: ["http://a:5050", "m:5050"], framework: .init(name: "f"))
        configuration.credential = .init(principal: "p", secret: "s3cr3t")
        let error = #expect(throws: MesosSchedulerError.self) { try configuration.validate() }
        #expect(error?.message.contains("'m:5050'") == true && error?.message.contains("clear text") == true)
    }

    @Test(
        "the address for links lacks the path of the API",
        arguments: [
            ("http://m:5050/api/v1/scheduler", "http://m:5050"),
            ("https://m:5050/master/api/v1/scheduler", "https://m:5050"),
            ("https://proxy/mesos/api/v1/scheduler", "https://proxy/mesos"),
        ])
    func webURL(url: String, shown: String) {
        #expect(MasterEndpoint.webURL(url) == shown)
    }
}
