import CurlHTTP
import MachineSupport
import MesosScheduler
import TestSupport
import Testing

@testable import MesosOperator

/// The choice of the masters for operator requests.
@Suite struct OperatorMastersTests {
    private struct Lost: Error, CustomStringConvertible { let description = "the path may not be read" }

    /// Yields one list of scripted reports for each detection, and repeats the last.
    private final class ScriptedDetector: MasterDetector {
        let description = "scripted://"
        private let reports: Lock<[[Result<DetectedMaster?, any Error>]]>
        private let ends: Bool

        init(_ reports: [Result<DetectedMaster?, any Error>]..., ends: Bool = false) {
            self.reports = Lock(reports)
            self.ends = ends
        }

        func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error> {
            let now = reports.withLock { $0.count > 1 ? $0.removeFirst() : $0[0] }
            return AsyncThrowingStream { continuation in
                for report in now {
                    switch report {
                    case .success(let master): continuation.yield(master)
                    case .failure(let error): continuation.finish(throwing: error)
                    }
                }
                if ends { continuation.finish() }
            }
        }
    }

    private static func master(_ number: Int) -> Result<DetectedMaster?, any Error> {
        .success(DetectedMaster(url: "http://master-\(number):5050", id: nil, hostname: nil))
    }

    private func failure(_ detector: ScriptedDetector, _ timeout: Duration = .seconds(600)) async -> String {
        let masters = OperatorMasters(detector: detector, timeout: timeout)
        let error = await #expect(throws: MesosOperatorError.self) { _ = try await masters.current() }
        #expect(error?.code == .unreachable)
        return error?.message ?? ""
    }

    @Test("configured masters are used in their order, and there are no others")
    func named() async throws {
        let masters = OperatorMasters(known: ["http://a", "http://b"])
        #expect(try await masters.current() == ["http://a", "http://b"])
        #expect(try await masters.successors(of: ["http://a", "http://b"]) == nil)
    }

    @Test("the leader is awaited, remembered, and detected again when it cannot be reached")
    func detected() async throws {
        let detector = ScriptedDetector([.success(nil), Self.master(1)], [Self.master(2)])
        let masters = OperatorMasters(detector: detector, timeout: .seconds(600))
        for _ in 0..<3 { #expect(try await masters.current() == ["http://master-1:5050"]) }
        #expect(try await masters.successors(of: ["http://master-1:5050"]) == ["http://master-2:5050"])
        #expect(try await masters.current() == ["http://master-2:5050"])
        // The same leader is not tried again.
        #expect(try await masters.successors(of: ["http://master-2:5050"]) == nil)
    }

    @Test("the error of a failed detection names the detector and the cause")
    func failures() async throws {
        let refused = await failure(ScriptedDetector([.failure(Lost())]))
        #expect(refused.contains("scripted://") && refused.contains("the path may not be read"))
        let ended = await failure(ScriptedDetector([], ends: true))
        #expect(ended.contains("scripted://") && ended.contains("gave up"))
        let silent = await failure(ScriptedDetector([]), .milliseconds(10))
        #expect(silent.contains("scripted://") && silent.contains("the leader is unknown after 10 ms"))
        let isSeen = await withGrowingLimits { limit in
            await failure(ScriptedDetector([.success(nil)]), limit).contains("no master leads")
        }
        #expect(isSeen)
    }

    @Test("a detector's own operator error keeps its code")
    func ownError() async throws {
        let refused = MesosOperatorError(.refused, "the registry wants a password", status: 401)
        let masters = OperatorMasters(detector: ScriptedDetector([.failure(refused)]), timeout: .seconds(600))
        let error = await #expect(throws: MesosOperatorError.self) { _ = try await masters.current() }
        #expect(error?.code == .refused && error?.status == 401)
    }

    @Test("a leader at an http address is refused if requests carry credentials and clear text was not asked for")
    func clearText() async throws {
        let http = ScriptedDetector([Self.master(1)])
        let https = ScriptedDetector([.success(DetectedMaster(url: "https://master-1:5050"))])
        let error = await #expect(throws: MesosOperatorError.self) {
            try await OperatorMasters(detector: http, timeout: .seconds(600), requiresTLS: true).current()
        }
        #expect(error?.code == .credentialsInClearText)
        #expect(error?.message.contains("http://master-1:5050") == true)
        let masters = OperatorMasters(detector: https, timeout: .seconds(600), requiresTLS: true)
        #expect(try await masters.current() == ["https://master-1:5050"])
        #expect(try await OperatorMasters(detector: http, timeout: .seconds(600)).current() == ["http://master-1:5050"])
    }

    @Test("a client sends credentials to a detected http address only if it was told to")
    func clearTextRequests() async throws {
        let server = try ScriptedHTTPServer { _ in [.respond(status: 403)] }
        func code(_ allows: Bool) async -> MesosOperatorError.Code? {
            let detector = ScriptedDetector([.success(DetectedMaster(url: "http://127.0.0.1:\(server.port)"))])
            let client = MesosOperatorClient(
                detector: detector, credentials: .init(username: "me", password: "s3cr3t"),
                sendsCredentialsInClearText: allows, timeout: .seconds(60))
            return await #expect(throws: MesosOperatorError.self) { try await client.tasks() }?.code
        }
        #expect(await code(false) == .credentialsInClearText)
        #expect(server.acceptedConnections == 0)
        #expect(await code(true) == .refused)
    }
}
