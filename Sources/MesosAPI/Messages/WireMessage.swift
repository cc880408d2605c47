import CMesosProtos

/// A generated message type and its protobuf-c struct.
///
/// The extension below holds the bodies of the generated properties: each passes closures that read or write its field of
/// the struct. The helpers are inlined into the property, so that the closures cost nothing. Their names begin with an
/// underscore because messages have fields such as `value`, `message` and `set`.
protocol WireMessage: MesosMessage {
    associatedtype Wire
}

/// A Swift type of a field and the C type that protobuf-c stores it in.
protocol WireValue {
    associatedtype Stored

    init(stored: Stored)
    func stored(in arena: Arena) -> Stored
}

// MARK: Values

extension WireMessage {
    typealias Pointer = UnsafeMutablePointer<Wire>

    @inline(__always)
    private func read<R>(_ field: (Pointer) -> R) -> R { _storage.get(Wire.self, field) }

    @inline(__always)
    func _getValue<V: WireValue>(_ field: (Pointer) -> V.Stored) -> V { read { V(stored: field($0)) } }

    @inline(__always)
    mutating func _setValue<V: WireValue>(_ value: V, _ store: (Pointer, V.Stored) -> Void) {
        _storage.set(Wire.self) { arena, wire in store(wire, value.stored(in: arena)) }
    }

    /// - Parameter field: returns whether the field is present, and its value.
    @inline(__always)
    func _getOptional<V: WireValue>(_ field: (Pointer) -> (protobuf_c_boolean, V.Stored)) -> V? {
        read {
            let (isPresent, value) = field($0)
            return isPresent != 0 ? V(stored: value) : nil
        }
    }

    @inline(__always)
    mutating func _setOptional<V: WireValue>(
        _ value: V?, _ storePresence: (Pointer, protobuf_c_boolean) -> Void, _ store: (Pointer, V.Stored) -> Void
    ) {
        _storage.set(Wire.self) { arena, wire in
            storePresence(wire, value == nil ? 0 : 1)
            if let value { store(wire, value.stored(in: arena)) }
        }
    }

    @inline(__always)
    func _getString(_ field: (Pointer) -> UnsafeMutablePointer<CChar>?) -> String? {
        read { field($0).map { String(stored: $0) } }
    }

    @inline(__always)
    mutating func _setString(_ value: String?, _ store: (Pointer, UnsafeMutablePointer<CChar>?) -> Void) {
        _storage.set(Wire.self) { arena, wire in store(wire, value.map { arena.copy($0) }) }
    }

    /// A string field that counts as absent while it holds the default of its declaration, which protobuf-c marks by the
    /// default's pointer.
    func _getString(default number: UInt32, _ field: (Pointer) -> UnsafeMutablePointer<CChar>?) -> String? {
        read { wire in
            guard let text = field(wire), text != defaultString(number, wire) else { return nil }
            return String(stored: text)
        }
    }

    mutating func _setString(
        _ value: String?, default number: UInt32, _ store: (Pointer, UnsafeMutablePointer<CChar>?) -> Void
    ) {
        _storage.set(Wire.self) { arena, wire in
            store(wire, value.map { arena.copy($0) } ?? defaultString(number, wire))
        }
    }
}

/// protobuf-c's pointer to the default value of a string field. A field that holds it is not encoded.
private func defaultString<C>(_ number: UInt32, _ wire: UnsafeMutablePointer<C>) -> UnsafeMutablePointer<CChar>? {
    let descriptor = messageDescriptor(UnsafeMutableRawPointer(wire))
    return (protobuf_c_message_descriptor_get_field(descriptor, number)?.pointee.default_value).map {
        UnsafeMutablePointer(mutating: $0.assumingMemoryBound(to: CChar.self))
    }
}

// MARK: Messages

extension WireMessage {
    @inline(__always)
    func _getMessage<M: WireMessage>(_ field: (Pointer) -> UnsafeMutablePointer<M.Wire>?) -> M? {
        read(field).map { M(_storage: MessageStorage(arena: _storage.arena, $0)) }
    }

    /// An empty message if the field is not set.
    @inline(__always)
    func _getRequiredMessage<M: WireMessage>(_ field: (Pointer) -> UnsafeMutablePointer<M.Wire>?) -> M {
        _getMessage(field) ?? M()
    }

    @inline(__always)
    mutating func _setMessage<M: WireMessage>(
        _ message: M?, _ store: (Pointer, UnsafeMutablePointer<M.Wire>?) -> Void
    ) {
        _storage.set(Wire.self) { arena, wire in
            store(wire, message.map { arena.adopt($0._storage, as: M.Wire.self) })
        }
    }
}

// MARK: Members of a oneof

extension WireMessage {
    /// - Parameter field: returns the number of the member that is set, and the value of this member.
    func _getValue<V: WireValue>(oneof number: UInt32, _ field: (Pointer) -> (UInt32, V.Stored)) -> V? {
        read {
            let (set, value) = field($0)
            return set == number ? V(stored: value) : nil
        }
    }

    func _getMessage<M: WireMessage>(
        oneof number: UInt32, _ field: (Pointer) -> (UInt32, UnsafeMutablePointer<M.Wire>?)
    ) -> M? {
        _getMessage {
            let (set, message) = field($0)
            return set == number ? message : nil
        }
    }

    /// - Parameter withCase: passes on the number of the member that is set.
    mutating func _setValue<V: WireValue>(
        _ value: V?, oneof number: UInt32, _ withCase: (Pointer, (inout UInt32) -> Void) -> Void,
        _ store: (Pointer, V.Stored) -> Void
    ) {
        setMember(value, number, withCase) { wire, value, arena in store(wire, value.stored(in: arena)) }
    }

    mutating func _setMessage<M: WireMessage>(
        _ message: M?, oneof number: UInt32, _ withCase: (Pointer, (inout UInt32) -> Void) -> Void,
        _ store: (Pointer, UnsafeMutablePointer<M.Wire>) -> Void
    ) {
        setMember(message, number, withCase) { wire, message, arena in
            store(wire, arena.adopt(message._storage, as: M.Wire.self))
        }
    }

    private mutating func setMember<T>(
        _ value: T?, _ number: UInt32, _ withCase: (Pointer, (inout UInt32) -> Void) -> Void,
        _ store: (Pointer, T, Arena) -> Void
    ) {
        _storage.set(Wire.self) { arena, wire in
            if let value { store(wire, value, arena) }
            withCase(wire) { set in
                if value != nil { set = number } else if set == number { set = 0 }
            }
        }
    }
}

// MARK: Repeated fields

extension WireMessage {
    /// - Parameter field: returns the field's array and its count.
    @inline(__always)
    func _getMessages<M: WireMessage>(
        _ field: (Pointer) -> (UnsafeMutablePointer<UnsafeMutablePointer<M.Wire>?>?, Int)
    ) -> MessageList<M> {
        let (base, count) = read(field)
        guard let base, count > 0 else { return MessageList() }
        return MessageList(arena: _storage.arena, base: UnsafeRawPointer(base), count: count)
    }

    @inline(__always)
    mutating func _setMessages<M: WireMessage>(
        _ messages: MessageList<M>,
        _ store: (Pointer, UnsafeMutablePointer<UnsafeMutablePointer<M.Wire>?>?, Int) -> Void
    ) {
        _storage.set(Wire.self) { arena, wire in
            let array = arena.array(messages) { arena.adopt($0._storage, as: M.Wire.self) as Optional }
            store(wire, array.baseAddress, array.count)
        }
    }

    func _getValues<V: WireValue>(_ field: (Pointer) -> (UnsafeMutablePointer<V.Stored>?, Int)) -> [V] {
        read {
            let (base, count) = field($0)
            return UnsafeBufferPointer(start: base, count: base == nil ? 0 : count).map { V(stored: $0) }
        }
    }

    mutating func _setValues<V: WireValue>(
        _ values: [V], _ store: (Pointer, UnsafeMutablePointer<V.Stored>?, Int) -> Void
    ) {
        _storage.set(Wire.self) { arena, wire in
            let array = arena.array(values) { $0.stored(in: arena) }
            store(wire, array.baseAddress, array.count)
        }
    }

    /// An array of a C enum, which is an array of 32-bit numbers.
    func _getEnums<V: MesosEnum, E>(_ field: (Pointer) -> (UnsafeMutablePointer<E>?, Int)) -> [V] {
        read {
            let (base, count) = field($0)
            return UnsafeRawBufferPointer(start: base, count: base == nil ? 0 : count * 4).withMemoryRebound(
                to: Int32.self
            ) { $0.map { V(rawValue: $0) } }
        }
    }

    mutating func _setEnums<V: MesosEnum, E: RawRepresentable<UInt32>>(
        _ values: [V], _ store: (Pointer, UnsafeMutablePointer<E>?, Int) -> Void
    ) {
        _storage.set(Wire.self) { arena, wire in
            let array = arena.array(values.compactMap { E(rawValue: UInt32(bitPattern: $0.rawValue)) }) { $0 }
            store(wire, array.baseAddress, array.count)
        }
    }
}

// MARK: Maps

extension WireMessage {
    /// - Parameters:
    ///   - field: returns the field's array of entries and its count.
    ///   - entry: returns the key and the value of an entry.
    func _getMessageMap<E, M: WireMessage>(
        _ field: (Pointer) -> (UnsafeMutablePointer<UnsafeMutablePointer<E>?>?, Int),
        _ entry: (UnsafeMutablePointer<E>) -> (UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<M.Wire>?)
    ) -> [String: M] {
        map(field, entry) { $0.map { M(_storage: MessageStorage(arena: _storage.arena, $0)) } ?? M() }
    }

    func _getStringMap<E>(
        _ field: (Pointer) -> (UnsafeMutablePointer<UnsafeMutablePointer<E>?>?, Int),
        _ entry: (UnsafeMutablePointer<E>) -> (UnsafeMutablePointer<CChar>?, UnsafeMutablePointer<CChar>?)
    ) -> [String: String] {
        map(field, entry) { String(stored: $0) }
    }

    private func map<E, S, V>(
        _ field: (Pointer) -> (UnsafeMutablePointer<UnsafeMutablePointer<E>?>?, Int),
        _ entry: (UnsafeMutablePointer<E>) -> (UnsafeMutablePointer<CChar>?, S), _ value: (S) -> V
    ) -> [String: V] {
        read {
            let (base, count) = field($0)
            var result: [String: V] = [:]
            for case let pointer? in UnsafeBufferPointer(start: base, count: base == nil ? 0 : count) {
                let (key, stored) = entry(pointer)
                // The last of several entries with the same key counts, as in protobuf.
                result[String(stored: key)] = value(stored)
            }
            return result
        }
    }

    /// - Parameters:
    ///   - initialize: protobuf-c's function that initializes an entry.
    ///   - storeEntry: stores a key and its value in an entry.
    mutating func _setMessageMap<E, M: WireMessage>(
        _ map: [String: M], _ initialize: (UnsafeMutablePointer<E>?) -> Void,
        _ store: (Pointer, UnsafeMutablePointer<UnsafeMutablePointer<E>?>?, Int) -> Void,
        _ storeEntry: (UnsafeMutablePointer<E>, UnsafeMutablePointer<CChar>, UnsafeMutablePointer<M.Wire>) -> Void
    ) {
        setMap(map, initialize, store) { entry, key, message, arena in
            storeEntry(entry, key, arena.adopt(message._storage, as: M.Wire.self))
        }
    }

    mutating func _setStringMap<E>(
        _ map: [String: String], _ initialize: (UnsafeMutablePointer<E>?) -> Void,
        _ store: (Pointer, UnsafeMutablePointer<UnsafeMutablePointer<E>?>?, Int) -> Void,
        _ storeEntry: (UnsafeMutablePointer<E>, UnsafeMutablePointer<CChar>, UnsafeMutablePointer<CChar>) -> Void
    ) {
        setMap(map, initialize, store) { entry, key, value, arena in storeEntry(entry, key, arena.copy(value)) }
    }

    private mutating func setMap<E, V>(
        _ map: [String: V], _ initialize: (UnsafeMutablePointer<E>?) -> Void,
        _ store: (Pointer, UnsafeMutablePointer<UnsafeMutablePointer<E>?>?, Int) -> Void,
        _ storeEntry: (UnsafeMutablePointer<E>, UnsafeMutablePointer<CChar>, V, Arena) -> Void
    ) {
        _storage.set(Wire.self) { arena, wire in
            // Sorted, so that equal maps have equal encodings.
            let entries = arena.array(map.sorted { $0.key < $1.key }) { key, value in
                let entry = arena.message(initialize)
                storeEntry(entry, arena.copy(key), value, arena)
                return entry as Optional
            }
            store(wire, entries.baseAddress, entries.count)
        }
    }
}

// MARK: Stored forms

/// A number that Swift and protobuf-c store alike.
protocol WireNumber: WireValue where Stored == Self {}

extension WireNumber {
    @inline(__always)
    init(stored: Self) { self = stored }

    @inline(__always)
    func stored(in arena: Arena) -> Self { self }
}

extension Double: WireNumber {}
extension Int32: WireNumber {}
extension Int64: WireNumber {}
extension UInt32: WireNumber {}
extension UInt64: WireNumber {}

extension Bool: WireValue {
    @inline(__always)
    init(stored: protobuf_c_boolean) { self = stored != 0 }

    @inline(__always)
    func stored(in arena: Arena) -> protobuf_c_boolean { self ? 1 : 0 }
}

extension WireValue where Self: MesosEnum {
    @inline(__always)
    init(stored: UInt32) { self.init(rawValue: Int32(bitPattern: stored)) }

    @inline(__always)
    func stored(in arena: Arena) -> UInt32 { UInt32(bitPattern: rawValue) }
}

extension String: WireValue {
    /// Empty for a null pointer. Bytes that are not UTF-8 become U+FFFD.
    @inline(__always)
    init(stored: UnsafeMutablePointer<CChar>?) { self = stored.map { String(cString: $0) } ?? "" }

    @inline(__always)
    func stored(in arena: Arena) -> UnsafeMutablePointer<CChar>? { arena.copy(self) }
}

extension [UInt8]: WireValue {
    @inline(__always)
    init(stored: ProtobufCBinaryData) {
        self.init(UnsafeBufferPointer(start: stored.data, count: stored.data == nil ? 0 : stored.len))
    }

    @inline(__always)
    func stored(in arena: Arena) -> ProtobufCBinaryData { arena.copy(self) }
}
