import Foundation
import Glibc
import MachineSupport
import Synchronization

/// One connection of a ``ScriptedHTTPServer``, on its thread.
struct ServerConnection {
    let descriptor: Int32
    let number: Int
    let core: ServerCore
    private var received: [UInt8] = []

    init(descriptor: Int32, number: Int, core: ServerCore) {
        self.descriptor = descriptor
        self.number = number
        self.core = core
    }

    mutating func run() {
        var yes: Int32 = 1
        setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, socklen_t(MemoryLayout<Int32>.size))
        var index = 0
        while !core.isStopped, let request = readRequest(index: index) {
            core.state.withLock { $0.requests.append(request) }
            for action in core.handler(request) {
                guard perform(action) else { return }
            }
            index += 1
        }
    }

    // MARK: Answering

    /// - Returns: whether the connection is still usable.
    private mutating func perform(_ action: ScriptedAction) -> Bool {
        switch action {
        case .respond(let status, let headers, let body):
            return send(Self.head(status: status, headers: headers, bodyLength: body.count) + body)
        case .raw(let bytes):
            return send(bytes)
        case .chunk(let bytes):
            return send(Array("\(String(bytes.count, radix: 16))\r\n".utf8) + bytes + Array("\r\n".utf8))
        case .filler(let count):
            return sendFiller(count)
        case .wait(let gate):
            gate.wait { core.isStopped }
            return !core.isStopped
        case .delay(let duration):
            Gate().wait(for: duration) { core.isStopped }
            return !core.isStopped
        case .close:
            return false
        case .reset:
            var option = linger(l_onoff: 1, l_linger: 0)
            setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &option, socklen_t(MemoryLayout<linger>.size))
            return false
        case .silence:
            while receive() {}
            return false
        }
    }

    private static func head(status: Int, headers: [(String, String)], bodyLength: Int) -> [UInt8] {
        var text = "HTTP/1.1 \(status) \(status == 200 ? "OK" : "Status")\r\n"
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        let names = Set(headers.map { $0.0.lowercased() })
        if names.isDisjoint(with: ["content-length", "transfer-encoding"]), status != 204, status != 304 {
            text += "Content-Length: \(bodyLength)\r\n"
        }
        return Array((text + "\r\n").utf8)
    }

    private func send(_ bytes: [UInt8]) -> Bool {
        bytes.withUnsafeBytes { buffer in
            var offset = 0
            while offset < buffer.count {
                let rest = UnsafeRawBufferPointer(rebasing: buffer[offset...])
                let count = Glibc.send(descriptor, rest.baseAddress, rest.count, Int32(MSG_NOSIGNAL))
                if count < 0 && errno == EINTR { continue }
                guard count > 0 else { return false }
                core.sentBytes.add(count, ordering: .relaxed)
                offset += count
            }
            return true
        }
    }

    private func sendFiller(_ count: Int) -> Bool {
        let block = ScriptedAction.fillerBlock
        var rest = count
        while rest > 0 {
            guard send(rest >= block.count ? block : Array(block[..<rest])) else { return false }
            rest -= block.count
        }
        return true
    }

    // MARK: Reading

    /// - Returns: `nil` if the client closed the connection or sent an invalid request.
    private mutating func readRequest(index: Int) -> ScriptedRequest? {
        guard let head = readUntil(Array("\r\n\r\n".utf8)) else { return nil }
        let lines = String(decoding: head, as: UTF8.self).components(separatedBy: "\r\n")
        let words = lines[0].split(separator: " ")
        guard words.count == 3 else { return nil }
        var request = ScriptedRequest(
            method: String(words[0]), path: String(words[1]), headers: [], body: [], connection: number, index: index)
        for line in lines.dropFirst() {
            guard let colon = line.firstIndex(of: ":") else { continue }
            let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
            request.headers.append((String(line[..<colon]), value))
        }
        if request.header("Transfer-Encoding")?.lowercased() == "chunked" {
            guard let body = readChunks() else { return nil }
            request.body = body
        } else if let length = request.header("Content-Length").flatMap({ Int($0) }), length > 0 {
            guard let body = read(count: length) else { return nil }
            request.body = body
        }
        return request
    }

    private mutating func readChunks() -> [UInt8]? {
        var body: [UInt8] = []
        while true {
            guard let line = readUntil(Array("\r\n".utf8)),
                let size = Int(String(decoding: line, as: UTF8.self), radix: 16),
                let chunk = read(count: size + 2)
            else { return nil }
            if size == 0 { return body }
            body += chunk.dropLast(2)
        }
    }

    private mutating func readUntil(_ end: [UInt8]) -> [UInt8]? {
        var from = 0
        while true {
            var start = from
            while start + end.count <= received.count {
                if received[start..<(start + end.count)].elementsEqual(end) {
                    let head = Array(received[..<start])
                    received.removeFirst(start + end.count)
                    return head
                }
                start += 1
            }
            from = start
            guard receive() else { return nil }
        }
    }

    private mutating func read(count: Int) -> [UInt8]? {
        while received.count < count {
            guard receive() else { return nil }
        }
        let bytes = Array(received[..<count])
        received.removeFirst(count)
        return bytes
    }

    private mutating func receive() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 65536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count < 0 && errno == EINTR { continue }
            guard count > 0 else { return false }
            received += buffer[..<count]
            return true
        }
    }
}
