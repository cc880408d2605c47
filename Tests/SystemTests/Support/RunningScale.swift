import EmbeddedMesos
import FoundationEssentials
import Glibc
import JSONSupport
import MesosAPI
import MesosScheduler
import ProcessControl
import TestSupport

/// A process of `whisk-mesos scale` with a master in the test.
struct RunningScale {
    let process: ManagedProcess
    /// The directory of the program's output.
    let directory: String

    /// Starts the program. Each copy writes its process id into a file named after its task.
    static func start(
        master: EmbeddedMaster, in root: String, _ options: [String] = [],
        shell: String = #"echo $$ > "$PIDS/$MESOS_TASK_ID"; exec sleep 600"#
    ) async throws -> RunningScale {
        try await start(masters: master.url, in: root, options, shell: shell)
    }

    /// Starts the program with the value of `--master`.
    static func start(
        masters: String, in root: String, _ options: [String] = [],
        shell: String = #"echo $$ > "$PIDS/$MESOS_TASK_ID"; exec sleep 600"#
    ) async throws -> RunningScale {
        let directory = "\(root)/run-\(UUID())"
        try FileManager.default.createDirectory(atPath: "\(root)/pids", withIntermediateDirectories: true)
        try FileManager.default.createDirectory(atPath: directory, withIntermediateDirectories: true)
        let process = try await CommandLineTests.start(
            [
                "scale", "--master", masters, "--name", "web", "--listen", "127.0.0.1:0", "--env",
                "PIDS=\(root)/pids",
                "--cpus", "0.1", "--memory", "16",
            ] + options + ["--", "/bin/sh", "-c", shell], in: directory)
        return RunningScale(process: process, directory: directory)
    }

    func output() throws -> String { try CommandLineTests.text("\(directory)/stdout") }

    /// Waits for the message with the listener's port and returns the port.
    func port() async throws -> Int {
        try await eventually("the message with the listener's port") {
            if let status = process.exitStatus {
                throw RawSocketError(
                    text: "it ended: \(status) \(try CommandLineTests.text("\(directory)/stderr"))")
            }
            let mark = "Listening at http://127.0.0.1:"
            let text = try output()
            guard let end = text.firstRange(of: mark)?.upperBound else { return nil }
            let number = text[end...].prefix { $0.isNumber }
            // The line may be half written.
            return number.endIndex == text.endIndex ? nil : Int(number)
        }
    }

    func request(_ method: String, body: String = "", headers: [String: String] = [:]) async throws -> RawHTTP.Response
    {
        try await RawHTTP.request(
            method, "/instances", port: try await port(), headers: headers, body: Array(body.utf8))
    }

    func table() async throws -> JSONValue { try JSONValue(parsing: try await request("GET").body) }

    /// Waits until the program reports this number of running instances.
    func settles(at count: Int) async throws -> Bool {
        try await eventually {
            let table = try await table()
            return table["subscribed"] == true && table["desired"]?.intValue == Int64(count)
                && table["running"]?.intValue == Int64(count) && table["instances"]?.arrayValue?.count == count
        }
    }

    func end(signal: Int32) async -> ProcessControl.ExitStatus {
        process.send(signal: signal)
        return await process.waitForExit()
    }
}

extension EmbeddedMaster {
    /// The ids of live tasks in the order of their launches.
    func liveCopies() -> [String] {
        tasks().filter { !$0.state.isTerminal }.map(\.id).sorted { Self.launch(of: $0) < Self.launch(of: $1) }
    }

    func runningCopies() -> [String] {
        tasks().filter { $0.state == .running }.map(\.id).sorted { Self.launch(of: $0) < Self.launch(of: $1) }
    }

    /// The ids of all tasks, live or ended, in the order of their launches.
    func allCopies() -> [String] { tasks().map(\.id).sorted { Self.launch(of: $0) < Self.launch(of: $1) } }

    /// Returns the launch number of a task id: 17 for `web-2.17`.
    static func launch(of id: String) -> Int { id.split(separator: ".").last.flatMap { Int($0) } ?? 0 }

    /// The task ids of KILL calls in order, without repetitions.
    func killedCopies() -> [String] {
        var ids: [String] = []
        for call in calls().map(\.call) where call.type == .kill {
            if let id = call.kill?.taskID.value, !ids.contains(id) { ids.append(id) }
        }
        return ids
    }
}
