import ContainerSPI
import Foundation
import JSONSupport
import Logging
import TestSupport
import Testing

@testable import ActivationLogs

let quiet = Logger.silent

let activationID = "0123456789abcdef0123456789abcdef"

let action = ActionDescription(namespace: "guest", name: "hello", kind: "python:3")

let user = UserIdentity(subject: "guest", namespace: "guest")

/// Texts that would change a query if they were inserted without escapes.
let hostile = [
    #"a" | delete | search x=""#, #"a" OR "1"="1"#, "a | outputlookup x", "a\n| delete", "a\r\nb", "*", "a*", "?",
    #"\"#,
    #"\""#, #"a\" OR tenantId: *"#, "a) OR (b", "[1 TO 2]", "{a TO b}", ">0", "<z", "a:b", "/.*/", "a~2", "a^9",
    "+a -b",
    "!a", "a && b || c", "`macro`", "[search index=*]", "$token$", "NOT", "or", "Ünïcödé 命名", "\u{202E}x", "%22",
    "a&search=b",
    "a=b+c", "", " ", "\u{0}",
]

/// A container with these log lines.
struct LoggedContainer: Container {
    var id = "container"
    var address = ContainerAddress(host: "127.0.0.1", port: 8080)
    var uncollectedLogsNotice = LogNotice(
        text:
            "Logs are not collected from Mesos containers currently. You can browse the logs for Mesos Task ID task-1 "
            + "using the mesos UI at http://mesos/#/x")
    var lines: [LogLine] = []

    func suspend() async throws {}
    func resume() async throws {}
    func destroy() async throws {}
    func initialize(
        _ initializer: JSONValue, timeout: Duration, transaction: TransactionID
    ) async throws(ContainerError) -> ActivationInterval { .empty() }
    func run(
        parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool,
        transaction: TransactionID
    ) async throws(ContainerError) -> RunResult {
        throw ContainerError(.unsupported, "runs nothing")
    }
    func logs(
        limit: ByteSize, waitForSentinel: Bool, transaction: TransactionID
    ) -> AsyncThrowingStream<LogLine, any Error> {
        AsyncThrowingStream { continuation in
            for line in lines { continuation.yield(line) }
            continuation.finish()
        }
    }
}

/// A successful activation.
func record(id: String = activationID) throws -> ActivationRecord {
    ActivationRecord(
        activationID: try ActivationID(parsing: id), user: user, action: action,
        interval: ActivationInterval(start: Date(timeIntervalSince1970: 1), duration: .seconds(1)),
        response: .success(["greeting": "hi"]))
}

extension LogStore {
    func collect(_ container: any Container, id: String = activationID) async throws -> [String] {
        try await collectLogs(
            transaction: .generate(), user: user, activation: try record(id: id), container: container, action: action)
    }

    func fetch(
        namespace: String = "guest", start: Date? = nil, end: Date? = nil, stored: [String] = ["stored"],
        context: LogFetchContext = LogFetchContext()
    ) async throws -> [String] {
        try await fetchLogs(
            namespace: namespace, activationID: try ActivationID(parsing: activationID), start: start, end: end,
            storedLogs: stored, context: context)
    }
}

/// Returns the decoded fields of a form body.
func formFields(_ body: String) -> [(name: String, value: String)] {
    body.split(separator: "&").map { pair in
        let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map {
            $0.replacing("+", with: " ").removingPercentEncoding ?? "undecodable"
        }
        return (parts[0], parts.count > 1 ? parts[1] : "")
    }
}
