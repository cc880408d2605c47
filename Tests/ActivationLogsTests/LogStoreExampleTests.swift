import ActivationLogs
import ContainerSPI
import Foundation
import Synchronization
import Testing

/// A log store that keeps the lines of each activation in memory.
final class ArchiveLogStore: LogStore {
    let containerParameters = ["--log-driver": ["json-file"]]
    let logCollectionOutOfBand = false
    private let archive = Mutex<[String: [String]]>([:])

    func collectLogs(
        transaction: TransactionID, user: UserIdentity, activation: ActivationRecord, container: (any Container)?,
        action: ActionDescription
    ) async throws -> [String] {
        let lines = try await container?.collectActivationLogs(
            of: activation.response, action: action, transaction: transaction)
        archive.withLock { $0["\(user.namespace)/\(activation.activationID)"] = lines }
        return []  // no lines are stored with the activation
    }

    func fetchLogs(
        namespace: String, activationID: ActivationID, start: Date?, end: Date?, storedLogs: [String]
    ) async throws -> [String] {
        archive.withLock { $0["\(namespace)/\(activationID)"] ?? [] }
    }
}

@Test func anEmbedderRegistersALogStore() async throws {
    var registry = SPIRegistry()
    registry.registerActivationLogs()
    registry.logStores.register("archive") { _ in ArchiveLogStore() }

    // In a configuration file: whisk { spi { LogStoreProvider: archive } }
    let sources = try ConfigurationSources(properties: ["whisk.spi.LogStoreProvider=archive"])
    let configuration = try WhiskConfiguration(sources, registry: registry)
    let store = try await registry.makeLogStore(LogStoreContext(configuration: configuration, logger: quiet))
    let container = LoggedContainer(lines: [LogLine(time: "2026-01-01T00:00:00Z", stream: .stdout, log: "hello")])
    #expect(try await store.collect(container).isEmpty)
    #expect(try await store.fetch().map { $0.hasSuffix("stdout: hello") } == [true])
    #expect(try await store.fetch(namespace: "somebody-else").isEmpty)
}
