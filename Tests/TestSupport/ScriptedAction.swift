import Glibc

/// One step of ``ScriptedHTTPServer`` in answer to a request.
public enum ScriptedAction: Sendable {
    /// A complete response. `Content-Length` is added unless `headers` has it or `Transfer-Encoding`.
    case respond(status: Int = 200, headers: [(String, String)] = [], body: [UInt8] = [])
    /// These bytes, unchanged.
    case raw([UInt8])
    /// One chunk of the chunked transfer coding; an empty one is the last.
    case chunk([UInt8])
    /// `count` bytes of filler: the byte at offset `n` is `n % 251`.
    case filler(count: Int)
    /// Waits until the gate opens or the server stops.
    case wait(Gate)
    /// Waits for this time, to simulate a slow server.
    case delay(Duration)
    /// Closes the connection in an orderly way.
    case close
    /// Closes the connection with a reset.
    case reset
    /// Sends nothing more until the client closes the connection or the server stops.
    case silence
}

extension ScriptedAction {
    /// A complete response whose body is `text`.
    public static func text(_ text: String, status: Int = 200, headers: [(String, String)] = []) -> ScriptedAction {
        .respond(status: status, headers: headers, body: Array(text.utf8))
    }

    /// The UTF-8 bytes of `text`, as they are.
    public static func raw(_ text: String) -> ScriptedAction {
        .raw(Array(text.utf8))
    }

    /// The byte that ``filler(count:)`` sends at an offset.
    public static func fillerByte(at offset: Int) -> UInt8 {
        UInt8(truncatingIfNeeded: offset % 251)
    }

    /// Whether `bytes` are what ``filler(count:)`` sends from an offset on.
    public static func isFiller(_ bytes: [UInt8], at offset: Int = 0) -> Bool {
        bytes.withUnsafeBytes { actual in
            fillerBlock.withUnsafeBytes { block in
                var position = 0
                while position < actual.count {
                    let start = (offset + position) % 251
                    let count = min(block.count - start, actual.count - position)
                    guard memcmp(actual.baseAddress! + position, block.baseAddress! + start, count) == 0 else {
                        return false
                    }
                    position += count
                }
                return true
            }
        }
    }

    /// The 251 bytes of the pattern, 251 times. After any piece of this length the pattern continues from its beginning.
    static let fillerBlock = (0..<(251 * 251)).map { fillerByte(at: $0) }
}
