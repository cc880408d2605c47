import ArgumentParser
import ContainerSPI

/// An amount of memory in an option: `256` is megabytes; `256m`, `256 MB` and `1g` have their unit.
struct MemoryOption: ExpressibleByArgument, Sendable, Hashable {
    var size: ByteSize

    init(_ size: ByteSize) { self.size = size }

    init?(argument: String) {
        guard let text = Self.withUnit(argument), let size = try? ByteSize(parsing: text) else { return nil }
        self.size = size
    }

    /// Returns the text of a size with a unit, as configuration has it; a number without one is megabytes. `nil` for the empty
    /// text.
    static func withUnit(_ text: String) -> String? {
        guard let last = text.last(where: { !$0.isWhitespace }) else { return nil }
        return last.isLetter ? text : text + " m"
    }

    var defaultValueDescription: String { "\(size)" }
    /// The size in megabytes.
    var megabytes: Double { Double(size.bytes) / 1_048_576 }
}

/// A duration in an option: `60` is seconds; `60s`, `500ms` and `1 minute` have their unit.
struct DurationOption: ExpressibleByArgument, Sendable, Hashable {
    var duration: Duration

    init(_ duration: Duration) { self.duration = duration }

    init?(argument: String) {
        guard let duration = try? Duration(settingText: argument, bareUnit: .seconds(1)) else { return nil }
        self.duration = duration
    }

    var defaultValueDescription: String { duration.settingText }
}
