import ActivationLogs
import ContainerSPI
import Logging
import TestSupport
import Testing

@testable import CommandLine

/// The settings of all implementations that the program registers.
@Suite struct ConfigurationReferenceTests {
    private static let reference = Services.registry(logger: Logger.silent).sections.reference
        .flatMap(\.settings)

    private let quiet = Logger.silent

    private func configuration(_ environment: [String: String] = [:]) throws(ConfigurationError) -> WhiskConfiguration {
        try WhiskConfiguration(
            ConfigurationSources(environment: environment), registry: Services.registry(logger: quiet))
    }

    /// The values of every section as texts, without secrets.
    private func values(_ configuration: WhiskConfiguration) -> [String] {
        func text<Section: SettingsSection>(_ section: Section.Type) -> String { "\(configuration[section])" }
        return Services.registry(logger: quiet).sections.types.map { text($0) }
            + [configuration[SplunkSettings.self].password.exposed]
    }

    @Test("every key is read from its environment variable")
    func everyKeyIsReadFromItsEnvironmentVariable() throws {
        let defaults = values(try configuration())
        // Only a plain text accepts this value, so an error or a change shows that the variable reaches its setting.
        for reference in Self.reference {
            do throws(ConfigurationError) {
                let configuration = try configuration([reference.environmentVariable: "\u{1}odd"])
                #expect(values(configuration) != defaults, "\(reference.key)")
                #expect(configuration.warnings.isEmpty, "\(reference.key)")
            } catch {
                #expect(error.message.contains(reference.key))
            }
        }
    }

    @Test("the reference has every key once, with its meaning")
    func theReferenceHasEveryKeyOnceWithItsMeaning() {
        let keys = Self.reference.map(\.key)
        #expect(Set(keys).count == keys.count)
        #expect(Self.reference.allSatisfy { !$0.meaning.isEmpty && !$0.defaultText.isEmpty })
        for key in [
            "whisk.spi.ContainerFactoryProvider", "whisk.mesos.master-url", "whisk.mesos.health-check.grace-period",
            "whisk.container-factory.container-args.extra-args", "whisk.activation.payload.truncation",
            "whisk.mesos-actor.hold-offers-ttl", "whisk.logstore.splunk.disable-sni",
            "whisk.logstore.elasticsearch.log-schema.tenant-id", "whisk.process.runtime-path", "whisk.scale.state-dir",
        ] {
            #expect(keys.contains(key))
        }
        let launch = Self.reference.first { $0.key == "whisk.mesos.timeouts.task-launch" }
        #expect(launch?.defaultText == "45 s")
        #expect(launch?.environmentVariable == "CONFIG_whisk_mesos_timeouts_taskLaunch")
    }

    @Test("the reference is a Markdown table for each section")
    func theReferenceIsATable() throws {
        let sections = Services.registry(logger: quiet).sections.reference
        #expect(Set(sections.map(\.prefix)).count == sections.count)
        for section in sections {
            let lines = section.markdown.split(separator: "\n")
            #expect(lines.first == "## `\(section.prefix)`" && lines.count == section.settings.count + 4)
        }
        let lines = sections.flatMap { $0.markdown.split(separator: "\n") }
        #expect(
            lines.contains {
                $0.hasPrefix("| `whisk.mesos.role` | `*` |")
                    && $0.hasSuffix(
                        " | framework role, or a list of them; containers are placed with offers to the first |")
            })
        #expect(
            lines.contains {
                $0.hasPrefix(
                    "| `whisk.mesos.failover-timeout-seconds`, alias `whisk.mesos.timeouts.failover` | `0 s` |")
            })
        let text = try #require(sections.first { $0.prefix == "whisk.mesos" }).text
        #expect(text.contains("whisk.mesos.role\n    framework role, or a list"))
    }
}
