/// What a log store may need to know of the request that asks for logs.
///
/// Header values may be credentials: descriptions and reflection show the names only.
public struct LogFetchContext: Sendable, Hashable {
    private var values: [String: String] = [:]

    /// - Parameter headers: Header fields of the request. Names are compared without regard to case; the values of a
    ///   header sent several times are to be joined by the caller.
    public init(headers: [String: String] = [:]) {
        for (name, value) in headers { values[name.lowercased()] = value }
    }

    /// The value of a header of the request; `nil` when the request does not have it.
    public func header(_ name: String) -> String? { values[name.lowercased()] }
}

extension LogFetchContext: CustomStringConvertible, CustomDebugStringConvertible, CustomReflectable {
    public var description: String { "headers: \(values.keys.sorted().joined(separator: ", "))" }
    public var debugDescription: String { description }
    public var customMirror: Mirror { Mirror(self, children: []) }
}
