import EmbeddedMesos
import Foundation
import MesosAPI
import TestSupport
import Testing

/// The responses of `/api/v1/scheduler` other than streams, over a real socket.
@Suite struct RawSchedulerAnswerTests {
    struct Case: Sendable, CustomTestStringConvertible {
        var name: String
        var method = "POST"
        var headers: [String: String] = ["Content-Type": "application/json", "Accept": "application/json"]
        var body = ""
        var status: Int
        var text = ""
        var testDescription: String { name }

        func without(_ header: String) -> Case {
            var copy = self
            copy.headers[header] = nil
            return copy
        }

        func with(_ header: String, _ value: String) -> Case {
            var copy = self
            copy.headers[header] = value
            return copy
        }
    }

    private static let validation = "Failed to validate scheduler::Call: "
    private static func call(_ body: String) -> String { #"{"framework_id":{"value":"f"},"# + body + "}" }

    private static let subscription =
        #"{"type":"SUBSCRIBE","subscribe":{"framework_info":{"user":"root","name":"n"}}}"#

    static let cases: [Case] = [
        Case(
            name: "GET", method: "GET", status: 405,
            text: "405 Method Not Allowed. Expecting one of { 'POST' }, but received 'GET'."),
        Case(name: "no content type", body: "{}", status: 400, text: "Expecting 'Content-Type' to be present")
            .without("Content-Type"),
        Case(
            name: "other content type", body: "{}", status: 415,
            text: "Expecting 'Content-Type' of application/json or application/x-protobuf"
        ).with("Content-Type", "text/plain"),
        Case(
            name: "not JSON", body: "garbage", status: 400,
            text: "Failed to parse body into JSON: syntax error at line 1 near: garbage"),
        Case(
            name: "a required field is missing",
            body: #"{"type":"SUBSCRIBE","subscribe":{"framework_info":{"name":"n"}}}"#, status: 400,
            text: "Failed to convert JSON into Call protobuf: Missing required fields: subscribe.framework_info.user"),
        Case(
            name: "not protobuf", body: "\u{7}garbage", status: 400, text: "Failed to parse body into Call protobuf"
        ).with("Content-Type", "application/x-protobuf"),
        Case(name: "no type", body: "{}", status: 400, text: validation + "Expecting 'type' to be present"),
        Case(
            name: "unknown type", body: #"{"type":"NONSENSE"}"#, status: 400,
            text: validation + "Expecting 'type' to be present"),
        Case(name: "empty protobuf", status: 400, text: validation + "Expecting 'type' to be present")
            .with("Content-Type", "application/x-protobuf"),
        Case(
            name: "subscribe without body", body: #"{"type":"SUBSCRIBE"}"#, status: 400,
            text: validation + "Expecting 'subscribe' to be present"),
        Case(
            name: "decline without body", body: #"{"type":"DECLINE","framework_id":{"value":"f"}}"#, status: 400,
            text: validation + "Expecting 'decline' to be present"),
        Case(
            name: "no framework id", body: #"{"type":"TEARDOWN"}"#, status: 400,
            text: validation + "Expecting 'framework_id' to be present"),
        Case(
            name: "accept neither encoding", body: subscription, status: 406,
            text: "Expecting 'Accept' to allow 'application/x-protobuf' or 'application/json'"
        ).with("Accept", "text/html"),
        Case(
            name: "subscribe with a stream id", body: subscription, status: 400,
            text: "Subscribe calls should not include the 'Mesos-Stream-Id' header"
        ).with("Mesos-Stream-Id", "x"),
        Case(
            name: "only the call has an id",
            body: #"{"type":"SUBSCRIBE","framework_id":{"value":"f"},"#
                + #""subscribe":{"framework_info":{"user":"root","name":"n"}}}"#,
            status: 400, text: validation + "'framework_id' differs from 'subscribe.framework_info.id'"),
        Case(
            name: "only the FrameworkInfo has an id",
            body: #"{"type":"SUBSCRIBE","subscribe":{"framework_info":{"user":"root","name":"n","id":{"value":"f"}}}}"#,
            status: 400, text: validation + "'framework_id' differs from 'subscribe.framework_info.id'"),
        Case(
            name: "the call and the FrameworkInfo have different ids",
            body: #"{"type":"SUBSCRIBE","framework_id":{"value":"f"},"#
                + #""subscribe":{"framework_info":{"user":"root","name":"n","id":{"value":"g"}}}}"#,
            status: 400, text: validation + "'framework_id' differs from 'subscribe.framework_info.id'"),
        Case(
            name: "an empty JSON body", status: 400,
            text: "Failed to parse body into JSON: syntax error at line 1 near: "),
        Case(
            name: "unknown framework", body: #"{"type":"TEARDOWN","framework_id":{"value":"f"}}"#, status: 400,
            text: "Framework cannot be found"
        ).with("Mesos-Stream-Id", "x"),
        Case(
            name: "a uuid of the wrong length",
            body: #"{"type":"ACKNOWLEDGE","framework_id":{"value":"f"},"acknowledge":"#
                + #"{"agent_id":{"value":"a"},"task_id":{"value":"t"},"uuid":"AAA="}}"#,
            status: 400, text: validation + "Not a valid UUID"),
        Case(
            name: "content type with a parameter", body: "{}", status: 415,
            text: "Expecting 'Content-Type' of application/json or application/x-protobuf"
        ).with("Content-Type", "application/json; charset=utf-8"),
        Case(
            name: "content type in another case", body: "{}", status: 415,
            text: "Expecting 'Content-Type' of application/json or application/x-protobuf"
        ).with("Content-Type", "Application/Json"),
        Case(
            name: "an empty Accept", body: subscription, status: 406,
            text: "Expecting 'Accept' to allow 'application/x-protobuf' or 'application/json'"
        ).with("Accept", ""),
        Case(
            name: "questions about operations without an accepted encoding",
            body: call(#""type":"RECONCILE_OPERATIONS","reconcile_operations":{}"#), status: 406,
            text: "Expecting 'Accept' to allow 'application/x-protobuf' or 'application/json'"
        ).with("Accept", "text/html"),
        Case(
            name: "JSON that is no object", body: "[]", status: 400,
            text: "Failed to convert JSON into Call protobuf: Expecting a JSON object"),
        Case(
            name: "a string for an object", body: #"{"type":"TEARDOWN","framework_id":"f"}"#, status: 400,
            text: "Failed to convert JSON into Call protobuf: Not expecting a JSON string for field 'framework_id'"),
        Case(
            name: "text behind the end", body: #"{"type":"TEARDOWN"} x"#, status: 400,
            text: "Failed to parse body into JSON: Parsed JSON included non-whitespace trailing characters: x"),
        Case(
            name: "bytes that are not base64",
            body: call(
                #""type":"ACKNOWLEDGE","acknowledge":{"agent_id":{"value":"a"},"task_id":{"value":"t"},"uuid":"%"}"#),
            status: 400,
            text: "Failed to convert JSON into Call protobuf: Failed to base64 decode bytes field 'uuid': Invalid "
                + "character '%'"),
        Case(
            name: "a number that is too large", body: #"{"type":1e400}"#, status: 400,
            text: "Failed to parse body into JSON: Value out of range"),
        Case(
            name: "an operation acknowledged without its agent",
            body: call(
                #""type":"ACKNOWLEDGE_OPERATION_STATUS","acknowledge_operation_status":{"operation_id":{"value":"o"},"#
                    + #""uuid":"AAECAwQFBgcICQoLDA0ODw=="}"#),
            status: 400, text: validation + "Expecting 'agent_id' to be present"),
        Case(
            name: "update without id",
            body: call(
                #""type":"UPDATE_FRAMEWORK","update_framework":{"framework_info":{"user":"root","name":"n"}}"#),
            status: 400, text: validation + "'framework_id' differs from 'update_framework.framework_info.id'"),
        Case(
            name: "update with another id",
            body: call(
                #""type":"UPDATE_FRAMEWORK","update_framework":{"framework_info":{"user":"root","name":"n","#
                    + #""id":{"value":"g"}}}"#),
            status: 400, text: validation + "'framework_id' differs from 'update_framework.framework_info.id'"),
        Case(
            name: "a number as a string",
            body: call(#""type":"DECLINE","decline":{"offer_ids":[],"filters":{"refuse_seconds":"5"}}"#),
            status: 400, text: "Framework cannot be found"
        ).with("Mesos-Stream-Id", "x"),
        Case(
            name: "not gzip", body: "{}", status: 500, text: "failed to decode body"
        ).with("Content-Encoding", "gzip"),
        Case(name: "from a web page", body: "{}", status: 403, text: "Requests from web pages are not accepted")
            .with("Origin", "http://evil.example"),
        Case(
            name: "for a name that is not this machine's", method: "GET", status: 403,
            text: "Requests for other hosts than this one are not accepted; use its address or localhost"
        ).with("Host", "evil.example:5050"),
        Case(
            name: "too large", body: String(repeating: " ", count: 20_000_000), status: 413,
            text: "The request's body is larger than the limit maximumRequestBytes of 65536 bytes"),
    ]

    @Test(
        "a request gets the response of a Mesos master", arguments: cases,
        ["/api/v1/scheduler", "/master/api/v1/scheduler"])
    func response(_ example: Case, path: String) async throws {
        var configuration = EmbeddedMasterConfiguration()
        configuration.maximumRequestBytes = 65_536
        let master = try await EmbeddedMaster.start(configuration: configuration)
        let response = try await RawHTTP.request(
            example.method, path, port: master.port, headers: example.headers, body: Array(example.body.utf8))
        #expect(response.status == example.status)
        #expect(response.text == example.text)
        if example.status == 405 { #expect(response.headers["allow"] == "POST") }
        await master.shutdown()
    }

    @Test("a body in gzip is decoded, up to the limit of bodies")
    func gzip() async throws {
        var configuration = EmbeddedMasterConfiguration()
        configuration.maximumRequestBytes = 65_536
        let master = try await EmbeddedMaster.start(configuration: configuration)
        func send(_ base64: String) async throws -> RawHTTP.Response {
            let body = try #require(Data(base64Encoded: base64))
            return try await RawHTTP.request(
                "POST", "/api/v1/scheduler", port: master.port,
                headers: ["Content-Type": "application/json", "Content-Encoding": "gzip"], body: Array(body))
        }
        // {"type":"TEARDOWN"}
        let small = try await send(Self.gzipped)
        #expect(small.status == 400)
        #expect(small.text == "Failed to validate scheduler::Call: Expecting 'framework_id' to be present")
        // 65,537 spaces.
        let bomb = try await send(Self.gzippedSpaces)
        #expect(bomb.status == 413)
        #expect(bomb.text.contains("maximumRequestBytes"))
        let half = try await send(String(Self.gzippedSpaces.prefix(40)))
        #expect(half.status == 500)
        await master.shutdown()
    }

    private static let gzipped = "H4sIAAAAAAACA6tWKqksSFWyUgpxdQxy8Q/3U6oFAJ1Y2SYTAAAA"
    private static let gzippedSpaces =
        "H4sIAAAAAAACA+3BgQAAAADDIJX5U/4gVQEAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAMANAbS6HgEAAQA="

    @Test("a path that does not exist is 404 with Mesos' words, and one below an endpoint belongs to it")
    func paths() async throws {
        let master = try await EmbeddedMaster.start(agents: [.process(.init())])
        for path in ["/nothing", "/state.json", "/master/nothing", "/metrics"] {
            let response = try await RawHTTP.request("GET", path, port: master.port)
            #expect(response.status == 404 && response.text == "404 Not Found.", "\(path)")
        }
        let slash = try await RawHTTP.request("GET", "/api/v1/scheduler/", port: master.port)
        #expect(slash.status == 405 && slash.headers["allow"] == "POST")
        for path in [
            "/slaves", "/frameworks", "/tasks", "/state-summary", "/state", "/roles", "/metrics/snapshot", "/flags",
            "/quota",
            "/weights", "/maintenance/schedule", "/maintenance/status", "/health", "/version", "/slaves/",
        ] {
            for prefix in ["", "/master"] {
                let response = try await RawHTTP.request("GET", prefix + path, port: master.port)
                #expect(response.status == 200, "\(prefix)\(path)")
            }
        }
        let redirect = try await RawHTTP.request("GET", "/redirect", port: master.port)
        #expect(redirect.status == 307 && redirect.headers["location"] == "//127.0.0.1:\(master.port)")
        #expect(try await RawHTTP.request("POST", "/state", port: master.port).status == 405)
        await master.shutdown()
    }

    @Test("HEAD has the fields of GET and no body")
    func head() async throws {
        let master = try await EmbeddedMaster.start()
        let port = master.port
        for path in ["/state", "/", "/slaves", "/nothing"] {
            let (status, length, rest) = try await RawHTTP.onThread {
                let socket = try RawSocket(port: port)
                try socket.write(RawHTTP.head("HEAD", path, ["Connection": "close"], length: 0))
                let (status, fields) = try RawHTTP.readHead(socket)
                return (status, Int(fields["content-length"] ?? "") ?? 0, (try? socket.read(1)) ?? [])
            }
            #expect(status == (path == "/nothing" ? 404 : 200))
            #expect(length > 0 && rest.isEmpty, "\(path)")
        }
        await master.shutdown()
    }

    @Test("calls need the id of their stream")
    func streamID() async throws {
        let master = try await EmbeddedMaster.start()
        let info = Mesos.FrameworkInfo.with { ($0.user, $0.name, $0.failoverTimeout) = ("root", "n", 60) }
        let framework = try await RawFramework.subscribe(info, port: master.port, encoding: .json)
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        let other = try await framework.call(.suppress(roles: []), id: id, streamID: "other")
        #expect(other.status == 400)
        #expect(
            other.text == "The stream ID 'other' included in this request didn't match the stream ID currently "
                + "associated with framework ID \(id.value)")
        let none = try await RawHTTP.request(
            "POST", "/api/v1/scheduler", port: master.port, headers: ["Content-Type": "application/json"],
            body: SchedulerCall.suppress(roles: []).message(frameworkID: id).jsonBytes())
        #expect(none.text == "All non-subscribe calls should include the 'Mesos-Stream-Id' header")
        try await master.disconnectFramework(id.value)
        while try await framework.stream.next() != nil {}
        #expect(try await framework.call(.suppress(roles: []), id: id).status == 403)
        await master.shutdown()
    }

    @Test("a refused subscription is a stream with one ERROR", arguments: RawFramework.Encoding.allCases)
    func refusedSubscription(encoding: RawFramework.Encoding) async throws {
        let master = try await EmbeddedMaster.start()
        let info = Mesos.FrameworkInfo.with { ($0.user, $0.name, $0.role) = ("root", "n", "-x") }
        let framework = try await RawFramework.subscribe(info, port: master.port, encoding: encoding)
        #expect(
            try await framework.stream.next()
                == .error(
                    "'FrameworkInfo.role' is not a valid role: Role component '-x' is invalid because it starts with a dash"
                ))
        #expect(try await framework.stream.next() == nil)
        await master.shutdown()
    }

    @Test("with credentials a framework must name its principal")
    func credentials() async throws {
        let master = try await EmbeddedMaster.start(configuration: .init(credentials: ["whisk": "secret"]))
        func answer(_ credentials: String?, principal: String?) async throws -> RawHTTP.Response {
            let info = Mesos.FrameworkInfo.with { ($0.user, $0.name, $0.principal) = ("root", "n", principal) }
            var headers = ["Content-Type": "application/json", "Accept": "application/json"]
            if let credentials { headers["Authorization"] = "Basic \(Data(credentials.utf8).base64EncodedString())" }
            return try await RawHTTP.request(
                "POST", "/api/v1/scheduler", port: master.port, headers: headers,
                body: SchedulerCall.subscribe(.init(frameworkInfo: info)).message(frameworkID: nil).jsonBytes())
        }
        for credentials in [nil, "whisk:wrong", "nobody:secret"] {
            let response = try await answer(credentials, principal: nil)
            #expect(response.status == 401)
            #expect(response.text == "401 Unauthorized.")
            #expect(response.headers["www-authenticate"] == "Basic realm=\"mesos-master-scheduler\"")
        }
        let other = try await answer("whisk:secret", principal: "other")
        #expect(other.status == 400)
        #expect(
            other.text
                == "Failed to validate scheduler::Call: Authenticated principal 'whisk' does not match principal "
                + "'other' set in `FrameworkInfo`")
        await master.shutdown()
    }

    @Test("the principal of the credentials becomes that of the framework, and no other may send its calls")
    func principalOfCalls() async throws {
        let master = try await EmbeddedMaster.start(configuration: .init(credentials: ["whisk": "a", "other": "b"]))
        func authorization(_ credentials: String) -> [String: String] {
            ["Authorization": "Basic \(Data(credentials.utf8).base64EncodedString())"]
        }
        let info = Mesos.FrameworkInfo.with { ($0.user, $0.name, $0.failoverTimeout) = ("root", "n", 60) }
        let framework = try await RawFramework.subscribe(
            info, port: master.port, encoding: .json, headers: authorization("whisk:a"))
        let id = try await framework.next { if case .subscribed(let it) = $0 { it.frameworkID } else { nil } }
        #expect(await master.frameworks().first?.info.principal == "whisk")
        let body = SchedulerCall.suppress(roles: []).message(frameworkID: id).jsonBytes()
        for (credentials, status) in [("other:b", 400), ("whisk:a", 202)] {
            var headers = authorization(credentials)
            headers["Content-Type"] = "application/json"
            headers["Mesos-Stream-Id"] = framework.streamID
            let response = try await RawHTTP.request(
                "POST", "/api/v1/scheduler", port: master.port, headers: headers, body: body)
            #expect(response.status == status)
            if status == 400 {
                #expect(
                    response.text
                        == "Authenticated principal 'other' does not match principal 'whisk' set in `FrameworkInfo`")
            }
        }
        await master.shutdown()
    }

    @Test("the operator API returns the state", arguments: RawFramework.Encoding.allCases)
    func operatorAPI(encoding: RawFramework.Encoding) async throws {
        let master = try await EmbeddedMaster.start(agents: [.scripted(.init()), .scripted(.init())])
        for type in [
            Mesos.Master.Call.Kind.getState, .getTasks, .getAgents, .getFrameworks, .getHealth, .getVersion,
            .getMaster,
        ] {
            let call = Mesos.Master.Call.with { $0.type = type }
            let response = try await RawHTTP.request(
                "POST", "/api/v1", port: master.port,
                headers: ["Content-Type": encoding.rawValue, "Accept": encoding.rawValue],
                body: encoding == .json ? call.jsonBytes() : try call.serializedBytes())
            #expect(response.status == 200)
            #expect(response.headers["content-type"] == encoding.rawValue)
            let answer: Mesos.Master.Response =
                encoding == .json ? try .init(jsonBytes: response.body) : try .init(serializedBytes: response.body)
            #expect(answer.type?.name == type.name)
            if type == .getState { #expect(answer.getState?.getAgents?.agents.count == 2) }
        }
        await master.shutdown()
    }

    @Test("a body that does not end is refused after a while")
    func slowBody() async throws {
        var configuration = EmbeddedMasterConfiguration()
        configuration.maximumRequestBytes = 10
        configuration.maximumRequestTime = .milliseconds(200)
        let master = try await EmbeddedMaster.start(configuration: configuration)
        for length in [5, 1_000_000] {
            let port = master.port
            await #expect(throws: RawSocketError.self) {
                try await RawHTTP.onThread {
                    let socket = try RawSocket(port: port)
                    try socket.write(
                        RawHTTP.head("POST", "/api/v1", ["Content-Type": "application/json"], length: length) + [0x7B])
                    _ = try RawHTTP.readHead(socket)
                }
            }
        }
        await master.shutdown()
    }
}
