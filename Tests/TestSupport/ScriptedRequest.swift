/// One request as ``ScriptedHTTPServer`` received it.
public struct ScriptedRequest: Sendable {
    public var method: String
    /// The request target as sent: path and query.
    public var path: String
    /// Header lines in the order they came, names as sent.
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]
    /// Which connection it came on, counted from 0 in the order of acceptance.
    public var connection: Int
    /// Which request of its connection it is, counted from 0.
    public var index: Int

    /// The value of the first header with this name, compared without regard to case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The body as text; bytes that are not UTF-8 become replacement characters.
    public var bodyText: String { String(decoding: body, as: UTF8.self) }
}
