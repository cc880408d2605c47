import JSONSupport
import MesosAPI

/// Makes a call of a request's body, or says what is wrong with it, as Mesos does.
enum CallParser {
    /// - Returns: the call, or the refusal.
    static func parse<Call: MesosMessage>(
        _ request: APIRequest, as type: Call.Type = Call.self
    ) -> Result<Call, CallRefusal> {
        guard let contentType = request.contentType else {
            return refusal(400, "Expecting 'Content-Type' to be present")
        }
        switch MediaType(contentType: contentType) {
        case .json: return json(request.body)
        case .protobuf:
            guard let call = try? Call(serializedBytes: request.body) else {
                return refusal(400, "Failed to parse body into Call protobuf")
            }
            return .success(call)
        case nil:
            return refusal(415, "Expecting 'Content-Type' of application/json or application/x-protobuf")
        }
    }

    private static func json<Call: MesosMessage>(_ body: [UInt8]) -> Result<Call, CallRefusal> {
        var value: JSONValue
        do {
            value = try JSONValue(parsing: body)
        } catch {
            return refusal(400, "Failed to parse body into JSON: \(syntaxError(in: body, at: error.offset))")
        }
        // A type of a name that is not known is one that is absent, as in protobuf.
        if let name = value["type"]?.stringValue, isUnknown(name, Call.self) { value["type"] = nil }
        do {
            return .success(try Call(json: value))
        } catch {
            return refusal(400, "Failed to convert JSON into Call protobuf: \(error.message)")
        }
    }

    private static func isUnknown(_ name: String, _ call: any MesosMessage.Type) -> Bool {
        if call == Mesos.Scheduler.Call.self { return Mesos.Scheduler.Call.Kind(name: name) == nil }
        if call == Mesos.Master.Call.self { return Mesos.Master.Call.Kind(name: name) == nil }
        return Mesos.Agent.Call.Kind(name: name) == nil
    }

    /// The line and what stands there, from where it stopped making sense.
    private static func syntaxError(in body: [UInt8], at offset: Int) -> String {
        let offset = min(max(0, offset), body.count)
        let line = body[..<offset].count { $0 == UInt8(ascii: "\n") } + 1
        let rest = body[offset...].prefix { $0 != UInt8(ascii: "\n") }.prefix(1000)
        return "syntax error at line \(line) near: " + String(decoding: rest, as: UTF8.self)
    }

    private static func refusal<Call>(_ status: Int, _ text: String) -> Result<Call, CallRefusal> {
        .failure(CallRefusal(response: APIResponse(status, text)))
    }
}

/// A request that is refused, with the answer to it.
package struct CallRefusal: Error {
    package var response: APIResponse
}
