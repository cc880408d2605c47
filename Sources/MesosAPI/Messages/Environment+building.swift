import CMesosProtos

extension Mesos.Environment {
    /// Creates an environment of plain values with a single allocation.
    public init(_ variables: [(name: String, value: String)]) {
        let arena = Arena(capacity: Self.size(of: variables))
        let environment = Self.make(variables, arena)
        arena.root = UnsafeMutableRawPointer(environment)
        self.init(_storage: MessageStorage(arena: arena, environment))
    }

    /// An upper estimate of the bytes that ``make(_:_:)`` needs.
    fileprivate static func size(of variables: [(name: String, value: String)]) -> Int {
        variables.reduce(MemoryLayout<Mesos__V1__Environment>.size) {
            $0 + MemoryLayout<Mesos__V1__Environment__Variable>.size + $1.name.utf8.count + $1.value.utf8.count + 32
        }
    }

    fileprivate static func make(
        _ variables: [(name: String, value: String)], _ arena: Arena
    ) -> UnsafeMutablePointer<Mesos__V1__Environment> {
        let environment = arena.message(mesos__v1__environment__init)
        let pointers = arena.array(variables) { name, value in
            let variable = arena.message(mesos__v1__environment__variable__init)
            variable.pointee.name = arena.copy(name)
            variable.pointee.value = arena.copy(value)
            return variable as Optional
        }
        environment.pointee.variables = pointers.baseAddress
        environment.pointee.n_variables = pointers.count
        return environment
    }
}

extension Mesos.CommandInfo {
    /// Replaces the environment by plain values, with a single allocation.
    public mutating func setEnvironment(_ variables: [(name: String, value: String)]) {
        _storage.set(Mesos__V1__CommandInfo.self, room: Mesos.Environment.size(of: variables)) { arena, command in
            command.pointee.environment = Mesos.Environment.make(variables, arena)
        }
    }
}
