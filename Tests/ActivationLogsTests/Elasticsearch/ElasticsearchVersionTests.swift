import ContainerSPI
import JSONSupport
import TestSupport
import Testing

@testable import ActivationLogs

/// Searches of the versions of Elasticsearch and OpenSearch, and documents in other forms than OpenWhisk's.
@Suite struct ElasticsearchVersionTests {
    /// A server that answers like the search of a version: a condition on a field that is not mapped finds nothing.
    private struct FakeElasticsearch {
        let server: ScriptedHTTPServer

        /// - Parameter version: 6: documents have a type that can be searched. 7: the type is `_doc`. 8: there is no type.
        init(version: Int, _ documents: [JSONValue]) throws {
            server = try ScriptedHTTPServer { request in
                guard let body = try? JSONValue(parsing: request.body),
                    let query = body["query"]?["query_string"]?["query"]?.stringValue,
                    request.path.hasSuffix("/_search"), !request.path.hasSuffix("/_search/_search")
                else { return [.text(#"{"error":"no handler found"}"#, status: 400)] }
                let types = [6: "user_logs", 7: "_doc"]
                let found = documents.filter { document in
                    query.split(separator: " AND ").allSatisfy { term in
                        let parts = term.split(separator: ": ", maxSplits: 1).map { $0.filter { !#"\""#.contains($0) } }
                        if parts[0] == "_type" { return types[version] == parts[1] }
                        return document[parts[0]]?.stringValue == parts[1]
                    }
                }
                let hits = found.map { source -> JSONValue in
                    var hit: JSONValue = ["_index": "logs", "_source": source]
                    if let type = types[version] { hit["_type"] = source["type"] ?? .string(type) }
                    return hit
                }
                let count = JSONValue.integer(Int64(hits.count))
                let total: JSONValue = version < 7 ? count : ["value": count, "relation": "eq"]
                let answer: JSONValue = [
                    "timed_out": false, "_shards": ["failed": 0], "hits": ["total": total, "hits": .array(hits)],
                ]
                return [.text(answer.text())]
            }
        }
    }

    private static func document(_ number: Int, _ more: [String: JSONValue] = [:]) -> JSONValue {
        var members: [String: JSONValue] = [
            "message": .string("line \(number)\n"), "tenantId": "guest", "activationId": .string(activationID),
            "stream": "stdout", "time_date": .string("2026-01-01T00:00:0\(number).000Z"),
        ]
        members.merge(more) { $1 }
        return .object(members)
    }

    private func lines(
        _ version: Int, _ documents: [JSONValue], namespace: String = "guest",
        _ change: (inout ElasticsearchSettings) -> Void = { _ in }
    ) async throws -> [String] {
        let fake = try FakeElasticsearch(version: version, documents)
        var configuration = ElasticsearchSettings()
        configuration.host = "127.0.0.1"
        configuration.port = fake.server.port
        change(&configuration)
        return try await ElasticsearchLogStore(configuration: configuration, logger: quiet).fetch(namespace: namespace)
    }

    @Test("lines are found in every version, with types and without", arguments: [6, 7, 8])
    func versions(version: Int) async throws {
        let lines = try await lines(version, (0..<3).map { Self.document($0) })
        #expect(lines.map { $0.suffix(14) } == ["stdout: line 0", "stdout: line 1", "stdout: line 2"])
    }

    @Test("documents of another type are no lines", arguments: [6, 7, 8])
    func otherTypes(version: Int) async throws {
        let documents = [
            Self.document(1, ["type": "user_logs"]), Self.document(2, ["type": "activation_record"]),
            Self.document(3, ["type": "audit"]),
        ]
        #expect(try await lines(version, documents).map { $0.suffix(6) } == ["line 1"])
        // A shipper's own type says nothing.
        #expect(try await lines(version, [Self.document(1, ["type": "log"])]).count == 1)
        #expect(try await lines(version, [Self.document(2, ["type": "activation_record"])]).isEmpty)
    }

    @Test("one odd hit becomes a notice in its place and loses none of the others")
    func oddHits() async throws {
        for odd in [JSONValue.null, .array([])] {
            let lines = try await lines(7, [Self.document(1), Self.document(2, ["message": odd]), Self.document(3)])
            try #require(lines.count == 3)
            #expect(lines[0].hasSuffix("line 1") && lines[2].hasSuffix("line 3"))
            #expect(
                lines[1].hasSuffix("stderr: A line's text could not be extracted from Elasticsearch's field 'message'.")
            )
        }
        let lines = try await lines(7, [Self.document(1, ["message": ["level": "info"]])])
        #expect(lines.first?.hasSuffix(#"stdout: {"level":"info"}"#) == true)
    }

    @Test("a field that no hit has is an error with its key")
    func missingField() async throws {
        let error = await #expect(throws: LogStoreError.self) {
            try await lines(8, [Self.document(1)]) { $0.logSchema.message = "text" }
        }
        #expect(error?.message.contains("whisk.logstore.elasticsearch.log-schema.message") == true)
    }

    @Test("a field's name with dots is a name or a path")
    func nestedFields() async throws {
        let nested = Self.document(1, ["log": ["original": "nested"], "container": ["log.stream": "stderr"]])
        let flat = Self.document(2, ["log.original": "flat", "container.log.stream": "stderr"])
        let lines = try await lines(8, [nested, flat]) {
            $0.logSchema.message = "log.original"
            $0.logSchema.stream = "container.log.stream"
            // A multi-field, which sorting needs where the field itself is a text.
            $0.logSchema.time = "time_date.keyword"
        }
        #expect(
            lines == [
                "2026-01-01T00:00:01.000Z       stderr: nested", "2026-01-01T00:00:02.000Z       stderr: flat",
            ])
    }

    @Test(
        "a time that is a number is shown as a date",
        arguments: [(1_767_225_600_123, "00:00:00.123000000Z"), (1_767_225_600, "00:00:00.000000000Z")])
    func numbers(time: Int64, shown: String) async throws {
        let lines = try await lines(8, [Self.document(1, ["time_date": .integer(time)])])
        #expect(lines == ["2026-01-01T\(shown) stdout: line 1"])
    }

    @Test("a namespace with punctuation is found")
    func punctuation() async throws {
        let lines = try await lines(
            8, [Self.document(1, ["tenantId": "my-team.space"]), Self.document(2)], namespace: "my-team.space")
        #expect(lines.map { $0.suffix(6) } == ["line 1"])
    }

    @Test(
        "the path may end with the search, as in OpenWhisk",
        arguments: [
            ("/logs/_search", "/logs/_search"), ("/logs/_search/", "/logs/_search"), ("logs", "/logs/_search"),
            ("/", "/_search"), ("/_search", "/_search"), ("_search", "/_search"),
            ("/whisk-%s/_search", "/whisk-guest/_search"), ("/a%%s%s", "/a%sguest/_search"),
            ("/%1$s", "/guest/_search"),
            ("/my_search", "/my_search/_search"),
        ])
    func paths(path: String, requested: String) async throws {
        let server = try ScriptedHTTPServer { _ in [.text(#"{"hits":{"hits":[]}}"#)] }
        var configuration = ElasticsearchSettings()
        configuration.host = "127.0.0.1"
        configuration.port = server.port
        configuration.path = path
        let store = try ElasticsearchLogStore(configuration: configuration, logger: quiet)
        #expect(try await store.fetch().isEmpty)
        #expect(server.requests.map(\.path) == [requested])
    }

    @Test("%s in the path is the namespace's UUID where it has one")
    func namespaceID() async throws {
        let server = try ScriptedHTTPServer { _ in [.text(#"{"hits":{"hits":[]}}"#)] }
        var configuration = ElasticsearchSettings()
        configuration.host = "127.0.0.1"
        configuration.port = server.port
        configuration.path = "/whisk_user_logs_%s/_search"
        let store = try ElasticsearchLogStore(configuration: configuration, logger: quiet)
        _ = try await store.fetch(context: LogFetchContext(namespaceID: "23bc46b1-71f6-4ed5-8c54-816aa4f8c502"))
        #expect(
            server.requests.map(\.path) == ["/whisk_user_logs_23bc46b1-71f6-4ed5-8c54-816aa4f8c502/_search"])
        #expect(server.requests[0].bodyText.contains("tenantId: guest"))
    }

    @Test(
        "an error has its causes",
        arguments: [
            (
                #"""
                {"type":"search_phase_execution_exception","reason":"all shards failed","root_cause":[{"type":
                "illegal_argument_exception","reason":"Text fields are not optimised for sorting [time_date]"}]}
                """#,
                "search_phase_execution_exception: all shards failed (illegal_argument_exception: Text fields are not "
                    + "optimised for sorting [time_date])"
            ),
            (
                #"{"type":"a","reason":"b","root_cause":[{"type":"a","reason":"b"}]}"#, "a: b; "
            ),
            (
                #"{"type":"a","reason":"b","failed_shards":[{"shard":0,"reason":{"type":"c","reason":"d"}}]}"#,
                "a: b (c: d); "
            ),
            (
                #"{"type":"a","reason":"b","root_cause":[],"caused_by":{"type":"c","caused_by":{"reason":"d"}}}"#,
                "a: b (c; d); "
            ),
        ])
    func causes(error: String, shown: String) async throws {
        let server = try ScriptedHTTPServer { _ in [.text(#"{"error":\#(error),"status":400}"#, status: 400)] }
        var configuration = ElasticsearchSettings()
        configuration.host = "127.0.0.1"
        configuration.port = server.port
        let store = try ElasticsearchLogStore(configuration: configuration, logger: quiet)
        let thrown = await #expect(throws: LogStoreError.self) { try await store.fetch() }
        #expect(thrown?.message.contains(shown) == true, "\(thrown?.message ?? "")")
        #expect(thrown?.message.contains("the fields in whisk.logstore.elasticsearch.log-schema") == true)
    }
}
