import Foundation
import JSONSupport

/// Writes lines of JSON for the driver, each with its time in seconds.
final class ScaleOutput: Sendable {
    private let start = ContinuousClock.now

    func line(_ kind: String, _ values: [String: JSONValue]) {
        var values = values
        values["kind"] = .string(kind)
        values["t"] = .number(Double((ContinuousClock.now - start).milliseconds) / 1000)
        // Standard output may be a pipe, for which print would buffer the line. A failure means that its reader has ended.
        try? FileHandle.standardOutput.write(contentsOf: Data(JSONValue.object(values).encoded() + [0x0A]))
    }

    func event(_ name: String, _ numbers: [String: Double] = [:], text: String? = nil) {
        var values: [String: JSONValue] = numbers.mapValues { .number($0) }
        values["name"] = .string(name)
        if let text { values["text"] = .string(text) }
        line("event", values)
    }
}
