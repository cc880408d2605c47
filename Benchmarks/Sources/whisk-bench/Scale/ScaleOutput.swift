import Foundation
import JSONSupport

/// Lines of JSON for the driver, each with its moment in seconds.
final class ScaleOutput: Sendable {
    private let start = ContinuousClock.now

    func line(_ kind: String, _ values: [String: JSONValue]) {
        var values = values
        values["kind"] = .string(kind)
        values["t"] = .number(Double((ContinuousClock.now - start).milliseconds) / 1000)
        // Standard output may be a pipe, which print would keep the line back from. Nobody reads it when this fails.
        try? FileHandle.standardOutput.write(contentsOf: Data(JSONValue.object(values).encoded() + [0x0A]))
    }

    func event(_ name: String, _ numbers: [String: Double] = [:], text: String? = nil) {
        var values: [String: JSONValue] = numbers.mapValues { .number($0) }
        values["name"] = .string(name)
        if let text { values["text"] = .string(text) }
        line("event", values)
    }
}
