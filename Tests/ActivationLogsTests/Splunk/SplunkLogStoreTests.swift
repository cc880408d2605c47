import ContainerSPI
import Foundation
import TestSupport
import Testing

@testable import ActivationLogs

@Suite struct SplunkLogStoreTests {
    private static let password = "hunter2&secret"

    private func store(
        port: Int, limit: Int = 1 << 20, _ change: (inout SplunkSettings) -> Void = { _ in }
    ) throws -> SplunkLogStore {
        var configuration = SplunkSettings()
        configuration.scheme = "http"
        configuration.host = "127.0.0.1"
        configuration.port = port
        configuration.username = "whisk"
        configuration.password = Secret(Self.password)
        change(&configuration)
        return try SplunkLogStore(
            configuration: configuration, logger: quiet, now: { Date(timeIntervalSince1970: 1_000_000) },
            responseLimit: limit)
    }

    private func error(
        limit: Int = 1 << 20, timeout: Duration = .seconds(60), answering actions: [ScriptedAction]
    ) async throws -> LogStoreError {
        let server = try ScriptedHTTPServer { _ in actions }
        let store = try store(port: server.port, limit: limit) { $0.timeout = timeout }
        let error = try #require(await #expect(throws: LogStoreError.self) { try await store.fetch() })
        #expect(error.message.contains("127.0.0.1:\(server.port)/services/search/jobs"))
        #expect(error.message.contains("whisk.logstore.splunk"))
        for secret in [Self.password, Data("whisk:\(Self.password)".utf8).base64EncodedString()] {
            #expect(!error.message.contains(secret))
        }
        return error
    }

    @Test func theSearchIsOneFormWithBasicAuthentication() async throws {
        let server = try ScriptedHTTPServer { _ in [.text(#"{"results":[]}"#)] }
        let store = try store(port: server.port) { $0.queryConstraints = "source=whisk" }
        let lines = try await store.fetch(
            start: Date(timeIntervalSince1970: 1_517_796_540.25), end: Date(timeIntervalSince1970: 1_517_796_541))
        #expect(lines.isEmpty)
        let request = try #require(server.requests.first)
        #expect(request.method == "POST")
        #expect(request.path == "/services/search/jobs")
        #expect(request.header("authorization") == "Basic " + Data("whisk:\(Self.password)".utf8).base64EncodedString())
        #expect(request.header("content-type") == "application/x-www-form-urlencoded")
        #expect(
            request.bodyText
                == "exec_mode=oneshot&output_mode=json&earliest_time=2018-02-05T02%3A08%3A58.250Z"
                + "&latest_time=2018-02-05T02%3A09%3A03.000Z&max_time=10&count=0"
                + "&search=search+index%3D%22splunkindex%22+%7C+search+source%3Dwhisk+%7C+search+namespace%3Dguest"
                + "+%7C+search+activation_id%3D\(activationID)+%7C+spath+log_message"
                + "+%7C+table+log_timestamp%2C+log_stream%2C+log_message+%7C+reverse")
    }

    @Test func withoutAnIntervalTheSearchCoversTheConfiguredTimeUntilNow() async throws {
        let server = try ScriptedHTTPServer { _ in [.text(#"{"results":[]}"#)] }
        _ = try await store(port: server.port) {
            $0.earliestTimeOffset = .seconds(3600)
            $0.queryTimestampOffset = .milliseconds(1500)
            $0.finalizeMaxTime = .milliseconds(2500)
        }.fetch()
        let fields = Dictionary(formFields(server.requests[0].bodyText).map { ($0.name, $0.value) }) { $1 }
        #expect(fields["earliest_time"] == "1970-01-12T12:46:38.500Z")
        #expect(fields["latest_time"] == "1970-01-12T13:46:41.500Z")
        #expect(fields["max_time"] == "3")
        #expect(fields["search"]?.hasPrefix(#"search index="splunkindex" | search namespace=guest |"#) == true)
    }

    @Test func resultsBecomeLines() async throws {
        let server = try ScriptedHTTPServer { _ in
            [
                .text(
                    #"""
                    {"preview":false,"init_offset":0,"messages":[],
                    "fields":[{"name":"log_timestamp"},{"name":"log_stream"},{"name":"log_message"}],
                    "results":[{"log_timestamp":"2018-02-05T02:09:00.1Z","log_stream":"stdout","log_message":"one\n"},
                    {"log_timestamp":"2018-02-05T02:09:00.2Z","log_stream":"stderr","log_message":"zwei €"},
                    {"log_timestamp":"2018-02-05T02:09:00.3Z","log_stream":"stdout"},
                    {"log_timestamp":"2018-02-05T02:09:00.4Z","log_stream":"stdout","log_message":["a","b"]}],
                    "highlighted":{}}
                    """#)
            ]
        }
        #expect(
            try await store(port: server.port).fetch() == [
                "2018-02-05T02:09:00.1Z         stdout: one",
                "2018-02-05T02:09:00.2Z         stderr: zwei €",
                "2018-02-05T02:09:00.3Z         stderr: A line's text could not be extracted from Splunk's field "
                    + "'log_message'.",
                "2018-02-05T02:09:00.4Z         stdout: a b",
            ])
    }

    @Test("one odd result loses none of the others, and an object is shown as JSON")
    func oddResults() async throws {
        let server = try ScriptedHTTPServer { _ in
            [
                .text(
                    #"""
                    {"results":[{"log_timestamp":"t","log_stream":"stdout","log_message":"one"},7,{},
                    {"log_timestamp":"t","log_stream":"stdout","log_message":null},
                    {"log_timestamp":1767225600123,"log_stream":"stdout","log_message":{"a":1}}]}
                    """#)
            ]
        }
        let lines = try await store(port: server.port).fetch()
        #expect(lines.count == 5)
        #expect(lines.first?.hasSuffix("stdout: one") == true)
        for line in lines[1...3] {
            #expect(line.hasSuffix("A line's text could not be extracted from Splunk's field 'log_message'."))
        }
        #expect(lines.last?.hasPrefix("2026-01-01T00:00:00.123000000Z") == true)
        #expect(lines.last?.hasSuffix(#"stdout: {"a":1}"#) == true)
    }

    @Test("a search that Splunk cut short ends with a notice", arguments: ["WARN", "ERROR", "FATAL", "INFO"])
    func faults(type: String) async throws {
        let server = try ScriptedHTTPServer { _ in
            [.text(#"{"messages":[{"type":"\#(type)","text":"Search auto-finalized"}],"results":[]}"#)]
        }
        let lines = try await store(port: server.port).fetch()
        #expect(lines.map { $0.hasSuffix(LogNotice.dataMissing.text) } == (type == "INFO" ? [] : [true]))
    }

    @Test("names of fields may be paths or more than one word")
    func fieldNames() async throws {
        let server = try ScriptedHTTPServer { _ in
            [.text(#"{"results":[{"log.text":"one","t":"2018","s":"stderr"}]}"#)]
        }
        let lines = try await store(port: server.port) {
            $0.logMessageField = "log.text"
            $0.logTimestampField = "t"
            $0.logStreamField = "s"
            $0.namespaceField = "kubernetes.labels.namespace"
            $0.activationIDField = "activation id"
        }.fetch()
        #expect(lines == ["2018" + String(repeating: " ", count: 27) + "stderr: one"])
        let search = try #require(formFields(server.requests[0].bodyText).last?.value)
        #expect(search.contains("| search kubernetes.labels.namespace=guest |"))
        #expect(search.contains(#"| search "activation id"=\#(activationID) |"#))
        #expect(search.contains("| spath log.text | table t, s, log.text |"))
    }

    @Test(arguments: [100, 49_999, 50_000])
    func allLinesAreRequestedAndAFullResponseMayBeIncomplete(count: Int) async throws {
        let row = #"{"log_timestamp":"2018-02-05T02:09:00.1Z","log_stream":"stdout","log_message":"m"}"#
        let rows = Array(repeating: row, count: count).joined(separator: ",")
        let server = try ScriptedHTTPServer { _ in [.text(#"{"results":[\#(rows)]}"#)] }
        let lines = try await store(port: server.port, limit: 64 << 20).fetch()
        #expect(formFields(server.requests[0].bodyText).first { $0.name == "count" }?.value == "0")
        #expect(lines.count == (count < 50_000 ? count : count + 1))
        #expect((lines.last?.hasSuffix("stderr: \(LogNotice.dataMissing.text)") == true) == (count >= 50_000))
    }

    @Test func anEmptyResponseHasNoLines() async throws {
        let server = try ScriptedHTTPServer { _ in [.respond(status: 200)] }
        #expect(try await store(port: server.port).fetch().isEmpty)
    }

    @Test(arguments: hostile)
    func noValueChangesTheSearch(text: String) async throws {
        let server = try ScriptedHTTPServer { _ in [.text(#"{"results":[]}"#)] }
        let store = try store(port: server.port)
        _ = try await store.lines(namespace: text, activationID: text, start: nil, end: nil)
        let fields = formFields(server.requests[0].bodyText)
        #expect(
            fields.map(\.name) == [
                "exec_mode", "output_mode", "earliest_time", "latest_time", "max_time", "count", "search",
            ])
        let commands = try #require(fields.last?.value).components(separatedBy: " | ")
        try #require(commands.count == 6)
        for (command, field) in [(commands[1], "namespace"), (commands[2], "activation_id")] {
            let prefix = #"where '\#(field)'=urldecode(""#
            try #require(command.hasPrefix(prefix) && command.hasSuffix(#"")"#))
            let argument = command.dropFirst(prefix.count).dropLast(2)
            #expect(argument.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || "%-_.~".contains($0)) })
            #expect(argument.removingPercentEncoding == text)
        }
    }

    @Test func plainValuesAreUnchanged() {
        for text in ["guest", "user@example.com_dev-1", activationID] {
            #expect(SplunkQuery.comparison("namespace", text) == "search namespace=\(text)")
        }
    }

    @Test func aRejectionHasSplunksMessageAndNoCredentials() async throws {
        let words = #"{"messages":[{"type":"WARN","text":"call not properly authenticated by hunter2&secret"}]}"#
        let refused = try await error(answering: [.text(words, status: 401)])
        #expect(refused.code == .rejected && refused.status == 401)
        #expect(refused.message.contains("call not properly authenticated by <redacted>"))
        #expect(refused.message.contains("whisk.logstore.splunk.username"))
        let broken = try await error(answering: [.text("<html>oops</html>", status: 503)])
        #expect(broken.code == .rejected && broken.status == 503)
        #expect(!broken.message.contains("oops"))
        let redirected = try await error(
            answering: [.respond(status: 302, headers: [("Location", "http://127.0.0.1:1/")])])
        #expect(redirected.code == .rejected && redirected.status == 302)
    }

    @Test(arguments: [
        "<html>", "{", "[]", "null", #"{"results":7}"#, "\u{1}",
        #"{"messages":[{"type":"FATAL","text":"bad search"}]}"#,
    ])
    func aResponseInAnotherFormIsAnError(body: String) async throws {
        let error = try await error(answering: [.text(body)])
        #expect(error.code == .invalidResponse)
        #expect(!body.contains("bad search") || error.message.contains("bad search"))
    }

    @Test func aSilentEndpointTimesOut() async throws {
        let isSeen = try await withGrowingLimits { limit in
            let error = try await error(timeout: limit, answering: [.silence])
            #expect(error.code == .timedOut)
            #expect(error.message.contains("whisk.logstore.splunk.timeout is \(limit.settingText)"))
            return error.message.contains("while waiting for the response")
        }
        #expect(isSeen)
    }

    @Test func anIncompleteResponseTimesOut() async throws {
        let head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
        let isSeen = try await withGrowingLimits { limit in
            let error = try await error(timeout: limit, answering: [.raw(head), .silence])
            #expect(error.code == .timedOut)
            return error.message.contains("while receiving the response body")
        }
        #expect(isSeen)
    }

    @Test func aResponseThatIsTooLongIsAnError() async throws {
        let long = try await error(limit: 1000, answering: [.respond(body: Array(repeating: 0x20, count: 2000))])
        #expect(long.code == .responseTooLarge)
    }

    @Test func aBrokenOrRefusedConnectionIsAnError() async throws {
        #expect(try await error(answering: [.reset]).code == .unreachable)
        #expect(try await error(answering: [.raw("220 ftp ready\r\n"), .close]).code == .unreachable)
        let server = try ScriptedHTTPServer { _ in [] }
        server.stop()
        let store = try SplunkLogStoreTests().store(port: server.port) { $0.host = "::1" }
        let error = await #expect(throws: LogStoreError.self) { try await store.fetch() }
        #expect(error?.message.contains("whisk.logstore.splunk.host") == true)
    }

    @Test func missingOrInvalidSettingsAreNamed() throws {
        let cases: [(String, (inout SplunkSettings) -> Void)] = [
            ("whisk.logstore.splunk.host: is not set", { $0.host = nil }),
            ("whisk.logstore.splunk.ca-file: /nonexistent", { $0.caFile = "/nonexistent" }),
            ("whisk.logstore.splunk.host", { $0.host = "user:secret@splunk" }),
            ("whisk.logstore.splunk.host", { $0.host = "https://splunk/" }),
            ("whisk.logstore.splunk.username: is not set", { $0.username = "" }),
            ("whisk.logstore.splunk.password-file", { $0.passwordFile = "/etc/hostname" }),
            (
                "whisk.logstore.splunk.password-file: /nonexistent",
                {
                    $0.password = Secret("")
                    $0.passwordFile = "/nonexistent"
                }
            ),
        ]
        for (text, change) in cases {
            let error = #expect(throws: LogStoreError.self) { try store(port: 1, change) }
            #expect(error?.code == .invalidConfiguration)
            #expect(error?.message.hasPrefix(text) == true, "\(text): \(error?.message ?? "")")
            #expect(error?.message.contains("secret@") == false)
        }
    }

    @Test func thePasswordMayBeInAFile() async throws {
        let directory = try TemporaryDirectory()
        try " pass word \n".write(toFile: directory.path + "/password", atomically: true, encoding: .utf8)
        let server = try ScriptedHTTPServer { _ in [.text(#"{"results":[]}"#)] }
        let store = try store(port: server.port) {
            $0.password = Secret("")
            $0.passwordFile = directory.path + "/password"
        }
        _ = try await store.fetch()
        #expect(
            server.requests[0].header("authorization") == "Basic " + Data("whisk:pass word".utf8).base64EncodedString())
    }
}
