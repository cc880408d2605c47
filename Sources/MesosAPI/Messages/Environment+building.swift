import CMesosProtos

extension Mesos.Environment {
    /// Variables with plain values, all in one region of memory.
    public init(_ variables: [(name: String, value: String)]) {
        let bytes = variables.reduce(0) {
            $0 + MemoryLayout<Mesos__V1__Environment__Variable>.size + $1.name.utf8.count + $1.value.utf8.count + 32
        }
        let arena = Arena(capacity: MemoryLayout<Mesos__V1__Environment>.size + bytes)
        let environment = arena.message(mesos__v1__environment__init)
        let pointers = arena.array(
            UnsafeMutablePointer<Mesos__V1__Environment__Variable>?.self, count: variables.count)
        for (index, wanted) in variables.enumerated() {
            let variable = arena.message(mesos__v1__environment__variable__init)
            variable.pointee.name = arena.copy(wanted.name)
            variable.pointee.value = arena.copy(wanted.value)
            pointers[index] = variable
        }
        environment.pointee.variables = pointers.baseAddress
        environment.pointee.n_variables = pointers.count
        arena.root = UnsafeMutableRawPointer(environment)
        self.init(_storage: MessageStorage(arena: arena, environment))
    }
}
