import CMesosProtos

/// Decodes into protobuf-c's structs in one pass, without copying each string.
///
/// It gives up on unusual messages: with unknown fields, invalid encodings, missing required fields, a sub-message in two
/// parts, or tags of more than two bytes. protobuf-c's decoder handles these, and thus alone decides which encodings are
/// valid. This decoder is only faster.
///
/// The input is copied to the arena as a whole, and strings point into this copy. The zero byte that ends a C string
/// replaces the first byte of the next tag after the tag was read.
struct WireDecoder {
    private let state: UnsafeMutablePointer<Arena.State>
    /// The byte after the input, where a zero byte overwrites nothing.
    private let spare: UnsafeMutablePointer<UInt8>
    private var position: UnsafeMutablePointer<UInt8>
    /// Where to write a zero byte after reading the next tag.
    private var terminator: UnsafeMutablePointer<UInt8>
    /// The first byte of the last tag. In the buffer it may already be overwritten by a zero byte.
    private var tagByte: UInt8 = 0

    /// Real messages have less than 20 levels. Deeper ones are left to protobuf-c, whose use of the stack is limited.
    private static let maximumDepth = 32

    /// - Returns: the message in the arena's memory; `nil` for an unusual message.
    static func decode(
        _ layout: UnsafePointer<WireLayout>, _ bytes: UnsafeRawBufferPointer, _ state: UnsafeMutablePointer<Arena.State>
    ) -> UnsafeMutableRawPointer? {
        // One byte more for the zero byte of a string at the end of the input.
        guard let memory = Arena.bump(state, bytes.count + 1) else { return nil }
        if let base = bytes.baseAddress { memory.copyMemory(from: base, byteCount: bytes.count) }
        let start = memory.bindMemory(to: UInt8.self, capacity: bytes.count + 1)
        let end = start + bytes.count
        var decoder = WireDecoder(state: state, spare: end, position: start, terminator: end)
        let message = decoder.message(layout, end, depth: 0)
        end.pointee = 0
        return message
    }

    private init(
        state: UnsafeMutablePointer<Arena.State>, spare: UnsafeMutablePointer<UInt8>,
        position: UnsafeMutablePointer<UInt8>, terminator: UnsafeMutablePointer<UInt8>
    ) {
        self.state = state
        self.spare = spare
        self.position = position
        self.terminator = terminator
    }

    private mutating func message(
        _ layout: UnsafePointer<WireLayout>, _ end: UnsafeMutablePointer<UInt8>, depth: Int
    ) -> UnsafeMutableRawPointer? {
        guard depth < Self.maximumDepth, let message = Arena.bump(state, layout.pointee.size) else { return nil }
        message.copyMemory(from: layout.pointee.template, byteCount: layout.pointee.size)
        var missing = layout.pointee.required
        let fields = layout.pointee.fields
        while position < end {
            let tagStart = position
            guard let tag = tag(end), Int(tag >> 3) < fields.count, let base = fields.baseAddress else { return nil }
            let field = base + Int(tag >> 3)
            guard field.pointee.wireType == UInt8(truncatingIfNeeded: tag & 7) else { return nil }
            terminator.pointee = 0
            terminator = spare
            let target = message + Int(field.pointee.offset)
            switch field.pointee.kind {
            case .unusual: return nil
            case .varint32:
                guard let value = varint(end) else { return nil }
                target.storeBytes(of: UInt32(truncatingIfNeeded: value), as: UInt32.self)
                setPresent(field, message)
            case .varint64:
                guard let value = varint(end) else { return nil }
                target.storeBytes(of: value, as: UInt64.self)
                setPresent(field, message)
            case .boolean:
                guard let value = varint(end) else { return nil }
                target.storeBytes(of: value == 0 ? 0 : 1, as: protobuf_c_boolean.self)
                setPresent(field, message)
            case .fixed32:
                guard end - position >= 4 else { return nil }
                target.copyMemory(from: position, byteCount: 4)
                position += 4
                setPresent(field, message)
            case .fixed64:
                guard end - position >= 8 else { return nil }
                target.copyMemory(from: position, byteCount: 8)
                position += 8
                setPresent(field, message)
            case .string:
                guard let length = length(end) else { return nil }
                target.storeBytes(of: position, as: UnsafeMutablePointer<UInt8>.self)
                position += length
                terminator = position
            case .bytes:
                guard let length = length(end) else { return nil }
                // protobuf-c leaves the pointer of empty bytes unset.
                target.storeBytes(
                    of: ProtobufCBinaryData(len: length, data: length == 0 ? nil : position),
                    as: ProtobufCBinaryData.self)
                position += length
                setPresent(field, message)
            case .message:
                guard let part = field.pointee.layout, let length = length(end),
                    target.load(as: UnsafeMutableRawPointer?.self) == nil,
                    let value = self.message(part, position + length, depth: depth + 1)
                else { return nil }
                target.storeBytes(of: value, as: UnsafeMutableRawPointer.self)
            case .strings, .messages:
                guard elements(field, message, from: tagStart, end, depth) else { return nil }
            }
            missing &= ~field.pointee.requiredBit
        }
        return missing == 0 && position == end ? message : nil
    }

    /// Decodes consecutive elements of a repeated field, which are all of its elements if the encoder is a usual one. The tag
    /// of the first element has been read and may be overwritten.
    @inline(never)
    private mutating func elements(
        _ field: UnsafePointer<WireLayout.Field>, _ message: UnsafeMutableRawPointer,
        from tagStart: UnsafeMutablePointer<UInt8>, _ end: UnsafeMutablePointer<UInt8>, _ depth: Int
    ) -> Bool {
        let tagLength = position - tagStart
        guard let count = run(of: field, tagStart, tagLength, end) else { return false }
        let countAddress = message + Int(field.pointee.quantifier)
        let arrayAddress = message + Int(field.pointee.offset)
        let before = countAddress.load(as: Int.self)
        let stride = MemoryLayout<UnsafeMutableRawPointer>.stride
        guard let array = Arena.bump(state, (before + count) * stride) else { return false }
        if before > 0, let old = arrayAddress.load(as: UnsafeMutableRawPointer?.self) {
            array.copyMemory(from: old, byteCount: before * stride)
        }
        for index in before..<before + count {
            if index > before {
                position += tagLength
                terminator.pointee = 0
                terminator = spare
            }
            guard let length = length(end) else { return false }
            if field.pointee.kind == .strings {
                array.storeBytes(of: position, toByteOffset: index * stride, as: UnsafeMutablePointer<UInt8>.self)
                position += length
                terminator = position
            } else {
                guard let part = field.pointee.layout,
                    let value = self.message(part, position + length, depth: depth + 1)
                else { return false }
                array.storeBytes(of: value, toByteOffset: index * stride, as: UnsafeMutableRawPointer.self)
            }
        }
        arrayAddress.storeBytes(of: array, as: UnsafeMutableRawPointer.self)
        countAddress.storeBytes(of: before + count, as: Int.self)
        return true
    }

    /// Counts the consecutive elements of a field, including the one whose tag was just read.
    private func run(
        of field: UnsafePointer<WireLayout.Field>, _ tagStart: UnsafeMutablePointer<UInt8>, _ tagLength: Int,
        _ end: UnsafeMutablePointer<UInt8>
    ) -> Int? {
        var ahead = self
        guard let first = ahead.length(end) else { return nil }
        ahead.position += first
        let low = tagByte
        var count = 1
        while end - ahead.position > tagLength, ahead.position.pointee == low,
            tagLength == 1 || ahead.position[1] == tagStart[1]
        {
            ahead.position += tagLength
            guard let length = ahead.length(end) else { return nil }
            ahead.position += length
            count += 1
        }
        return count
    }

    @inline(__always)
    private func setPresent(_ field: UnsafePointer<WireLayout.Field>, _ message: UnsafeMutableRawPointer) {
        let quantifier = Int(field.pointee.quantifier)
        if quantifier != 0 { message.storeBytes(of: 1, toByteOffset: quantifier, as: protobuf_c_boolean.self) }
    }

    @inline(__always)
    private mutating func tag(_ end: UnsafeMutablePointer<UInt8>) -> UInt32? {
        let first = position.pointee
        position += 1
        tagByte = first
        if first < 0x80 { return UInt32(first) }
        guard position < end, position.pointee < 0x80 else { return nil }
        defer { position += 1 }
        return UInt32(first & 0x7F) | UInt32(position.pointee) << 7
    }

    @inline(__always)
    private mutating func varint(_ end: UnsafeMutablePointer<UInt8>) -> UInt64? {
        var value: UInt64 = 0
        var shift: UInt64 = 0
        while position < end, shift < 64 {
            let byte = position.pointee
            position += 1
            value |= UInt64(byte & 0x7F) << shift
            if byte < 0x80 { return value }
            shift += 7
        }
        return nil
    }

    /// Reads a length; `nil` if it exceeds the rest of the message.
    @inline(__always)
    private mutating func length(_ end: UnsafeMutablePointer<UInt8>) -> Int? {
        guard position < end else { return nil }
        let first = position.pointee
        if first < 0x80 {
            position += 1
            return Int(first) <= end - position ? Int(first) : nil
        }
        guard let value = varint(end), value <= UInt64(end - position) else { return nil }
        return Int(value)
    }
}
