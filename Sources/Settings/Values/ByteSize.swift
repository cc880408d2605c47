/// An amount of memory or data, in bytes; one kilobyte is 1024 bytes.
public struct ByteSize: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The number of bytes.
    public var bytes: Int64

    /// Nothing.
    public static let zero = ByteSize(bytes: 0)

    /// Creates a size.
    public init(bytes: Int64) {
        self.bytes = bytes
    }

    /// A number of bytes.
    public static func bytes(_ count: Int64) -> ByteSize { ByteSize(bytes: count) }

    /// A number of kilobytes, of 1024 bytes each.
    public static func kilobytes(_ count: Int) -> ByteSize { ByteSize(bytes: Int64(count) << 10) }

    /// A number of megabytes, of 1024 kilobytes each.
    public static func megabytes(_ count: Int) -> ByteSize { ByteSize(bytes: Int64(count) << 20) }

    /// Whole megabytes (1,048,576 bytes), rounded down.
    public var megabytes: Int { Int(bytes >> 20) }

    public static func < (left: ByteSize, right: ByteSize) -> Bool { left.bytes < right.bytes }

    /// Reads a size as configuration writes it: `256 m`, `256 MB`, `1 g`, `512 KiB`, `100 bytes`; a bare number is bytes.
    ///
    /// - Throws: ``ConfigurationError`` with code `invalidText` if the text is not a size or does not fit 64 bits.
    public init(parsing text: String) throws(ConfigurationError) {
        let quantity = try Quantity(parsing: text, accepted: ByteSize.acceptedText)
        let shift: Int? =
            switch quantity.unit.lowercased() {
            case "", "b", "byte", "bytes": 0
            case "k", "kb", "kib", "kilobyte", "kilobytes": 10
            case "m", "mb", "mib", "megabyte", "megabytes": 20
            case "g", "gb", "gib", "gigabyte", "gigabytes": 30
            case "t", "tb", "tib", "terabyte", "terabytes": 40
            default: nil
            }
        guard let shift, let bytes = Int64(exactly: (quantity.number * Double(Int64(1) << shift)).rounded()) else {
            throw ConfigurationError(text: text, accepted: ByteSize.acceptedText)
        }
        self.bytes = bytes
    }

    static let acceptedText = "a size such as 256 m, 256 MB, 1 g or a number of bytes"

    /// The size in the largest unit that holds it exactly, such as `256 MB`.
    public var description: String {
        for (shift, unit) in [(30, "GB"), (20, "MB"), (10, "KB")]
        where bytes != 0 && bytes % (Int64(1) << Int64(shift)) == 0 {
            return "\(bytes >> Int64(shift)) \(unit)"
        }
        return "\(bytes) bytes"
    }
}
