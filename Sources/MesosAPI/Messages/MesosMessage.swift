import CMesosProtos

/// A message of the Mesos v1 API: a value with the fields of its `.proto` declaration.
///
/// Copies of a message share memory until one is changed. A sub-message keeps the memory of its message alive, for example
/// an offer that of its whole OFFERS event; ``detached()`` returns a copy that does not.
public protocol MesosMessage: Sendable, Hashable, CustomStringConvertible {
    /// Creates an empty message.
    init()
    init(_storage: MessageStorage)
    var _storage: MessageStorage { get set }
    static var _type: MessageType { get }
}

/// A message that consists of one string, such as `FrameworkID`, `OfferID` and `TaskID`.
public protocol MesosIdentifier: MesosMessage, ExpressibleByStringLiteral {
    /// The text of the id.
    var value: String { get set }
}

extension MesosIdentifier {
    /// Creates an identifier with this value.
    public init(_ value: String) {
        self.init()
        self.value = value
    }

    public init(stringLiteral value: String) { self.init(value) }

    public var description: String { value }
}

/// An enum of the Mesos v1 API. It is open: numbers without a name in this library keep their value.
public protocol MesosEnum: RawRepresentable, Sendable, Hashable, CustomStringConvertible where RawValue == Int32 {
    /// The value with this number. A number that the contract does not have is kept.
    init(rawValue: Int32)
    /// The names of the `.proto` file by number.
    static var knownNames: [Int32: String] { get }
}

extension MesosEnum {
    /// The name of the `.proto` file, such as `TASK_RUNNING`; `nil` for an unknown number.
    public var name: String? { Self.knownNames[rawValue] }

    /// Creates the value with this name of the `.proto` file; `nil` for an unknown name.
    public init?(name: String) {
        guard let entry = Self.knownNames.first(where: { $0.value == name }) else { return nil }
        self.init(rawValue: entry.key)
    }

    public var description: String { name ?? "UNKNOWN(\(rawValue))" }
}

extension MesosMessage {
    /// Creates an empty message and passes it to `build`.
    public static func with(_ build: (inout Self) throws -> Void) rethrows -> Self {
        var message = Self()
        try build(&message)
        return message
    }

    /// Returns the protobuf encoding.
    ///
    /// - Throws: ``MesosAPIError`` with the code `missingRequiredField` and the path of the field.
    public func serializedBytes() throws(MesosAPIError) -> [UInt8] {
        if let bytes = encodedBytes() { return bytes }
        guard let missing = missingRequiredFields().first else { return bytesOfProtobufC() }
        throw MesosAPIError(
            .missingRequiredField, "cannot encode \(Self._type.name): required field \(missing) is not set")
    }

    /// Decodes a message.
    ///
    /// - Parameter memoryLimit: the limit of the decoded message's memory in bytes. The default is 64 times the size of the input
    ///   plus 64 kB, more than real messages need.
    /// - Throws: ``MesosAPIError`` with the code `malformedProtobuf`, `memoryLimit` or `nestingLimit`.
    public init(serializedBytes bytes: UnsafeRawBufferPointer, memoryLimit: Int? = nil) throws(MesosAPIError) {
        self.init(_storage: try MessageStorage.decode(Self._type, bytes, memoryLimit: memoryLimit))
    }

    /// Decodes a message from an array. See ``init(serializedBytes:memoryLimit:)-(UnsafeRawBufferPointer,_)``.
    public init(serializedBytes bytes: [UInt8], memoryLimit: Int? = nil) throws(MesosAPIError) {
        self.init(
            _storage: try bytes.withUnsafeBytes { raw in
                Result { () throws(MesosAPIError) in
                    try MessageStorage.decode(Self._type, raw, memoryLimit: memoryLimit)
                }
            }.get())
    }

    /// A copy that shares no memory, for keeping a part of a large event without the rest.
    public func detached() -> Self { Self(_storage: _storage.detached()) }

    /// Messages are equal if the same fields are present with the same values.
    public static func == (left: Self, right: Self) -> Bool {
        if left._storage.pointer == right._storage.pointer { return true }
        return left.packedBytes() == right.packedBytes()
    }

    public func hash(into hasher: inout Hasher) { hasher.combine(packedBytes()) }

    /// The JSON form on one line, for diagnostics. It contains secrets.
    public var description: String { String(decoding: jsonBytes(), as: UTF8.self) }

    /// The encoding of the present fields, even if required fields are missing.
    func packedBytes() -> [UInt8] { encodedBytes() ?? bytesOfProtobufC() }

    /// `nil` if a required field is missing or ``WireEncoder`` does not support the message.
    private func encodedBytes() -> [UInt8]? {
        withExtendedLifetime(_storage.arena) { WireEncoder.encode(Self._type.layout, _storage.pointer) }
    }

    /// The encoding by protobuf-c. ``WireEncoder`` writes the same bytes.
    func bytesOfProtobufC() -> [UInt8] {
        withExtendedLifetime(_storage.arena) {
            let message = UnsafePointer(_storage.pointer.assumingMemoryBound(to: ProtobufCMessage.self))
            let size = protobuf_c_message_get_packed_size(message)
            return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
                count = buffer.baseAddress.map { protobuf_c_message_pack(message, $0) } ?? 0
            }
        }
    }
}

extension MessageStorage {
    /// The stack that decoding may use. A level of nesting needs less than 2 kB, real messages have less than 20 levels,
    /// and Swift code runs on stacks of at least 512 kB.
    static let decodingStack: UInt = 128 << 10

    static func decode(
        _ type: MessageType, _ bytes: UnsafeRawBufferPointer, memoryLimit: Int?
    ) throws(MesosAPIError) -> MessageStorage {
        let (scaled, overflow) = bytes.count.multipliedReportingOverflow(by: 64)
        let limit = memoryLimit ?? (overflow ? .max : scaled + (64 << 10))
        // Structs take a few times the encoded size. This capacity holds a usual event in one block.
        let capacity = min(limit, type.size + bytes.count * 6 + 256)
        let fast = Arena(capacity: capacity, limit: limit)
        if let message = WireDecoder.decode(type.layout, bytes, fast.state) {
            fast.state.pointee.limit = .max
            fast.root = message
            return MessageStorage(arena: fast, pointer: message)
        }
        return try decodeWithProtobufC(type, bytes, Arena(capacity: capacity, limit: limit))
    }

    /// Decodes the messages that ``WireDecoder`` does not support.
    static func decodeWithProtobufC(
        _ type: MessageType, _ bytes: UnsafeRawBufferPointer, _ arena: Arena
    ) throws(MesosAPIError) -> MessageStorage {
        let limit = arena.state.pointee.limit
        var here: UInt8 = 0
        let address = withUnsafeMutablePointer(to: &here) { UInt(bitPattern: $0) }
        arena.state.pointee.stackFloor = address > decodingStack ? address - decodingStack : 1
        let message = arena.withAllocator { allocator in
            protobuf_c_message_unpack(
                type.descriptor, allocator, bytes.count, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
        }
        arena.state.pointee.stackFloor = 0
        let state = arena.state.pointee
        arena.state.pointee.limit = .max
        guard let message else {
            if state.limitHit {
                throw MesosAPIError(
                    .memoryLimit,
                    "decoding \(type.name) of \(bytes.count) bytes needs more than its memory limit of \(limit) bytes")
            }
            if state.depthHit {
                throw MesosAPIError(
                    .nestingLimit,
                    "decoding \(type.name) of \(bytes.count) bytes: messages are nested deeper than the limit of "
                        + "\(decodingStack) bytes of stack allows")
            }
            throw MesosAPIError(
                .malformedProtobuf,
                "\(bytes.count) bytes are not a \(type.name): invalid protobuf encoding, or a required field is missing"
            )
        }
        arena.root = UnsafeMutableRawPointer(message)
        return MessageStorage(arena: arena, pointer: UnsafeMutableRawPointer(message))
    }
}
