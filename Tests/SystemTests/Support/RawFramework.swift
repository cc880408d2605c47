import Foundation
import MachineSupport
import MesosAPI
import TestSupport

/// A framework over HTTP without our client, for tests of the master alone.
final class RawFramework: Sendable {
    enum Encoding: String, CaseIterable, Sendable {
        case json = "application/json"
        case protobuf = "application/x-protobuf"
    }

    let port: Int
    let path: String
    let encoding: Encoding
    let streamID: String
    let stream: RawEventStream
    private let passedOver = Lock<[SchedulerEvent]>([])

    private init(port: Int, path: String, encoding: Encoding, streamID: String, stream: RawEventStream) {
        self.port = port
        self.path = path
        self.encoding = encoding
        self.streamID = streamID
        self.stream = stream
    }

    static func subscribe(
        _ info: Mesos.FrameworkInfo, port: Int, encoding: Encoding, path: String = "/api/v1/scheduler",
        suppressedRoles: [String] = [], headers: [String: String] = [:]
    ) async throws -> RawFramework {
        let call = SchedulerCall.subscribe(.init(frameworkInfo: info, suppressedRoles: suppressedRoles))
            .message(frameworkID: info.id)
        let body = try encode(call, encoding)
        var fields = headers
        fields["Content-Type"] = encoding.rawValue
        fields["Accept"] = encoding.rawValue
        let request = RawHTTP.head("POST", path, fields, length: body.count) + body
        let stream = RawEventStream(port: port, request: request, encoding: encoding)
        let head = try await stream.head()
        guard head.status == 200 else { throw RawSocketError(text: "subscription answered \(head.status)") }
        guard head.headers["content-type"] == encoding.rawValue, let streamID = head.headers["mesos-stream-id"] else {
            throw RawSocketError(text: "the answer lacks a header: \(head.headers)")
        }
        return RawFramework(port: port, path: path, encoding: encoding, streamID: streamID, stream: stream)
    }

    func call(
        _ call: SchedulerCall, id: Mesos.FrameworkID, streamID: String? = nil
    ) async throws -> RawHTTP.Response {
        try await RawHTTP.request(
            "POST", path, port: port,
            headers: ["Content-Type": encoding.rawValue, "Mesos-Stream-Id": streamID ?? self.streamID],
            body: Self.encode(call.message(frameworkID: id), encoding))
    }

    /// The first event that `pick` accepts. Skipped events are kept for the next call.
    func next<Value>(_ pick: (SchedulerEvent) -> Value?) async throws -> Value {
        let kept = passedOver.withLock { events -> Value? in
            for (index, event) in events.enumerated() {
                guard let value = pick(event) else { continue }
                events.remove(at: index)
                return value
            }
            return nil
        }
        if let kept { return kept }
        while let event = try await stream.next() {
            if let value = pick(event) { return value }
            passedOver.withLock { $0.append(event) }
        }
        throw RawSocketError(text: "the stream ended before the event came")
    }

    func nextUpdate() async throws -> Mesos.TaskStatus {
        try await next { if case .update(let status) = $0 { status } else { nil } }
    }

    func nextOffers() async throws -> [Mesos.Offer] {
        try await next { if case .offers(let offers) = $0 { offers.elements } else { nil } }
    }

    static func encode(_ call: Mesos.Scheduler.Call, _ encoding: Encoding) throws -> [UInt8] {
        switch encoding {
        case .json: call.jsonBytes()
        case .protobuf: try call.serializedBytes()
        }
    }
}

/// The events of a subscription, read by a separate thread.
final class RawEventStream: Sendable {
    typealias Head = (status: Int, headers: [String: String])

    private let heads: AsyncThrowingStream<Head, any Error>
    private let events: AsyncThrowingStream<SchedulerEvent, any Error>
    private let iterator: IteratorBox

    /// Only one task at a time, that of the test, takes events.
    private actor IteratorBox {
        private var pending: [Result<SchedulerEvent?, any Error>] = []
        private var waiters: [CheckedContinuation<SchedulerEvent?, any Error>] = []
        private var last: Result<SchedulerEvent?, any Error>?

        func put(_ result: Result<SchedulerEvent?, any Error>) {
            if waiters.isEmpty { pending.append(result) } else { waiters.removeFirst().resume(with: result) }
        }

        func take() async throws -> SchedulerEvent? {
            if let last { return try last.get() }
            if !pending.isEmpty { return try keep(pending.removeFirst()) }
            let event = try await withCheckedThrowingContinuation { waiters.append($0) }
            return try keep(.success(event))
        }

        private func keep(_ result: Result<SchedulerEvent?, any Error>) throws -> SchedulerEvent? {
            if case .success(.some) = result {} else { last = result }
            return try result.get()
        }
    }

    init(port: Int, request: [UInt8], encoding: RawFramework.Encoding) {
        let (heads, headContinuation) = AsyncThrowingStream<Head, any Error>.makeStream()
        let (events, eventContinuation) = AsyncThrowingStream<SchedulerEvent, any Error>.makeStream()
        self.heads = heads
        self.events = events
        let box = IteratorBox()
        iterator = box
        Thread.detachNewThread {
            do {
                let socket = try RawSocket(port: port)
                try socket.write(request)
                headContinuation.yield(try RawHTTP.readHead(socket))
                headContinuation.finish()
                var decoder = RecordIODecoder()
                while let chunk = try RawHTTP.readChunk(socket) {
                    try decoder.decode(chunk) { record in
                        let event: Mesos.Scheduler.Event =
                            switch encoding {
                            case .json: try .init(jsonBytes: Array(record))
                            case .protobuf: try .init(serializedBytes: record)
                            }
                        eventContinuation.yield(SchedulerEvent(event))
                    }
                }
                try decoder.finish()
                eventContinuation.finish()
            } catch {
                headContinuation.finish(throwing: error)
                eventContinuation.finish(throwing: error)
            }
        }
        Task {
            do {
                for try await event in events { await box.put(.success(event)) }
                await box.put(.success(nil))
            } catch {
                await box.put(.failure(error))
            }
        }
    }

    func head() async throws -> Head {
        for try await head in heads { return head }
        throw RawSocketError(text: "the connection ended before an answer")
    }

    /// The next event; `nil` after the regular end of the stream.
    func next() async throws -> SchedulerEvent? { try await iterator.take() }
}
