import ContainerSPI
import Foundation
import HTTPTypes
import JSONSupport
import TestSupport
import Testing

@testable import ActivationLogs

@Suite struct ElasticsearchLogStoreTests {
    private static let none = #"{"took":1,"timed_out":false,"hits":{"total":0,"max_score":null,"hits":[]}}"#

    private func store(
        port: Int, limit: Int = 1 << 20, _ change: (inout ElasticsearchSettings) -> Void = { _ in }
    ) throws -> ElasticsearchLogStore {
        var configuration = ElasticsearchSettings()
        configuration.host = "127.0.0.1"
        configuration.port = port
        change(&configuration)
        return try ElasticsearchLogStore(configuration: configuration, logger: quiet, responseLimit: limit)
    }

    private func error(
        limit: Int = 1 << 20, timeout: Duration = .seconds(60), answering actions: [ScriptedAction]
    ) async throws -> LogStoreError {
        let server = try ScriptedHTTPServer { _ in actions }
        let store = try store(port: server.port, limit: limit) {
            $0.timeout = timeout
            $0.requiredHeaders = ["Authorization"]
        }
        let context = LogFetchContext(headers: ["authorization": "Bearer t0ken"])
        let error = try #require(await #expect(throws: LogStoreError.self) { try await store.fetch(context: context) })
        #expect(error.message.contains("http://127.0.0.1:\(server.port)/whisk_user_logs/_search"))
        #expect(error.message.contains("whisk.logstore.elasticsearch"))
        #expect(!error.message.contains("t0ken"))
        return error
    }

    @Test func theSearchIsAQueryStringSortedByTime() async throws {
        let server = try ScriptedHTTPServer { _ in [.text(Self.none)] }
        #expect(try await store(port: server.port).fetch().isEmpty)
        let request = try #require(server.requests.first)
        #expect(request.method == "POST")
        #expect(request.path == "/whisk_user_logs/_search")
        #expect(request.header("content-type") == "application/json")
        #expect(request.header("authorization") == nil)
        #expect(
            request.bodyText
                == #"{"query":{"query_string":{"query":"tenantId: guest AND activationId: "#
                + activationID
                + #""}},"size":10000,"sort":[{"time_date":{"order":"asc","unmapped_type":"date"}}]}"#)
    }

    @Test func theFieldsHaveTheNamesOfTheSchema() async throws {
        let server = try ScriptedHTTPServer { _ in
            [.text(#"{"hits":{"hits":[{"_source":{"m":"x","s":"stderr","t":"2018"}}]}}"#)]
        }
        let lines = try await store(port: server.port) {
            $0.path = "logs/"
            $0.logSchema.userLogs = "u"
            $0.logSchema.tenantID = "kubernetes.tenant id"
            $0.logSchema.activationID = "a"
            $0.logSchema.message = "m"
            $0.logSchema.stream = "s"
            $0.logSchema.time = "t"
        }.fetch()
        #expect(lines == ["2018" + String(repeating: " ", count: 27) + "stderr: x"])
        #expect(server.requests[0].path == "/logs/_search")
        #expect(
            server.requests[0].bodyText.contains(
                #""kubernetes.tenant\\ id: guest AND a: \#(activationID)""#))
        #expect(server.requests[0].bodyText.hasSuffix(#""sort":[{"t":{"order":"asc","unmapped_type":"date"}}]}"#))
    }

    @Test func hitsBecomeLines() async throws {
        let server = try ScriptedHTTPServer { _ in
            [
                .text(
                    #"""
                    {"took":799,"timed_out":false,"_shards":{"total":204,"successful":204,"failed":0},
                    "hits":{"total":{"value":2,"relation":"eq"},"max_score":null,"hits":[
                    {"_index":"logs","_type":"user_logs","_id":"1","_score":null,"sort":[1520281340000],"_source":{
                    "time_date":"2018-03-05T02:10:38.196689522Z","stream":"stdout","message":"some log stuff\n",
                    "tenantId":"guest","activationId":"0123456789abcdef0123456789abcdef"}},
                    {"_index":"logs","_type":"user_logs","_id":"2","_score":null,"_source":{
                    "time_date":"2018-03-05T02:10:38.196754258Z","stream":"stderr","message":"more"}}]}}
                    """#)
            ]
        }
        #expect(
            try await store(port: server.port).fetch() == [
                "2018-03-05T02:10:38.196689522Z stdout: some log stuff",
                "2018-03-05T02:10:38.196754258Z stderr: more",
            ])
    }

    @Test(arguments: [
        #""timed_out":true,"hits":{"hits":[]}"#, #""_shards":{"failed":1},"hits":{"hits":[]}"#,
        #""hits":{"total":7,"hits":[]}"#, #""hits":{"total":{"value":0,"relation":"gte"},"hits":[]}"#,
    ])
    func anIncompleteResponseEndsWithANotice(members: String) async throws {
        let server = try ScriptedHTTPServer { _ in [.text("{\(members)}")] }
        let lines = try await store(port: server.port).fetch()
        #expect(lines.count == 1)
        #expect(lines.last?.hasSuffix("stderr: \(LogNotice.dataMissing.text)") == true)
    }

    @Test func withoutTheRequiredHeadersTheStoredLogsAreReturned() async throws {
        let server = try ScriptedHTTPServer { _ in [.text(Self.none)] }
        let store = try store(port: server.port) { $0.requiredHeaders = ["x-auth-token", "X-Auth-Project-ID"] }
        #expect(try await store.fetch() == ["stored"])
        #expect(try await store.fetch(context: LogFetchContext(headers: ["X-Auth-Token": "t"])) == ["stored"])
        let id = try ActivationID(parsing: activationID)
        #expect(
            try await store.fetchLogs(namespace: "guest", activationID: id, start: nil, end: nil, storedLogs: ["old"])
                == ["old"])
        #expect(server.requests.isEmpty)
        let context = LogFetchContext(headers: ["X-AUTH-TOKEN": "t", "x-auth-project-id": "p", "Cookie": "c"])
        #expect(try await store.fetch(context: context).isEmpty)
        #expect(server.requests[0].header("x-auth-token") == "t")
        #expect(server.requests[0].header("x-auth-project-id") == "p")
        #expect(server.requests[0].header("cookie") == nil)
    }

    @Test func otherStoresIgnoreTheHeadersOfARequest() async throws {
        let store = ActivationRecordLogStore()
        #expect(try await store.fetch(context: LogFetchContext(headers: ["a": "b"])) == ["stored"])
    }

    @Test func headerValuesAreNotShown() {
        let context = LogFetchContext(headers: ["Authorization": "Bearer t0ken"])
        var dumped = ""
        dump(context, to: &dumped)
        for text in ["\(context)", String(reflecting: context), dumped] { #expect(!text.contains("t0ken")) }
        #expect("\(context)" == "headers: authorization")
    }

    @Test(arguments: hostile)
    func noValueChangesTheQuery(text: String) async throws {
        let server = try ScriptedHTTPServer { _ in [.text(Self.none)] }
        _ = try await store(port: server.port).lines(namespace: text, activationID: text, headers: [:], secrets: [])
        let payload = try JSONValue(parsing: server.requests[0].body)
        #expect(Set(payload.objectValue?.keys ?? [:].keys) == ["query", "size", "sort"])
        let query = try #require(payload["query"]?["query_string"]?["query"]?.stringValue)
        // As in Lucene, between quotation marks only a backslash has a meaning.
        var rest = Array(query.unicodeScalars)[...]
        func take(_ expected: String) throws {
            try #require(rest.starts(with: expected.unicodeScalars), "\(query)")
            rest = rest.dropFirst(expected.unicodeScalars.count)
        }
        func takeValue() -> String {
            if rest.first != "\"" {
                let word = rest.prefix { $0 != " " }
                rest = rest.dropFirst(word.count)
                let value = String(String.UnicodeScalarView(word))
                #expect(value.allSatisfy { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_") })
                #expect(!["AND", "OR", "NOT", "TO"].contains(value))
                return value
            }
            rest = rest.dropFirst()
            var value = String.UnicodeScalarView()
            while let next = rest.popFirst(), next != "\"" {
                if next == "\\" { value.append(rest.popFirst() ?? "\u{FFFD}") } else { value.append(next) }
            }
            return String(value)
        }
        try take("tenantId: ")
        #expect(takeValue().unicodeScalars.elementsEqual(text.unicodeScalars))
        try take(" AND activationId: ")
        #expect(takeValue().unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(rest.isEmpty)
    }

    @Test func theNamespaceInAPathSelectsOneIndex() async throws {
        let server = try ScriptedHTTPServer { _ in [.text(Self.none)] }
        let store = try store(port: server.port) { $0.path = "/logs-%s/%s" }
        _ = try await store.fetch(namespace: "a@b.c")
        #expect(server.requests[0].path == "/logs-a%40b.c/a%40b.c/_search")
        for namespace in [
            "*", "a,b", "_all", "..", ".", "-a", "a/../b", "a b", "a?q", "a#f", "", "é", "<now>", "a%2Fb",
        ] {
            let error = await #expect(throws: LogStoreError.self) { try await store.fetch(namespace: namespace) }
            #expect(error?.code == .invalidRequest)
            #expect(error?.message.contains("whisk.logstore.elasticsearch.path") == true)
        }
        #expect(server.requests.count == 1)
    }

    @Test func aRejectionHasTheReasonAndNoCredentials() async throws {
        let words =
            #"{"error":{"root_cause":[],"type":"security_exception","reason":"token [t0ken] is expired"},"status":401}"#
        let refused = try await error(answering: [.text(words, status: 401)])
        #expect(refused.code == .rejected && refused.status == 401)
        #expect(refused.message.contains("security_exception: token [<redacted>] is expired"))
        #expect(refused.message.contains("whisk.logstore.elasticsearch.required-headers"))
        let missing = try await error(answering: [.text(#"{"error":"no handler"}"#, status: 404)])
        #expect(missing.code == .rejected && missing.status == 404)
        #expect(missing.message.contains("no handler"))
    }

    @Test(arguments: [
        "", "<html>", "{", "[]", #"{"hits":[]}"#, #"{"hits":{"hits":[7]}}"#, #"{"hits":{"hits":[{"_source":{}}]}}"#,
        #"{"error":{"type":"x","reason":"y"}}"#,
    ])
    func aResponseInAnotherFormIsAnError(body: String) async throws {
        #expect(try await error(answering: [.text(body)]).code == .invalidResponse)
    }

    @Test func aSilentEndpointTimesOutAndALongResponseIsNotRead() async throws {
        let isSeen = try await withGrowingLimits { limit in
            let silent = try await error(timeout: limit, answering: [.silence])
            #expect(silent.code == .timedOut)
            #expect(silent.message.contains("whisk.logstore.elasticsearch.timeout is \(limit.settingText)"))
            return silent.message.contains("while waiting for the response")
        }
        #expect(isSeen)
        let half = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{"
        let isCutSeen = try await withGrowingLimits { limit in
            let cut = try await error(timeout: limit, answering: [.raw(half), .silence])
            #expect(cut.code == .timedOut)
            return cut.message.contains("while receiving the response body")
        }
        #expect(isCutSeen)
        #expect(try await error(answering: [.raw(half), .close]).code == .unreachable)
        let long = try await error(limit: 1000, answering: [.respond(body: Array(repeating: 0x20, count: 2000))])
        #expect(long.code == .responseTooLarge)
        #expect(try await error(answering: [.close]).code == .unreachable)
    }

    @Test func invalidSettingsAreNamed() throws {
        let cases: [(String, (inout ElasticsearchSettings) -> Void)] = [
            ("whisk.logstore.elasticsearch.host", { $0.host = "a b" }),
            ("whisk.logstore.elasticsearch.host", { $0.host = "" }),
            ("whisk.logstore.elasticsearch.path", { $0.path = "/a?b" }),
            ("whisk.logstore.elasticsearch.path", { $0.path = "/a%3Fb" }),
            ("whisk.logstore.elasticsearch.path", { $0.path = "/logs-%d" }),
            ("whisk.logstore.elasticsearch.ca-file", { $0.caFile = "/nonexistent" }),
            ("whisk.logstore.elasticsearch.path", { $0.path = "/a\r\nHost: b" }),
            ("whisk.logstore.elasticsearch.required-headers", { $0.requiredHeaders = ["not a header"] }),
        ]
        for (key, change) in cases {
            let error = #expect(throws: LogStoreError.self) { try store(port: 1, change) }
            #expect(error?.code == .invalidConfiguration)
            #expect(error?.message.hasPrefix(key + ":") == true)
        }
    }
}
