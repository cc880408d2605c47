import ActivationLogs
import ContainerSPI
import Foundation
import TestSupport
import Testing

@Suite struct RegistrationTests {
    private func make(
        _ name: String, _ change: (inout WhiskConfiguration) -> Void = { _ in }
    ) async throws -> any LogStore {
        var registry = SPIRegistry()
        registry.registerActivationLogs()
        var configuration = WhiskConfiguration()
        configuration.services.logStore = name
        change(&configuration)
        return try await registry.makeLogStore(LogStoreContext(configuration: configuration, logger: quiet))
    }

    @Test func everyStoreIsFoundUnderItsNames() async throws {
        for name in [
            "record", "activation-record", "whisk.core.containerpool.logging.DockerToActivationLogStoreProvider",
        ] {
            #expect(try await make(name) is ActivationRecordLogStore)
        }
        #expect(try await make("mesos-link") is MesosLinkLogStore)
        #expect(try await make("log-driver") is LogDriverLogStore)
        for name in [
            "elasticsearch", "org.apache.openwhisk.core.containerpool.logging.ElasticSearchLogStoreProvider",
        ] {
            #expect(try await make(name) is ElasticsearchLogStore)
        }
        let splunk = try await make("org.apache.openwhisk.core.containerpool.logging.SplunkLogStoreProvider") {
            $0[SplunkSettings.self].host = "splunk"
            $0[SplunkSettings.self].username = "whisk"
        }
        #expect(splunk is SplunkLogStore)
        #expect(splunk.logCollectionOutOfBand)
        let directory = try TemporaryDirectory()
        #expect(try await make("file") { $0[FileLogStoreSettings.self].directory = directory.path } is FileLogStore)
    }

    @Test func splunkWithoutHostIsRefusedWithTheKey() async {
        let error = await #expect(throws: LogStoreError.self) { try await make("splunk") }
        #expect(error?.message.contains("whisk.logstore.splunk.host") == true)
    }

    @Test func anUnknownNameIsRefusedWithTheKnownOnes() async {
        let error = await #expect(throws: ConfigurationError.self) { try await make("splnuk") }
        #expect(error?.message.contains("did you mean splunk?") == true)
        #expect(
            error?.message.contains(
                "(known: activation-record, elasticsearch, file, log-driver, mesos-link, splunk)") == true)
    }

    @Test func theLinkReplacesTheLogs() async throws {
        let store = MesosLinkLogStore()
        let lines = try await store.collect(LoggedContainer(lines: [LogLine(time: "", stream: .stdout, log: "no")]))
        #expect(lines.count == 1)
        #expect(
            lines[0].hasSuffix(
                " stderr: Logs are not collected from Mesos containers currently. You can browse the logs for Mesos "
                    + "Task ID task-1 using the mesos UI at http://mesos/#/x"))
        let unset = try await store.collect(LoggedContainer(uncollectedLogsNotice: .notConfigured))
        #expect(unset[0].hasSuffix("stderr: \(LogNotice.notConfigured.text)"))
        #expect(try await store.fetch(stored: ["the line"]) == ["the line"])
    }

    @Test func aStoreOfTheEmbedderIsFoundUnderItsName() async throws {
        struct Archive: LogStore {
            let containerParameters = ["--log-opt": ["tag=x"]]
            let logCollectionOutOfBand = true
            func collectLogs(
                transaction: TransactionID, user: UserIdentity, activation: ActivationRecord,
                container: (any Container)?, action: ActionDescription
            ) async throws -> [String] { [] }
            func fetchLogs(
                namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
            ) async throws -> [String] { ["\(namespace)/\(activationID)"] }
        }
        var registry = SPIRegistry()
        registry.registerActivationLogs()
        registry.logStores.register("archive") { _ in Archive() }
        var configuration = WhiskConfiguration()
        configuration.services.logStore = "archive"
        let store = try await registry.makeLogStore(LogStoreContext(configuration: configuration, logger: quiet))
        #expect(try await store.fetch() == ["guest/\(activationID)"])
    }

    @Test("descriptions contain no password")
    func password() throws {
        var registry = SPIRegistry()
        registry.registerActivationLogs()
        let sources = try ConfigurationSources(properties: ["whisk.logstore.splunk.password=hunter2"])
        let configuration = try WhiskConfiguration(sources, registry: registry)
        #expect(configuration[SplunkSettings.self].password.exposed == "hunter2")
        var dumped = ""
        dump(configuration, to: &dumped)
        #expect(!"\(configuration)\(String(reflecting: configuration))\(dumped)".contains("hunter2"))
    }
}
