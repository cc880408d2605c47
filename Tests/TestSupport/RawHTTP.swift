import Foundation

/// HTTP/1.1 over a ``RawSocket``, without an HTTP client.
public enum RawHTTP {
    public struct Response: Sendable {
        public var status: Int
        /// Fields by their lower-case name.
        public var headers: [String: String]
        public var body: [UInt8]

        public var text: String { String(decoding: body, as: UTF8.self) }
    }

    /// Sends one request on a new connection.
    public static func request(
        _ method: String, _ path: String, port: Int, headers: [String: String] = [:], body: [UInt8] = []
    ) async throws -> Response {
        try await onThread {
            let socket = try RawSocket(port: port)
            try socket.write(head(method, path, headers, length: body.count) + body)
            let (status, fields) = try readHead(socket)
            var content: [UInt8] = []
            if fields["transfer-encoding"] == "chunked" {
                while let chunk = try readChunk(socket) { content += chunk }
            } else {
                content = try socket.read(Int(fields["content-length"] ?? "0") ?? 0)
            }
            return Response(status: status, headers: fields, body: content)
        }
    }

    public static func head(_ method: String, _ path: String, _ headers: [String: String], length: Int) -> [UInt8] {
        var text = "\(method) \(path) HTTP/1.1\r\nContent-Length: \(length)\r\n"
        if headers["Host"] == nil { text += "Host: 127.0.0.1\r\n" }
        for (name, value) in headers { text += "\(name): \(value)\r\n" }
        return Array((text + "\r\n").utf8)
    }

    public static func readHead(_ socket: RawSocket) throws -> (status: Int, headers: [String: String]) {
        let line = try socket.readLine()
        guard line.hasPrefix("HTTP/1."), let status = Int(line.dropFirst(9).prefix(3)) else {
            throw RawSocketError(text: "not a status line: \(line)")
        }
        var headers: [String: String] = [:]
        while case let line = try socket.readLine(), !line.isEmpty {
            let parts = line.split(separator: ":", maxSplits: 1)
            guard parts.count == 2 else { throw RawSocketError(text: "not a header: \(line)") }
            headers[parts[0].lowercased()] = String(parts[1].drop { $0 == " " })
        }
        return (status, headers)
    }

    /// Returns the next chunk, or `nil` at the end of the body.
    public static func readChunk(_ socket: RawSocket) throws -> [UInt8]? {
        guard let length = Int(try socket.readLine(), radix: 16) else { throw RawSocketError(text: "not a chunk") }
        guard length > 0 else {
            while try !socket.readLine().isEmpty {}
            return nil
        }
        let chunk = try socket.read(length)
        guard try socket.readLine().isEmpty else { throw RawSocketError(text: "a chunk without an end") }
        return chunk
    }

    /// Runs blocking code on a separate thread.
    public static func onThread<Value: Sendable>(_ body: @escaping @Sendable () throws -> Value) async throws -> Value {
        try await withCheckedThrowingContinuation { continuation in
            Thread.detachNewThread { continuation.resume(with: Result { try body() }) }
        }
    }
}
