import CZlib

/// Bodies with `Content-Encoding: gzip`.
enum Gzip {
    enum Outcome {
        case decoded([UInt8])
        /// The bytes are not a complete gzip stream.
        case invalid
        /// The content has more bytes than the limit. At most one buffer beyond the limit was decoded.
        case tooLarge
    }

    static func decode(_ bytes: [UInt8], limit: Int) -> Outcome {
        var stream = z_stream()
        guard zshim_begin_gunzip(&stream) == Z_OK else { return .invalid }
        defer { inflateEnd(&stream) }
        var input = bytes
        return input.withUnsafeMutableBufferPointer { input in
            stream.next_in = input.baseAddress
            stream.avail_in = UInt32(clamping: input.count)
            return read(&stream, limit: limit)
        }
    }

    private static func read(_ stream: inout z_stream, limit: Int) -> Outcome {
        var content: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 64 << 10)
        while true {
            let (status, count) = buffer.withUnsafeMutableBufferPointer { buffer in
                stream.next_out = buffer.baseAddress
                stream.avail_out = UInt32(buffer.count)
                return (inflate(&stream, Z_NO_FLUSH), buffer.count - Int(stream.avail_out))
            }
            content += buffer[..<count]
            if content.count > limit { return .tooLarge }
            switch status {
            case Z_STREAM_END: return .decoded(content)
            case Z_OK where count > 0 || stream.avail_in > 0: continue
            default: return .invalid
            }
        }
    }
}
