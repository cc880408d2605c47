import ContainerSPI
import EmbeddedMesos
import Foundation
import JSONSupport
import MachineSupport
import MesosOperator
import ProcessControl
import TestSupport
import Testing

/// The commands `whisk-mesos tasks` and `whisk-mesos logs` with an embedded master and process agents.
@Suite struct OperatorCommandTests {
    private typealias CommandLine = CommandLineTests

    /// A long timeout, because the agents are in this busy process.
    private static let patient = ["CONFIG_whisk_mesos_agent_timeout": "60s"]

    /// Runs the program in a separate directory, so that its output is separate too.
    private static func run(_ arguments: [String]) async throws -> CommandLineTests.Outcome {
        let outcome = Lock<CommandLineTests.Outcome?>(nil)
        try await CommandLineTests.withDirectory { directory in
            let result = try await CommandLineTests.run(arguments, in: directory, environment: patient)
            outcome.withLock { $0 = result }
        }
        return try #require(outcome.withLock { $0 })
    }

    /// Runs a test with a master and a container that has run `code` once.
    private func withContainer(
        _ code: String, _ body: (EmbeddedMaster, any Container, String) async throws -> Void
    ) async throws {
        try await MesosContainerFactoryTests.withFactory(agents: [MesosContainerFactoryTests.processAgent]) {
            master, factory, _ in
            let container = try await factory.createContainer(
                try MesosContainerFactoryTests.request(MesosContainerFactoryTests.python))
            _ = try await container.initialize(
                ["name": "a", "main": "main", "code": .string(code)], timeout: .seconds(60), transaction: .generate())
            _ = try await container.run(
                parameters: [:], environment: [:], timeout: .seconds(60), reschedule: false, transaction: .generate())
            try await CommandLine.withDirectory { try await body(master, container, $0) }
        }
    }

    private static let code = """
        import sys
        def main(args):
            print("out äöü")
            print("err", file=sys.stderr)
            return {}
        """

    @Test("tasks lists the framework's tasks as a table and as JSON; logs prints the output of a task")
    func tasksAndLogs() async throws {
        try await withContainer(Self.code) { master, container, directory in
            let table = try await Self.run(["tasks", "--master", master.url])
            #expect(table.status == .exited(0), "\(table)")
            let rows = table.output.split(separator: "\n").map { $0.split(separator: " ").map(String.init) }
            #expect(rows.first == ["TASK", "NAME", "FRAMEWORK", "STATE", "AGENT", "ADDRESS", "AGE"])
            #expect(rows.count == 2)
            #expect(
                rows.last?.dropLast() == [
                    container.id, "hello", "whisk-mesos", "TASK_RUNNING", "127.0.0.1", container.address.description,
                ])

            let json = try await Self.run(["tasks", "--master", master.url, "--json"])
            let task = try #require(try json.record()[0])
            #expect(task["id"] == .string(container.id))
            #expect(task["framework"] == "whisk-mesos")
            #expect(task["address"] == .string(container.address.description))
            #expect((task["ageSeconds"]?.intValue ?? -1) >= 0)

            for name in [container.id, String(container.id.dropLast(3)), "hello"] {
                let logs = try await Self.run(["logs", name, "--master", master.url])
                #expect(logs.status == .exited(0), "\(logs)")
                #expect(logs.output == "out äöü\n")
                #expect(logs.errors == "err\n")
            }
            let lines = try await Self.run(
                ["logs", "hello", "--master", master.url, "--json"])
            let parsed = try lines.output.split(separator: "\n").map { try JSONValue(parsing: $0.utf8) }
            #expect(Set(parsed.map { $0["log"]?.stringValue }) == ["out äöü", "err"])
            // The collection of the activation's logs is not affected.
            var own: [String] = []
            for try await line in container.logs(
                limit: .megabytes(1), waitForSentinel: true, transaction: .generate())
            { own.append(line.log) }
            #expect(own.sorted() == ["err", "out äöü"])
        }
    }

    @Test("logs --follow prints new lines until the task ends")
    func follow() async throws {
        try await withContainer(Self.code) { master, container, directory in
            let process = try await CommandLine.start(
                ["logs", container.id, "--follow", "--master", master.url], in: directory, environment: Self.patient)
            #expect(await eventually { (try? CommandLine.text("\(directory)/stdout")) == "out äöü\n" })
            _ = try await container.run(
                parameters: [:], environment: [:], timeout: .seconds(60), reschedule: false, transaction: .generate())
            #expect(await eventually { (try? CommandLine.text("\(directory)/stdout")) == "out äöü\nout äöü\n" })
            #expect(process.exitStatus == nil)
            try await container.destroy()
            let outcome = try await CommandLine.outcome(of: process, in: directory)
            #expect(outcome.status == .exited(0), "\(outcome)")
            #expect(outcome.output == "out äöü\nout äöü\n")

            // An ended task is listed on request, and its logs are still available.
            let live = try await Self.run(["tasks", "--master", master.url])
            #expect(!live.output.contains(container.id))
            let all = try await Self.run(["tasks", "--all", "--master", master.url])
            #expect(all.output.contains(container.id) && all.output.contains("TASK_KILLED"))
            let logs = try await Self.run(["logs", container.id, "--master", master.url])
            #expect(logs.output == "out äöü\nout äöü\n")
        }
    }

    @Test("a redirect of a master that does not lead is followed, and a master that does not respond is skipped")
    func redirects() async throws {
        try await withContainer(Self.code) { master, container, directory in
            let follower = try ScriptedHTTPServer { request in
                [
                    .respond(
                        status: 307, headers: [("Location", "//127.0.0.1:\(master.port)/master/api/v1")])
                ]
            }
            let masters = "http://127.0.0.1:1,\(follower.url("/").dropLast())"
            let outcome = try await Self.run(["tasks", "--master", masters])
            #expect(outcome.status == .exited(0), "\(outcome)")
            #expect(outcome.output.contains(container.id))
            #expect(follower.requests.allSatisfy { $0.path == "/api/v1" && $0.method == "POST" })
        }
    }

    @Test(
        "tasks and logs trust the authority that is configured for masters",
        .enabled(if: TLSFront.isAvailable, "openssl or python3 is not on the PATH"))
    func tls() async throws {
        let material = try await TLSMaterial()
        try await withContainer(Self.code) { master, container, directory in
            let front = try await TLSFront(material, port: master.port, needsClientCertificate: false)
            defer { front.end() }
            for command in [["tasks"], ["logs", "hello"]] {
                let trusting = try await Self.run(
                    command + ["--master", front.url, "-Dwhisk.mesos.tls.ca-file=\(material.ca)"])
                #expect(trusting.status == .exited(0), "\(trusting)")
                #expect(trusting.output.contains(command == ["tasks"] ? container.id : "out äöü"))
                let untrusting = try await Self.run(command + ["--master", front.url])
                #expect(!untrusting.status.isSuccess && untrusting.errors.contains("TLS"), "\(untrusting)")
            }
        }
    }

    @Test("tasks --all and logs find the tasks of a framework that is gone")
    func goneFramework() async throws {
        try await MesosContainerFactoryTests.withFactory(agents: [MesosContainerFactoryTests.processAgent]) {
            master, factory, _ in
            let container = try await factory.createContainer(
                try MesosContainerFactoryTests.request(MesosContainerFactoryTests.python))
            await factory.cleanup()
            let live = try await Self.run(["tasks", "--master", master.url])
            #expect(live.status == .exited(0) && !live.output.contains(container.id), "\(live)")
            let all = try await Self.run(["tasks", "--all", "--master", master.url])
            #expect(all.output.contains(container.id) && all.output.contains("TASK_KILLED"), "\(all)")
            let logs = try await Self.run(["logs", container.id, "--master", master.url])
            #expect(logs.status == .exited(0), "\(logs)")
        }
    }

    @Test("an error about an unknown or ambiguous name lists the existing names")
    func mistakes() async throws {
        try await MesosContainerFactoryTests.withFactory(agents: [MesosContainerFactoryTests.processAgent]) {
            master, factory, _ in
            let request = try MesosContainerFactoryTests.request(MesosContainerFactoryTests.python)
            let ids = [
                try await factory.createContainer(request).id, try await factory.createContainer(request).id,
            ]
            do {
                func failure(_ arguments: [String]) async throws -> String {
                    let outcome = try await Self.run(arguments)
                    #expect(!outcome.status.isSuccess)
                    #expect(outcome.output == "")
                    return outcome.errors
                }
                let unknown = try await failure(["logs", "nope", "--master", master.url])
                #expect(unknown.contains("nope") && unknown.contains("whisk-mesos tasks"))
                let ambiguous = try await failure(["logs", "hello", "--master", master.url])
                #expect(ids.allSatisfy { ambiguous.contains($0) }, "\(ambiguous)")
                let framework = try await failure(["tasks", "--framework", "marathon", "--master", master.url])
                #expect(framework.contains("marathon") && framework.contains("whisk-mesos"))
                for command in [["tasks"], ["logs", "hello"]] {
                    let ensemble = try await failure(
                        command + [
                            "--master", "zk://me:s3cret@127.0.0.1:1/mesos", "-Dwhisk.mesos.timeouts.subscribe=200ms",
                        ])
                    #expect(ensemble.contains("zk://127.0.0.1:1/mesos") && ensemble.contains("after 200 ms"))
                    #expect(!ensemble.contains("s3cret"))
                }
                let unreachable = try await failure(["tasks", "--master", "http://127.0.0.1:1"])
                #expect(unreachable.contains("http://127.0.0.1:1") && unreachable.contains("connection refused"))
                _ = try await failure(["tasks", "--all-frameworks", "--framework", "x", "--master", master.url])
            }
            let cluster = MesosOperatorClient(masters: [master.url])
            let frameworkID = try #require(await master.frameworks().first?.id)
            #expect(try await cluster.tasks(framework: frameworkID).map(\.id).sorted() == ids.sorted())
            #expect(try await cluster.tasks().count == 2)
            #expect(try await cluster.task(ids[0]).name == "hello")
        }
    }
}
