/// The headers and the caller of a request for logs.
///
/// Values of headers may be credentials, so descriptions and reflection show only the names.
public struct LogFetchContext: Sendable, Hashable {
    /// The UUID of the caller's namespace, which OpenWhisk puts into paths of log stores; `nil` where namespaces have only
    /// names.
    public var namespaceID: String?
    private var values: [String: String] = [:]

    /// - Parameters:
    ///   - headers: the header fields of the request. Names are case-insensitive. The caller joins the values of a header
    ///     with several fields.
    ///   - namespaceID: the UUID of the caller's namespace, if it has one.
    public init(headers: [String: String] = [:], namespaceID: String? = nil) {
        self.namespaceID = namespaceID
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
