/// One request as ``ScriptedHTTPServer`` received it.
public struct ScriptedRequest: Sendable {
    public var method: String
    /// The request target as sent: path and query.
    public var path: String
    /// The header lines in order, with the names as sent.
    public var headers: [(name: String, value: String)]
    public var body: [UInt8]
    /// The number of its connection, counted from 0 in the order of acceptance.
    public var connection: Int
    /// The number of the request on its connection, counted from 0.
    public var index: Int

    /// The value of the first header with this name, compared without regard to case.
    public func header(_ name: String) -> String? {
        headers.first { $0.name.lowercased() == name.lowercased() }?.value
    }

    /// The body as text; bytes that are not UTF-8 become replacement characters.
    public var bodyText: String { String(decoding: body, as: UTF8.self) }
}
