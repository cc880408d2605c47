import CurlHTTP
import Foundation
import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

@Suite(
    "The scheduler against a master with TLS",
    .enabled(if: TLSFront.isAvailable, "openssl or python3 is not on the PATH"))
struct MasterTLSTests {
    @Test(
        "a private authority and client certificate work for subscriptions, and a missing certificate is refused"
    )
    func clientCertificate() async throws {
        let material = try await TLSMaterial()
        let master = try ScriptedMaster(scenes: [[.subscribed(), .close], [.subscribed(), .wait(.teardown), .close]])
        let front = try await TLSFront(material, port: master.port)
        defer { front.end() }
        var configuration = SchedulerConfiguration(masters: [front.url], framework: .init(name: "test"))
        configuration.subscription.backoff = .init(initial: .milliseconds(10), maximum: .milliseconds(50))
        configuration.tls = HTTPTLSConfiguration(caFile: material.ca)

        let stranger = Scheduler(configuration: configuration, logger: .silent)
        let notices = stranger.notices()
        let refused = Task { try await stranger.run() }
        for await notice in notices {
            guard notice.kind == .subscribeFailed, let error = notice.error else { continue }
            #expect(error.code == .notSubscribed)
            break
        }
        refused.cancel()
        _ = await refused.result
        #expect(master.calls.isEmpty)

        configuration.tls.clientCertificateFile = material.file("client.pem")
        configuration.tls.clientKeyFile = material.file("client.key")
        let scheduler = Scheduler(configuration: configuration, logger: .silent)
        let run = Task { try await scheduler.run() }
        #expect(
            await eventually {
                guard master.calls(.subscribe).count >= 2 else { return false }
                return await scheduler.isSubscribed
            })
        #expect(master.calls(.subscribe).map { $0.frameworkID?.value } == [nil, "fw-1"])
        await scheduler.shutdown(teardown: true, timeout: .seconds(60))
        try await run.value
        #expect(master.calls(.teardown).count == 1)
    }
}
