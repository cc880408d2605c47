import HTTPTypes

/// Recent field names, by their bytes as sent. The same few come with every response, and finding one here costs less than
/// checking and lower-casing it again.
///
/// Lives on the event-loop thread only.
final class FieldNameCache {
    private var slots: [HTTPField.Name?] = Array(repeating: nil, count: 64)

    /// - Returns: `nil` when the bytes are not a valid field name.
    func name(for bytes: some Collection<UInt8>) -> HTTPField.Name? {
        var hash: UInt32 = 2_166_136_261
        for byte in bytes { hash = (hash ^ UInt32(byte)) &* 16_777_619 }
        let slot = Int((hash ^ (hash >> 16)) & 63)
        if let known = slots[slot], known.rawName.utf8.elementsEqual(bytes) { return known }
        let name = HTTPField.Name(String(decoding: bytes, as: UTF8.self))
        if let name { slots[slot] = name }
        return name
    }
}
