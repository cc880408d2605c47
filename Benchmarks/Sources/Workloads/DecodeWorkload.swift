import MesosAPI

/// Decodes a recorded stream as the scheduler does and reads the fields that a scheduler needs of each event.
public enum DecodeWorkload {
    /// - Returns: a checksum of the fields read, the same for all decoders of the stream.
    public static func decode(_ bytes: [UInt8]) throws -> Double {
        var decoder = RecordIODecoder()
        var sum = 0.0
        // The size of curl's chunks.
        var start = 0
        try bytes.withUnsafeBytes { all in
            while start < all.count {
                let end = min(start + 64 << 10, all.count)
                try decoder.decode(UnsafeRawBufferPointer(rebasing: all[start..<end])) { record in
                    sum += look(SchedulerEvent(try Mesos.Scheduler.Event(serializedBytes: record)))
                }
                start = end
            }
        }
        try decoder.finish()
        return sum
    }

    private static func look(_ event: SchedulerEvent) -> Double {
        switch event {
        case .offers(let offers):
            var sum = 0.0
            for offer in offers {
                sum += Double(offer.id.value.utf8.count + offer.agentID.value.utf8.count + offer.hostname.utf8.count)
                for resource in offer.resources {
                    if let scalar = resource.scalar { sum += scalar.value }
                    for range in resource.ranges?.range ?? [] { sum += Double(range.end - range.begin) }
                }
                for attribute in offer.attributes { sum += Double(attribute.text?.value.utf8.count ?? 0) }
            }
            return sum
        case .update(let status):
            return Double(
                status.taskID.value.utf8.count + (status.uuid?.count ?? 0) + Int(status.state.rawValue)
                    + (status.agentID?.value.utf8.count ?? 0))
        default: return 0
        }
    }
}
