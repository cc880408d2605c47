import ContainerSPI
import FoundationEssentials
import Logging
import TestSupport
import Testing

@testable import CommandLine

/// The configuration that the README, the articles and the examples show.
@Suite struct DocumentedConfigurationTests {
    private static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent().deletingLastPathComponent()

    private let registry = Services.registry(logger: Logger.silent)

    /// The README, the guides for contributors and examples, and the articles.
    private static func documents() throws -> [(path: String, text: String)] {
        let all = try ["Sources", "Examples"].flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: root.appending(path: folder).path()).map {
                "\(folder)/\($0)"
            }
        }
        let paths =
            ["README.md", "CONTRIBUTING.md"] + all.filter { $0.hasSuffix(".md") && !$0.contains(".build") }.sorted()
        return try paths.map { path in
            (path, String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self))
        }
    }

    /// Whether a key or variable belongs to the examples of factories of one's own.
    private static func isExample(_ name: String) -> Bool {
        ["whisk.echo", "whisk_echo", "whisk.mine", "whisk_mine"].contains { name.contains($0) }
    }

    private func configuration(
        yaml: String? = nil, environment: [String: String] = [:], properties: [String] = []
    ) throws -> WhiskConfiguration {
        var sources = try ConfigurationSources(environment: environment, properties: properties)
        if let yaml { sources.providers.append(try ConfigurationLayer.yaml(yaml, name: "document")) }
        return try WhiskConfiguration(sources, registry: registry)
    }

    @Test("each configuration in YAML that a document shows is accepted without a warning")
    func files() throws {
        var count = 0
        for document in try Self.documents() {
            for part in document.text.split(separator: "```yaml\n", omittingEmptySubsequences: false).dropFirst() {
                let yaml = String(part.prefix(upTo: part.firstRange(of: "```")?.lowerBound ?? part.endIndex))
                guard yaml.contains("whisk") else { continue }
                count += 1
                #expect(throws: Never.self, "\(document.path)") {
                    let warnings = try configuration(yaml: yaml).warnings
                    #expect(warnings.isEmpty, "\(document.path)")
                }
            }
        }
        #expect(count >= 3)
    }

    @Test("each variable and property that a document shows is read")
    func variablesAndProperties() throws {
        let reference = registry.sections.reference.flatMap(\.settings)
        let keys = Set(reference.flatMap { [$0.key] + $0.aliases })
        let variables = Set(reference.map(\.environmentVariable))
        var count = 0
        for document in try Self.documents() {
            for match in document.text.matches(of: /CONFIG_whisk[A-Za-z0-9_]*/) {
                // A list or a mapping may have a suffix.
                let name = String(match.output)
                if Self.isExample(name) { continue }
                count += 1
                let isKnown = variables.contains(name) || variables.contains { name.hasPrefix($0 + "_") }
                #expect(isKnown, "\(document.path) names \(name)")
            }
            for match in document.text.matches(of: /-D(whisk\.[A-Za-z0-9.-]*)=/) {
                let key = String(match.output.1)
                if Self.isExample(key) { continue }
                count += 1
                let isKnown = keys.contains(key)
                #expect(isKnown, "\(document.path) names \(key)")
            }
        }
        #expect(count >= 3)
    }

    @Test("each key that a document names is that of a setting or a section")
    func keys() throws {
        let keys = registry.sections.reference.flatMap(\.settings).flatMap { [$0.key] + $0.aliases }
        var count = 0
        for document in try Self.documents() {
            for match in document.text.matches(of: /`(whisk\.[a-z][A-Za-z0-9.-]*)(\.\*)?(:[^`]*)?`/) {
                let key = String(match.output.1)
                if Self.isExample(key) { continue }
                count += 1
                let isKnown =
                    keys.contains(key) || keys.contains { $0.hasPrefix(key + ".") || key.hasPrefix($0 + ".") }
                #expect(isKnown, "\(document.path) names \(key)")
            }
        }
        #expect(count > 30)
    }

    @Test("the environment that OpenWhisk's deployment sets is accepted, and settings without effect are named")
    func deployment() throws {
        let configuration = try configuration(environment: [
            "CONFIG_whisk_activation_payload_max": "", "CONFIG_whisk_containerFactory_runtimesRegistry_url": "",
            "CONFIG_whisk_containerFactory_userImagesRegistry_url": "",
            "CONFIG_whisk_containerFactory_containerArgs_network": "bridge",
            "CONFIG_whisk_containerPool_userMemory": "2048 m", "CONFIG_whisk_containerPool_userCpus": "",
            "CONFIG_whisk_docker_client_parallelRuns": "",
            "CONFIG_whisk_spi_LogStoreProvider":
                "org.apache.openwhisk.core.containerpool.logging.DockerToActivationLogStoreProvider",
            "CONFIG_whisk_containerFactory_containerArgs_extraEnvVars_0": "__OW_ALLOW_CONCURRENT=false",
            "CONFIG_whisk_containerProxy_timeouts_idleContainer": "10 minutes",
            "CONFIG_whisk_containerProxy_timeouts_pauseGrace": "10 seconds",
            "CONFIG_whisk_containerProxy_timeouts_keepingDuration": "10 minutes",
            "CONFIG_whisk_containerPool_pekkoClient": "false", "CONFIG_whisk_kafka_replicationFactor": "1",
        ])
        #expect(configuration.containerPool.userMemory == .megabytes(2_048))
        #expect(configuration.activation.payloadLimit == .megabytes(1))
        #expect(
            configuration.containerFactory.containerArguments.extraEnvironment.map(\.name) == ["__OW_ALLOW_CONCURRENT"])
        #expect(
            configuration.warnings.map(\.description) == [
                "this program does without OpenWhisk's settings whisk.container-pool.pekko-client, "
                    + "whisk.container-proxy.timeouts.keeping-duration (environment)",
                "nothing here reads the keys whisk.kafka.replication-factor (environment)",
            ])
    }

    @Test("merge keys work")
    func mergeKeys() throws {
        let configuration = try configuration(
            yaml: "limits: &l\n  max: 5 MB\n  truncation: 5 MB\nwhisk:\n  activation:\n    payload:\n      <<: *l")
        #expect(configuration.activation.payloadLimit == .megabytes(5))
        #expect(configuration.activation.payloadTruncation == .megabytes(5))
        #expect(configuration.warnings.isEmpty)
    }
}
