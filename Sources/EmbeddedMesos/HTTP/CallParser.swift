import HTTPListener
import HTTPTypes
import JSONSupport
import MesosAPI

/// Parses the body of a request as a call. Refusals have Mesos' texts.
enum CallParser {
    static func parse<Call: MesosMessage>(
        _ request: ServerRequest, as type: Call.Type = Call.self
    ) throws(RequestRefusal) -> Call {
        guard let contentType = request.fields[.contentType] else {
            throw RequestRefusal(400, "Expecting 'Content-Type' to be present")
        }
        switch MediaType(contentType: contentType) {
        case .json: return try json(request.body)
        case .protobuf:
            guard let call = try? Call(serializedBytes: request.body) else {
                throw RequestRefusal(400, "Failed to parse body into Call protobuf")
            }
            return call
        case nil:
            throw RequestRefusal(415, "Expecting 'Content-Type' of application/json or application/x-protobuf")
        }
    }

    private static func json<Call: MesosMessage>(_ body: [UInt8]) throws(RequestRefusal) -> Call {
        var value: JSONValue
        do {
            value = try JSONValue(parsing: body)
        } catch {
            throw RequestRefusal(400, "Failed to parse body into JSON: \(syntaxError(in: body, at: error.offset))")
        }
        // An unknown name of a type counts as an absent type, as in protobuf.
        if let name = value["type"]?.stringValue, isUnknown(name, Call.self) { value["type"] = nil }
        do {
            return try Call(json: value)
        } catch {
            throw RequestRefusal(400, "Failed to convert JSON into Call protobuf: \(error.message)")
        }
    }

    private static func isUnknown(_ name: String, _ call: any MesosMessage.Type) -> Bool {
        if call == Mesos.Scheduler.Call.self { return Mesos.Scheduler.Call.Kind(name: name) == nil }
        if call == Mesos.Master.Call.self { return Mesos.Master.Call.Kind(name: name) == nil }
        return Mesos.Agent.Call.Kind(name: name) == nil
    }

    /// The line of a syntax error and the text from the error on.
    private static func syntaxError(in body: [UInt8], at offset: Int) -> String {
        let offset = min(max(0, offset), body.count)
        let line = body[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
        let rest = body[offset...].prefix { $0 != UInt8(ascii: "\n") }.prefix(1000)
        return "syntax error at line \(line) near: " + String(decoding: rest, as: UTF8.self)
    }
}
