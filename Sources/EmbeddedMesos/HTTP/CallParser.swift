import HTTPListener
import HTTPTypes
import JSONSupport
import MesosAPI

/// Parses the body of a request as a call. Refusals have Mesos' texts.
enum CallParser {
    /// Parses a call of an operator API. Returns the call, its type and the encoding of the response.
    static func operatorCall<Call: MesosMessage, Kind: MesosEnum>(
        _ request: ServerRequest, _ name: String, type typeOf: (Call) -> Kind?
    ) throws(RequestRefusal) -> (Call, Kind, MediaType) {
        guard request.method == "POST" else { throw RequestRefusal(.methodNotAllowed(request.method, allowed: "POST")) }
        let call = try parse(request, as: Call.self)
        guard let type = typeOf(call), type.name != nil else {
            throw RequestRefusal(400, "Failed to validate \(name): Expecting 'type' to be present")
        }
        guard let encoding = MediaType.accepted(by: request.fields[.accept]) else {
            throw RequestRefusal(406, "Expecting 'Accept' to allow application/json or application/x-protobuf")
        }
        return (call, type, encoding)
    }

    /// Reads the query's parameters `offset` and `length`. `valid` describes valid numbers in the refusal of others.
    static func range(
        in query: [String: String], _ valid: String, _ isValid: (_ name: String, _ number: Int64) -> Bool
    ) throws(RequestRefusal) -> (offset: Int64?, length: Int64?) {
        func number(_ name: String) throws(RequestRefusal) -> Int64? {
            guard let text = query[name] else { return nil }
            if let number = Int64(text), isValid(name, number) { return number }
            throw RequestRefusal(400, "Failed to parse \(name): '\(text)' must be \(valid)")
        }
        return (try number("offset"), try number("length"))
    }

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
