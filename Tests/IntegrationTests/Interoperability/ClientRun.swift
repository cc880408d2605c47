import Foundation
import JSONSupport
import ProcessControl

/// The output lines of an independent client.
struct ClientRun: Sendable {
    struct Failed: Error, CustomStringConvertible {
        var description: String
    }

    var lines: [JSONValue]

    /// Runs `Tests/Interoperability/CLIENT/run.sh` to its end. The clients limit their own run time.
    ///
    /// - Throws: ``Failed`` with the client's standard error if the client failed.
    static func of(_ client: String, _ arguments: String...) async throws -> ClientRun {
        let script = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("Interoperability/\(client)/run.sh").path
        let directory = FileManager.default.temporaryDirectory
            .appendingPathComponent("whisk-interoperability-\(UInt64.random(in: .min ... .max))")
        try FileManager.default.createDirectory(at: directory, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: directory) }
        let output = directory.appendingPathComponent("output").path
        let log = directory.appendingPathComponent("log").path
        let process = try await ManagedProcess.start(
            ProcessSpecification(
                executable: script, arguments: arguments, environment: ProcessSpecification.inheritedEnvironment,
                standardOutput: .file(output), standardError: .file(log)))
        let status = await withTaskCancellationHandler {
            await process.waitForExit()
        } onCancel: {
            process.send(signal: 15)
        }
        let text = (try? String(contentsOfFile: output, encoding: .utf8)) ?? ""
        guard status == .exited(0) else {
            let errors = (try? String(contentsOfFile: log, encoding: .utf8)) ?? ""
            throw Failed(description: "\(client) ended with \(status):\n\(errors)\n\(text)")
        }
        return ClientRun(lines: try text.split(separator: "\n").map { try JSONValue(parsing: Array($0.utf8)) })
    }

    func events(_ name: String) -> [JSONValue] { lines.filter { $0["event"]?.stringValue == name } }

    /// The states of a task in the order of their arrival, without the answers to reconciliation.
    func states(_ task: String) -> [String] {
        updates(task, reconciling: false).compactMap { $0["state"]?.stringValue }
    }

    func updates(_ task: String, reconciling: Bool) -> [JSONValue] {
        events("update").filter {
            $0["task"]?.stringValue == task
                && ($0["reason"]?.stringValue == "REASON_RECONCILIATION") == reconciling
        }
    }
}
