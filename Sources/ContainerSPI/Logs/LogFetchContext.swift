/// The headers of a request for logs.
///
/// Values of headers may be credentials, so descriptions and reflection show only the names.
public struct LogFetchContext: Sendable, Hashable {
    private var values: [String: String] = [:]

    /// - Parameter headers: the header fields of the request. Names are case-insensitive. The caller joins the values of a
    ///   header with several fields.
    public init(headers: [String: String] = [:]) {
        for (name, value) in headers { values[name.lowercased()] = value }
    }

    /// The value of a header, or `nil` if the request does not have it.
    public func header(_ name: String) -> String? { values[name.lowercased()] }
}

extension LogFetchContext: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "headers: \(values.keys.sorted().joined(separator: ", "))" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
