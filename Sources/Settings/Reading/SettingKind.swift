/// The form of a setting's value: how a text becomes the value, and how the reference writes it.
///
/// ```swift
/// let color = SettingKind<Color>(
///     accepted: "a color such as #ff8000", parse: { Color(hex: $0) }, format: { $0.hex })
/// ```
public struct SettingKind<Value: Sendable>: Sendable {
    /// The accepted values in words, for error texts and the reference: "a duration such as 45 s".
    public var accepted: String
    /// Reads a text. Returns `nil` for a text that is not accepted.
    public var parse: @Sendable (String) -> Value?
    /// Writes a value for the reference.
    public var format: @Sendable (Value) -> String
    /// Whether error texts hide the value.
    public var isSecret: Bool

    /// Creates a form. `parse` returns `nil` for a text that is not accepted.
    public init(
        accepted: String, isSecret: Bool = false, parse: @escaping @Sendable (String) -> Value?,
        format: @escaping @Sendable (Value) -> String
    ) {
        self.accepted = accepted
        self.isSecret = isSecret
        self.parse = parse
        self.format = format
    }
}

extension SettingKind where Value == String {
    /// Any text.
    public static let text = SettingKind(accepted: "a text", parse: { $0 }, format: quoted)

    /// A text that has more than white space in it.
    public static let nonEmpty = SettingKind(
        accepted: "a text that is not empty", parse: { $0.trimmingWhiteSpace().isEmpty ? nil : $0 }, format: quoted)

    /// An absolute HTTP or HTTPS URL without user and password.
    public static let url = SettingKind(
        accepted: "a URL such as http://host:5050, without user and password",
        parse: { HTTPAddress.isURL($0) ? $0 : nil }, format: quoted)

    /// One of some lower-case words, written in any case.
    public static func oneOf(_ words: String...) -> SettingKind {
        SettingKind(
            accepted: "one of " + words.joined(separator: ", "),
            parse: { words.contains($0.lowercased()) ? $0.lowercased() : nil }, format: quoted)
    }

    private static let quoted: @Sendable (String) -> String = { $0.isEmpty ? "\"\"" : $0 }
}

extension SettingKind where Value == Secret<String> {
    /// Any text; error texts and the reference do not show it.
    public static let secret = SettingKind(
        accepted: "a text", isSecret: true, parse: { Secret($0) }, format: { _ in "unset" })

    /// A text that is not empty; error texts and the reference do not show it.
    public static let nonEmptySecret = SettingKind(
        accepted: "a text that is not empty", isSecret: true, parse: { $0.isEmpty ? nil : Secret($0) },
        format: { _ in "unset" })
}

extension SettingKind where Value == Bool {
    /// `true` or `false`; `yes`, `no`, `on` and `off` too.
    public static let flag = SettingKind(
        accepted: "true or false",
        parse: { text in
            switch text.lowercased() {
            case "true", "yes", "on": true
            case "false", "no", "off": false
            default: nil
            }
        }, format: { String($0) })
}

extension SettingKind where Value == Int {
    /// A whole number within a range.
    public static func integer(in range: ClosedRange<Int>) -> SettingKind {
        SettingKind(
            accepted: "a whole number from \(range.lowerBound)"
                + (range.upperBound == .max ? "" : " to \(range.upperBound)"),
            parse: { text in Int(text.trimmingWhiteSpace()).flatMap { range.contains($0) ? $0 : nil } },
            format: { String($0) })
    }

    /// A whole number from 0.
    public static let count = integer(in: 0...Int.max)
    /// A whole number from 1.
    public static let positive = integer(in: 1...Int.max)
    /// A TCP port from 1.
    public static let port = integer(in: 1...65_535)
}

extension SettingKind where Value == Duration {
    /// A duration, zero included; a number without a unit is in milliseconds.
    public static let duration = duration(bareUnit: .milliseconds(1), accepted: Duration.acceptedText)

    /// A duration of which a number without a unit is in seconds, for keys whose name says so.
    public static let durationInSeconds = duration(
        bareUnit: .seconds(1), accepted: Duration.acceptedText + ", or a number of seconds")

    /// A duration longer than zero: with a timeout of zero everything would fail at once.
    public static let timeout = SettingKind(
        accepted: Duration.acceptedText + ", longer than zero",
        parse: { text in duration.parse(text).flatMap { $0 > .zero ? $0 : nil } }, format: duration.format)

    private static func duration(bareUnit: Duration, accepted: String) -> SettingKind {
        SettingKind(
            accepted: accepted, parse: { try? Duration(settingText: $0, bareUnit: bareUnit) },
            format: { $0.settingText })
    }
}

extension SettingKind where Value == ByteSize {
    /// A size of more than zero bytes.
    public static let size = SettingKind(
        accepted: ByteSize.acceptedText + ", more than zero",
        parse: { text in sizeOrZero.parse(text).flatMap { $0 > .zero ? $0 : nil } }, format: sizeOrZero.format)

    /// A size, zero included.
    public static let sizeOrZero = SettingKind(
        accepted: ByteSize.acceptedText, parse: { try? ByteSize(parsing: $0) }, format: { $0.description })
}

extension SettingKind where Value: CaseIterable & RawRepresentable, Value.RawValue == String {
    /// One of an enumeration's lower-case names, written in any case.
    public static var cases: SettingKind {
        SettingKind(
            accepted: "one of " + Value.allCases.map(\.rawValue).joined(separator: ", "),
            parse: { Value(rawValue: $0.lowercased()) }, format: { $0.rawValue })
    }
}
