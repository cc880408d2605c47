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
        guard request.method == "POST" else {
            throw RequestRefusal(.methodNotAllowed(request.method, allowed: ["POST"]))
        }
        let call = try parse(request, as: Call.self)
        guard let type = typeOf(call), type.name != nil else {
            throw RequestRefusal(400, "Failed to validate \(name): Expecting 'type' to be present")
        }
        guard let encoding = MediaType.accepted(by: request.fields[.accept]) else {
            throw RequestRefusal(
                406, "Expecting 'Accept' to allow application/json or application/x-protobuf or application/recordio")
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

    /// Parses the body of an older endpoint as a message.
    static func message<Message: MesosMessage>(_ body: [UInt8]) throws(RequestRefusal) -> Message {
        try convert(value(body))
    }

    /// Parses the body of an older endpoint as a list of messages.
    static func list<Message: MesosMessage>(_ body: [UInt8]) throws(RequestRefusal) -> MessageList<Message> {
        guard case .array(let elements) = try value(body) else { throw RequestRefusal(400, "Expecting a JSON array") }
        var list: [Message] = []
        for element in elements { list.append(try convert(element)) }
        return MessageList(list)
    }

    private static func convert<Message: MesosMessage>(_ value: JSONValue) throws(RequestRefusal) -> Message {
        do {
            return try Message(json: value)
        } catch {
            throw RequestRefusal(400, error.message)
        }
    }

    private static func value(_ body: [UInt8]) throws(RequestRefusal) -> JSONValue {
        let failure = "Failed to parse body into JSON: "
        let value: JSONValue
        do {
            value = try JSONValue(parsing: body)
        } catch {
            throw RequestRefusal(400, failure + text(of: error, in: body))
        }
        guard fitsDoubles(value) else { throw RequestRefusal(400, failure + "Value out of range") }
        return value
    }

    /// Mesos keeps a JSON number that is no 64-bit integer in a double.
    private static func fitsDoubles(_ value: JSONValue) -> Bool {
        switch value {
        case .decimal(let number): number.doubleValue != nil
        case .array(let elements): elements.allSatisfy(fitsDoubles)
        case .object(let members): members.allSatisfy { fitsDoubles($0.value) }
        case .null, .bool, .integer, .number, .string: true
        }
    }

    private static func json<Call: MesosMessage>(_ body: [UInt8]) throws(RequestRefusal) -> Call {
        let value = try value(body)
        do {
            return try Call(json: value)
        } catch {
            throw RequestRefusal(400, "Failed to convert JSON into Call protobuf: \(error.message)")
        }
    }

    private static func text(of error: JSONError, in body: [UInt8]) -> String {
        guard error.message.hasPrefix("expected the end of the document") else {
            return syntaxError(in: body, at: error.offset)
        }
        var rest = body[min(error.offset, body.count)...].prefix(1000)
        while let last = rest.last, [9, 10, 11, 12, 13, 32].contains(last) { rest.removeLast() }
        return "Parsed JSON included non-whitespace trailing characters: " + String(decoding: rest, as: UTF8.self)
    }

    /// The line of a syntax error and the text from the error on.
    private static func syntaxError(in body: [UInt8], at offset: Int) -> String {
        let offset = min(max(0, offset), body.count)
        let line = body[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
        let rest = body[offset...].prefix { $0 != UInt8(ascii: "\n") }.prefix(1000)
        return "syntax error at line \(line) near: " + String(decoding: rest, as: UTF8.self)
    }
}
