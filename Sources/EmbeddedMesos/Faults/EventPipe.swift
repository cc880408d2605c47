import HTTPListener
import MesosAPI

/// The way of a subscription's records to its outbox, with the faults on it.
struct EventPipe: Sendable {
    let outbox: ResponseStream
    /// The record that the next one overtakes.
    private var overtaken: [UInt8]?
    /// Records that wait for the end of a delay; `nil`: there is none.
    private var backlog: [[UInt8]]?
    private var isFrozen = false

    init(_ outbox: ResponseStream) { self.outbox = outbox }

    /// Takes a record's content.
    ///
    /// - Returns: whether there was room in the outbox, and for how long records are to be held up from now on.
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
            outbox.append(Array(record.prefix(max(1, record.count / 2))))
            isFrozen = true
            outbox.abort()
            return (true, nil)
        case .garble: return (append(RecordIOEncoder.encode(FaultInjector.garbled(content))), nil)
        case .freeze:
            isFrozen = true
            return (true, nil)
        case .close:
            flush()
            isFrozen = true
            outbox.finish()
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
        return records.allSatisfy { outbox.append($0) }
    }

    /// Ends a delay.
    mutating func release() {
        let waiting = backlog ?? []
        backlog = nil
        for record in waiting { outbox.append(record) }
    }

    /// Ends the stream after what was sent before.
    mutating func finish() {
        guard !isFrozen else { return }
        flush()
        outbox.finish()
    }

    private mutating func flush() {
        release()
        if let overtaken { outbox.append(overtaken) }
        overtaken = nil
    }
}
