import HTTPListener
import MesosAPI

/// Writes the records of a subscription to its stream, with injected faults.
struct EventPipe: Sendable {
    let stream: ResponseStream
    /// The record that must follow the next one.
    private var overtaken: [UInt8]?
    /// The records that wait for the end of a delay; `nil` without a delay.
    private var backlog: [[UInt8]]?
    private var isFrozen = false

    init(_ stream: ResponseStream) { self.stream = stream }

    /// Sends a record.
    ///
    /// - Returns: whether there was room in the stream, and the time for which records must be delayed from now on.
    mutating func send(_ content: [UInt8], _ fault: FaultPlan.Fault?) -> (hasRoom: Bool, delay: Duration?) {
        guard !isFrozen else { return (true, nil) }
        let record = RecordIOEncoder.encode(content)
        switch fault {
        case .drop, .status: return (true, nil)
        case .delay(let duration):
            let isFirst = backlog == nil
            if isFirst { backlog = [] }
            return (append(record), isFirst ? duration : nil)
        case .duplicate: return (append(record) && append(record), nil)
        case .reorder where overtaken == nil:
            overtaken = record
            return (true, nil)
        case .truncate:
            flush()
            stream.append(Array(record.prefix(max(1, record.count / 2))))
            isFrozen = true
            stream.abort()
            return (true, nil)
        case .garble: return (append(RecordIOEncoder.encode(FaultInjector.garbled(content))), nil)
        case .freeze:
            isFrozen = true
            return (true, nil)
        case .close:
            flush()
            isFrozen = true
            stream.finish()
            return (true, nil)
        case nil, .reorder: return (append(record), nil)
        }
    }

    private mutating func append(_ record: [UInt8]) -> Bool {
        var records = [record]
        if let overtaken {
            records.append(overtaken)
            self.overtaken = nil
        }
        if backlog != nil {
            backlog?.append(contentsOf: records)
            return true
        }
        return records.allSatisfy { stream.append($0) }
    }

    mutating func release() {
        let waiting = backlog ?? []
        backlog = nil
        for record in waiting { stream.append(record) }
    }

    /// Ends the stream after the records sent so far.
    mutating func finish() {
        guard !isFrozen else { return }
        flush()
        stream.finish()
    }

    private mutating func flush() {
        release()
        if let overtaken { stream.append(overtaken) }
        overtaken = nil
    }
}
