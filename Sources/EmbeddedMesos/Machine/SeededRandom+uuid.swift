import FoundationEssentials
import MachineSupport

extension SeededRandom {
    /// The sixteen bytes of a version 4 UUID.
    mutating func uuidBytes() -> [UInt8] {
        var bytes = [next(), next()].flatMap { withUnsafeBytes(of: $0.bigEndian) { Array($0) } }
        bytes[6] = bytes[6] & 0x0F | 0x40
        bytes[8] = bytes[8] & 0x3F | 0x80
        return bytes
    }

    mutating func uuid() -> String {
        uuidBytes().withUnsafeBytes { UUID(uuid: $0.loadUnaligned(as: uuid_t.self)) }.uuidString.lowercased()
    }
}
