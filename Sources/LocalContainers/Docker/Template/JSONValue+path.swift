import JSONSupport

extension JSONValue {
    /// The member at the end of a path through nested objects. Setting it creates missing objects on the path.
    subscript(path: [String]) -> JSONValue? {
        get {
            var value: JSONValue? = self
            for name in path { value = value?[name] }
            return value
        }
        set {
            guard let first = path.first else { return }
            guard path.count > 1 else {
                self[first] = newValue
                return
            }
            var member = self[first] ?? [:]
            member[Array(path.dropFirst())] = newValue
            self[first] = member
        }
    }
}
