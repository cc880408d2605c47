/// How a setting is written: the way from text to value and back.
struct SettingKind<Value: Sendable>: Sendable {
    /// What is accepted, for error texts: "a duration such as 45 s".
    var accepted: String
    var parse: @Sendable (String) -> Value?
    /// The value as the reference shows it.
    var format: @Sendable (Value) -> String
    /// Whether the value must not be shown.
    var isSecret = false
}

extension SettingKind where Value == String {
    /// Any text.
    static let text = SettingKind(accepted: "a text", parse: { $0 }, format: quoted)

    /// Any text with something in it.
    static let nonEmpty = SettingKind(
        accepted: "a text that is not empty", parse: { $0.trimmingWhiteSpace().isEmpty ? nil : $0 }, format: quoted)

    /// An absolute HTTP or HTTPS URL.
    static let url = SettingKind(
        accepted: "a URL such as http://host:5050, without user and password",
        parse: { HTTPAddress.isURL($0) ? $0 : nil }, format: quoted)

    static func oneOf(_ words: String...) -> SettingKind {
        SettingKind(
            accepted: "one of " + words.joined(separator: ", "),
            parse: { words.contains($0.lowercased()) ? $0.lowercased() : nil }, format: quoted)
    }

    private static let quoted: @Sendable (String) -> String = { $0.isEmpty ? "\"\"" : $0 }
}

extension SettingKind where Value == Secret<String> {
    static let secret = SettingKind(
        accepted: "a text", parse: { Secret($0) }, format: { _ in "unset" }, isSecret: true)
}

extension SettingKind where Value == Bool {
    static let flag = SettingKind(
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
    static func integer(in range: ClosedRange<Int>) -> SettingKind {
        SettingKind(
            accepted: "a whole number from \(range.lowerBound)"
                + (range.upperBound == .max ? "" : " to \(range.upperBound)"),
            parse: { text in Int(text.trimmingWhiteSpace()).flatMap { range.contains($0) ? $0 : nil } },
            format: { String($0) })
    }

    static let count = integer(in: 0...Int.max)
    static let positive = integer(in: 1...Int.max)
    static let port = integer(in: 1...65_535)
}

extension SettingKind where Value == Duration {
    static let duration = duration(bareUnit: .milliseconds(1), accepted: Duration.acceptedText)

    /// For the one key whose name already says the unit.
    static let durationInSeconds = duration(
        bareUnit: .seconds(1), accepted: Duration.acceptedText + ", or a number of seconds")

    /// A timeout of nothing would make everything fail at once.
    static let timeout = SettingKind(
        accepted: Duration.acceptedText + ", longer than zero",
        parse: { text in duration.parse(text).flatMap { $0 > .zero ? $0 : nil } }, format: duration.format)

    private static func duration(bareUnit: Duration, accepted: String) -> SettingKind {
        SettingKind(
            accepted: accepted, parse: { try? Duration(whiskText: $0, bareUnit: bareUnit) }, format: { $0.whiskText })
    }
}

extension SettingKind where Value == ByteSize {
    static let size = SettingKind(
        accepted: ByteSize.acceptedText + ", more than zero",
        parse: { text in (try? ByteSize(parsing: text)).flatMap { $0 > .zero ? $0 : nil } },
        format: { $0.description })
}
