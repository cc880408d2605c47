import CLibcurl

/// What libcurl calls while it works on a transfer, always on the event-loop thread.
extension Transfer {
    /// libcurl's largest piece of a body. A piece of this size means that more of the same read will follow.
    private static let largestPiece = 16 * 1024
    /// The most bytes that a stream's reader gets at once.
    var chunkBytes: Int { min(256 * 1024, driver?.configuration.streamBufferBytes ?? .max) }
    /// Somewhat more than a buffer of the default size holds.
    static let mostHandedOver = 8

    static func from(_ context: UnsafeMutableRawPointer?) -> Transfer? {
        context.map { Unmanaged<Transfer>.fromOpaque($0).takeUnretainedValue() }
    }

    /// The connection is usable: `CURLOPT_PREREQFUNCTION`.
    func connectionIsReady() -> Int32 {
        if requestBegan && !mayBeRepeated {
            abortion = .unanswered
            return CURL_PREREQFUNC_ABORT
        }
        requestBegan = true
        sentBytes = 0
        lastActivity = driver?.now ?? lastActivity
        return CURL_PREREQFUNC_OK
    }

    /// One line of a head: `CURLOPT_HEADERFUNCTION`.
    func receiveHeaderLine(_ line: UnsafeRawBufferPointer) -> Int {
        guard let driver else { return 0 }
        lastActivity = driver.now
        switch parser.consume(line, names: driver.fieldNames) {
        case .needsMore:
            return line.count
        case .complete(let head):
            self.head = head
            headWaiter?.resume(returning: .success(head))
            headWaiter = nil
            return line.count
        case .tooLarge:
            abortion = .tooLarge(
                "the response head is longer than maximumHeadBytes (\(driver.configuration.maximumHeadBytes) bytes)")
            return 0
        case .malformed(let reason):
            abortion = .malformed(reason)
            return 0
        }
    }

    /// A piece of the body: `CURLOPT_WRITEFUNCTION`.
    ///
    /// - Returns: the number of bytes taken; libcurl ends the transfer when it is another than offered. A pause takes
    ///   nothing: libcurl offers the same bytes again later.
    func receiveBody(_ bytes: UnsafeRawBufferPointer) -> Int {
        guard let driver else { return 0 }
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
                abortion = .tooLarge(Self.tooLong(limit.bytes))
                return 0
            }
            accepted = UnsafeRawBufferPointer(rebasing: bytes.prefix(max(0, kept - receivedBytes)))
            abortion = .truncated
        }
        if body.isEmpty { reserve(for: accepted.count) }
        body.append(contentsOf: accepted)
        receivedBytes += accepted.count
        if stream != nil { driver.handOverLater(self) }
        return abortion == nil ? bytes.count : 0
    }

    static func tooLong(_ limit: Int) -> String {
        "the response body is longer than responseLimit (\(limit) bytes)"
    }

    private func pause() -> Int {
        isPaused = true
        return curlshim_write_pause()
    }

    /// Makes room for what is likely to follow, so that the bytes are not moved again while the array grows.
    private func reserve(for count: Int) {
        var expected = count
        if let announced = head?.contentLength {
            expected = max(count, Int(clamping: announced) - receivedBytes)
        } else if count >= Self.largestPiece {
            expected = chunkBytes
        }
        if let limit { expected = min(expected, max(count, limit.bytes - receivedBytes)) }
        guard stream == nil else { return reserveChunk(min(expected, max(chunkBytes, count))) }
        // The announcement is the peer's word; more room comes when more bytes have come.
        body.reserveCapacity(min(expected, max(1024 * 1024, count)))
    }

    private func reserveChunk(_ capacity: Int) {
        if capacity == chunkBytes, handedOver.count == Self.mostHandedOver {
            body = handedOver.removeFirst()
            // Keeps the memory if the reader has let go of it; the array sees to that.
            body.removeAll(keepingCapacity: true)
        } else {
            body.reserveCapacity(capacity)
        }
    }
}
