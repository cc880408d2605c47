import ContainerSPI
import CurlHTTP
import Foundation
import Logging
import MesosScheduler
import TestSupport
import Testing

@testable import MesosContainers

@Suite("the framework's settings")
struct SubscriptionSettingsTests {
    private struct Fixed: MasterDetector {
        var description: String
        func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error> { AsyncThrowingStream { nil } }
    }

    private func settings(_ yaml: String, environment: [String: String] = [:]) throws -> MesosSettings {
        var sources = try ConfigurationSources(environment: environment)
        sources.providers.append(try ConfigurationLayer.yaml(yaml, name: "whisk.yaml"))
        return try MesosSettings(from: sources)
    }

    @Test("every setting of the subscription reaches the scheduler")
    func everySetting() throws {
        let directory = FileManager.default.temporaryDirectory.appending(path: "settings-\(UUID())")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        for name in ["ca", "cert", "key"] { try Data().write(to: directory.appending(path: name)) }
        let path = directory.path()
        let scheduler = try settings(
            """
            whisk.mesos:
              master-url: http://a:5050,https://b:5050
              framework-name: n
              role: [a, b/c]
              user: u
              hostname: h
              checkpoint: false
              web-ui-url: http://ui
              labels: {team: x, tier: 1}
              failover-timeout-seconds: 90
              principal: p
              maximum-heartbeat-interval: 30 s
              calls-in-flight: 1
              timeouts: {framework-id: 3 s}
              tls: {ca-file: \(path)/ca, certificate-file: \(path)/cert, key-file: \(path)/key}
            """, environment: ["CONFIG_whisk_mesos_secret": "hunter2"]
        ).schedulerConfiguration()
        try scheduler.validate()
        #expect(scheduler.masters == ["http://a:5050", "https://b:5050"])
        #expect(
            scheduler.framework
                == FrameworkConfiguration(
                    name: "n", user: "u", hostname: "h", roles: ["a", "b/c"], failoverTimeout: .seconds(90),
                    checkpoint: false, webUIURL: "http://ui", labels: ["team": "x", "tier": "1"], principal: "p"))
        #expect(scheduler.credential == SchedulerCredential(principal: "p", secret: "hunter2"))
        #expect(!"\(scheduler)".contains("hunter2"))
        #expect(
            scheduler.subscription.maximumHeartbeatInterval == .seconds(30)
                && scheduler.persistence.frameworkIDStoreTimeout == .seconds(3))
        #expect(scheduler.calls.maximumInFlight == 1)
        #expect(scheduler.tls.caFile == "\(path)/ca" && scheduler.tls.clientCertificateFile == "\(path)/cert")
        #expect(scheduler.tls.clientKeyFile == "\(path)/key")
    }

    @Test("a principal without a secret is the framework's and does not authenticate")
    func principalAlone() throws {
        let scheduler = try settings("whisk.mesos.principal: p").schedulerConfiguration()
        #expect(scheduler.framework.principal == "p" && scheduler.credential == nil)
    }

    @Test("the error for an unreadable certificate names its setting", arguments: ["ca-file", "certificate-file"])
    func missingFile(key: String) throws {
        let settings = try settings("whisk.mesos.tls.\(key): /nowhere/x.pem")
        let error = #expect(throws: ContainerError.self) { try settings.schedulerConfiguration() }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("whisk.mesos.tls.\(key): /nowhere/x.pem") == true)
    }

    @Test("only the registered detector gets a zk:// address with its credentials")
    func detector() throws {
        let settings = try settings("whisk.mesos.master-url: zk://me:hunter2@a:2181,b:2181/mesos")
        var detectors = MasterDetectors()
        detectors.register(scheme: "zk") { Fixed(description: $0) }
        let detector = try settings.masterDetector(detectors)
        #expect(detector?.description == "zk://me:hunter2@a:2181,b:2181/mesos")
        let scheduler = try settings.schedulerConfiguration()
        var configuration = WhiskConfiguration()
        configuration[MesosSettings.self] = settings
        #expect(!"\(scheduler)".contains("hunter2") && scheduler.masters.count == 1)
        let context = ContainerFactoryContext(
            configuration: configuration, instanceName: "test", logger: Logger.silent)
        let factory = try MesosContainerFactory(context, masterDetectors: detectors)
        #expect(factory.scheduler.configuration.masters == scheduler.masters)
        let error = #expect(throws: ContainerError.self) { try MesosContainerFactory(context) }
        #expect(error?.message.contains("ZooKeeperCoordination") == true && error?.message.contains("hunter2") == false)
    }
}
