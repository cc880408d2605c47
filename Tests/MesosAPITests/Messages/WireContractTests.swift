import Foundation
import JSONSupport
import Testing

@testable import MesosAPI

enum Fixtures {
    static func url(_ path: String) throws -> URL {
        let base = try #require(Bundle.module.resourceURL, "the test bundle has no resources")
        return base.appendingPathComponent("Fixtures/\(path)")
    }

    static func bytes(_ path: String) throws -> [UInt8] { [UInt8](try Data(contentsOf: url(path))) }

    /// Returns the rows of a tab-separated table as dictionaries by column.
    static func table(_ path: String) throws -> [[String: String]] {
        let lines = String(decoding: try bytes(path), as: UTF8.self).split(separator: "\n")
        let header = lines[0].split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(
                uniqueKeysWithValues: header.enumerated().map { ($1, $0 < cells.count ? cells[$0] : "") })
        }
    }
}

@Suite("wire contract")
struct WireContractTests {
    /// Every message type, including those of map entries, by its full name.
    static let types: [String: [MessageField]] = {
        var found: [String: [MessageField]] = [:]
        func visit(_ type: MessageType) {
            guard found[type.name] == nil else { return }
            found[type.name] = type.fields
            for nested in type.messageFieldTypes { visit(nested) }
        }
        MessageType.all.forEach(visit)
        return found
    }()

    @Test("every field of the table has its number, label, type, default and deprecation")
    func fieldsMatchTheTable() throws {
        let rows = try Fixtures.table("messages.tsv")
        #expect(rows.count > 1100)
        var expected: [String: Set<String>] = [:]
        for row in rows {
            let message = try #require(row["message"])
            let fields = try #require(Self.types[message], "\(message) is not among the generated types")
            guard let number = Int(row["number"] ?? "") else {
                #expect(fields.isEmpty, "\(message) should have no fields")
                continue
            }
            let name = try #require(row["name"])
            expected[message, default: []].insert(name)
            let field = try #require(fields.first { $0.name == name }, "\(message).\(name) is missing")
            #expect(field.number == number, "\(message).\(name)")
            #expect(field.label.rawValue == row["label"], "\(message).\(name)")
            #expect(field.type == row["type"], "\(message).\(name)")
            #expect(
                field.isDeprecated == (row["deprecated"] == "true" || row["deprecated"] == "deprecated"),
                "\(message).\(name)")
            #expect(field.isOneofMember == (row["oneof"] != ""), "\(message).\(name)")
            let isNumber = ["double", "int32", "uint32", "int64", "uint64"].contains(field.type)
            if let value = row["default"], !value.isEmpty {
                if isNumber {
                    #expect(field.defaultValue.flatMap(Double.init) == Double(value), "\(message).\(name)")
                } else {
                    #expect(field.defaultValue == value, "\(message).\(name)")
                }
            }
        }
        for (message, names) in expected {
            let extra = Set(Self.types[message, default: []].map(\.name)).subtracting(names)
            #expect(extra.isEmpty, "\(message) has fields the table does not have: \(extra.sorted())")
        }
    }

    @Test("the Swift enums have exactly the names and numbers of the table")
    func enumsMatchTheTable() throws {
        var byEnum: [String: [(Int32, String)]] = [:]
        for row in try Fixtures.table("enums.tsv") {
            byEnum[try #require(row["enum"]), default: []].append(
                (try #require(Int32(row["number"] ?? "")), try #require(row["name"])))
        }
        let samples: [(String, [Int32: String])] = [
            ("mesos.v1.TaskState", Mesos.TaskState.knownNames),
            ("mesos.v1.TaskStatus.Reason", Mesos.TaskStatus.Reason.knownNames),
            ("mesos.v1.TaskStatus.Source", Mesos.TaskStatus.Source.knownNames),
            ("mesos.v1.scheduler.Event.Type", Mesos.Scheduler.Event.Kind.knownNames),
            ("mesos.v1.scheduler.Call.Type", Mesos.Scheduler.Call.Kind.knownNames),
            ("mesos.v1.master.Call.Type", Mesos.Master.Call.Kind.knownNames),
            ("mesos.v1.agent.Call.Type", Mesos.Agent.Call.Kind.knownNames),
            ("mesos.v1.Offer.Operation.Type", Mesos.Offer.Operation.Kind.knownNames),
            ("mesos.v1.OperationState", Mesos.OperationState.knownNames),
            ("mesos.v1.Value.Type", Mesos.Value.Kind.knownNames),
            ("mesos.v1.FrameworkInfo.Capability.Type", Mesos.FrameworkInfo.Capability.Kind.knownNames),
            ("mesos.v1.CapabilityInfo.Capability", Mesos.CapabilityInfo.Capability.knownNames),
            ("mesos.v1.RLimitInfo.RLimit.Type", Mesos.RLimitInfo.RLimit.Kind.knownNames),
            ("mesos.v1.ContainerInfo.DockerInfo.Network", Mesos.ContainerInfo.DockerInfo.Network.knownNames),
            ("mesos.v1.NetworkInfo.Protocol", Mesos.NetworkInfo.IPProtocol.knownNames),
        ]
        for (name, known) in samples {
            let rows = try #require(byEnum[name])
            for (number, text) in rows { #expect(known[number] == text, "\(name).\(text)") }
            #expect(known.count == Set(rows.map(\.0)).count, "\(name)")
        }
    }

    @Test("every enum number and name of the table is in the generated descriptors")
    func enumDescriptorsMatchTheTable() throws {
        var known = Dictionary(
            MessageType.all.flatMap(\.enumDescriptions).map { ($0.name, $0.values) },
            uniquingKeysWith: { first, _ in first })
        // No message has a field of this enum.
        known["mesos.v1.Status"] = Dictionary(uniqueKeysWithValues: Mesos.Status.knownNames.map { ($1, $0) })
        var checked = 0
        for row in try Fixtures.table("enums.tsv") {
            let name = try #require(row["enum"])
            let values = try #require(known[name], "no field has the enum \(name)")
            #expect(values[try #require(row["name"])] == Int32(row["number"] ?? ""), "\(name).\(row["name"] ?? "")")
            checked += 1
        }
        #expect(checked > 350)
    }
}
