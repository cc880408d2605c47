import JSONSupport

extension JSONValue {
    /// The member at the end of a path through objects. Setting it makes the objects on the way that do not exist.
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
