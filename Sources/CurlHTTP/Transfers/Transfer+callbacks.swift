import DequeModule
import HTTPTypes
import MachineSupport

/// The functions that libcurl calls while it works on a transfer, always on the event-loop thread.
extension Transfer {
    /// libcurl's largest piece of a body. A piece of this size means that more of the same read will follow.
    private static let largestPiece = 16 * 1024
    /// The maximum number of bytes that a stream's reader gets at once.
    var chunkBytes: Int { min(256 * 1024, driver?.configuration.streamBufferBytes ?? .max) }
    /// Somewhat more than a buffer of the default size holds.
    static let mostHandedOver = 8

    enum BodyProgress {
        case taken
        /// Nothing was taken; libcurl offers the same bytes again after ``TransferDriver/resume(_:)``.
        case pause
        case abort
    }

    /// The connection is usable.
    ///
    /// - Returns: whether the request may be sent.
    func connectionIsReady() -> Bool {
        if requestBegan && !mayBeRepeated {
            abortion = .failed(
                TransferFailure(
                    code: .connectionClosed,
                    reason: "the kept-alive connection was closed without a response; a \(request.method.rawValue) is "
                        + "not sent twice"))
            return false
        }
        requestBegan = true
        uploadedBytes = 0
        lastActivity = driver?.now ?? lastActivity
        return true
    }

    /// Takes a line of the head or the trailers.
    ///
    /// - Returns: whether the transfer goes on.
    func receiveHeaderLine(_ line: UnsafeRawBufferPointer) -> Bool {
        guard let driver else { return false }
        lastActivity = driver.now
        headBytes += line.count
        do throws(ResponseHeadParser.Malformed) {
            let limit = driver.configuration.maximumHeadBytes
            guard headBytes <= limit else { throw .headTooLong(limit: limit) }
            guard let head = try headParser.consume(line, names: driver.fieldNames) else { return true }
            self.head = head
            headWaiter?.resume(returning: .success(head))
            headWaiter = nil
            return true
        } catch {
            abortion = .failed(TransferFailure(error))
            return false
        }
    }

    /// Takes a piece of the body.
    func receiveBody(_ bytes: UnsafeRawBufferPointer) -> BodyProgress {
        guard let driver else { return .abort }
        lastActivity = driver.now
        if let stream {
            if !stream.hasRoom(for: body.count + bytes.count) {
                return pause()
            }
            if !body.isEmpty, body.count + bytes.count > chunkBytes {
                handOverBody(isMoreAtHand: true)
                if !stream.hasRoom(for: bytes.count) { return pause() }
            }
        }
        var accepted = bytes
        if let limit, bytes.count > limit.bytes - receivedBytes {
            guard case .truncate(let kept) = limit else {
                abortion = .failed(.bodyTooLong(limit: limit.bytes))
                return .abort
            }
            accepted = UnsafeRawBufferPointer(rebasing: bytes.prefix(max(0, kept - receivedBytes)))
            abortion = .truncated
        }
        if body.isEmpty { reserve(for: accepted.count) }
        body.append(contentsOf: accepted)
        receivedBytes += accepted.count
        if stream != nil { driver.handOverLater(self) }
        return abortion == nil ? .taken : .abort
    }

    private func pause() -> BodyProgress {
        isPaused = true
        return .pause
    }

    /// Makes room for the bytes that are likely to follow, so that they are not moved again while the array grows.
    private func reserve(for count: Int) {
        var expected = count
        if let announced = head?.contentLength {
            expected = max(count, Int(clamping: announced) - receivedBytes)
        } else if count >= Self.largestPiece {
            expected = chunkBytes
        }
        if let limit { expected = min(expected, max(count, limit.bytes - receivedBytes)) }
        guard stream == nil else { return reserveChunk(min(expected, max(chunkBytes, count))) }
        // The server may announce any length, so more room is made only when more bytes have arrived.
        body.reserveCapacity(min(expected, max(1024 * 1024, count)))
    }

    private func reserveChunk(_ capacity: Int) {
        if capacity == chunkBytes, handedOver.count == Self.mostHandedOver {
            body = handedOver.removeFirst()
            // The array keeps its memory unless the reader still uses it.
            body.removeAll(keepingCapacity: true)
        } else {
            body.reserveCapacity(capacity)
        }
    }
}
