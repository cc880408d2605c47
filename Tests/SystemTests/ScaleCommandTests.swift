import EmbeddedMesos
import FoundationEssentials
import Glibc
import JSONSupport
import MesosAPI
import ProcessControl
import TestSupport
import Testing

/// `whisk-mesos scale` as a process, compared with the state of the master.
@Suite struct ScaleCommandTests {
    /// Runs a test with a master and two agents, whose tasks are processes.
    private static func withMaster(_ body: (EmbeddedMaster, _ root: String) async throws -> Void) async throws {
        try await CommandLineTests.withDirectory { root in
            let master = try await EmbeddedMaster.start(agents: (0..<2).map { .process(.development(index: $0)) })
            do {
                try await body(master, root)
            } catch {
                await master.shutdown()
                throw error
            }
            await master.shutdown()
        }
    }

    private static func pid(of task: String, _ root: String) async throws -> Int32 {
        try await eventually("the process id of \(task)") {
            guard FileManager.default.fileExists(atPath: "\(root)/pids/\(task)") else { return nil }
            return Int32(try CommandLineTests.text("\(root)/pids/\(task)").filter(\.isNumber))
        }
    }

    @Test("3, 10, 2 instances by POST: missing copies are launched, and the newest copies are killed first")
    func scaling() async throws {
        try await Self.withMaster { master, root in
            let scale = try await RunningScale.start(master: master, in: root, ["--instances", "3"])
            #expect(try await scale.settles(at: 3))
            let three = await master.runningCopies()
            #expect(three == ["web-1.1", "web-2.2", "web-3.3"])

            #expect(try await scale.request("POST", body: "10").status == 200)
            #expect(try await scale.settles(at: 10))
            let ten = await master.runningCopies()
            #expect(ten.count == 10)
            #expect(Array(ten.prefix(3)) == three)

            #expect(try await scale.request("POST", body: #"{"instances": 2}"#).status == 200)
            #expect(try await scale.settles(at: 2))
            #expect(await eventually { await master.liveCopies() == Array(three.prefix(2)) })
            #expect(await master.killedCopies() == ten.dropFirst(2).reversed())

            // Without a state directory, the copies end with the program.
            let pids = [try await Self.pid(of: three[0], root), try await Self.pid(of: three[1], root)]
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
            #expect(await master.frameworks().map(\.isRemoved) == [true])
            for pid in pids { #expect(await eventually { kill(pid, 0) != 0 }) }
        }
    }

    @Test("killed copies are replaced, and the table counts the restarts")
    func replacement() async throws {
        try await Self.withMaster { master, root in
            let scale = try await RunningScale.start(
                master: master, in: root, ["--instances", "3", "-Dwhisk.scale.restart-backoff.initial=10ms"])
            #expect(try await scale.settles(at: 3))
            for (victim, next) in [("web-2.2", "web-2.4"), ("web-2.4", "web-2.5"), ("web-1.1", "web-1.6")] {
                kill(try await Self.pid(of: victim, root), SIGKILL)
                #expect(await eventually { await master.runningCopies().contains(next) })
                #expect(try await scale.settles(at: 3))
            }
            #expect(await master.runningCopies() == ["web-3.3", "web-2.5", "web-1.6"])
            let table = try await scale.table()
            let restarts = table["instances"]?.arrayValue?.map { $0["restarts"] }
            #expect(restarts == [1, 2, 0])
            #expect(table["instances"]?[1]?["lastEnd"]?.stringValue?.contains("Killed") == true)
            // The copy launched last is killed first, although its instance is the oldest.
            #expect(try await scale.request("POST", body: "1").status == 200)
            #expect(try await scale.settles(at: 1))
            #expect(await master.killedCopies() == ["web-1.6", "web-2.5"])
            #expect(await scale.end(signal: SIGINT) == .exited(0))
        }
    }

    @Test("a copy that ends repeatedly is a crash loop in the table, and does not affect others")
    func crashLoop() async throws {
        try await Self.withMaster { master, root in
            let scale = try await RunningScale.start(
                master: master, in: root,
                ["--instances", "2", "-Dwhisk.scale.restart-backoff.initial=10ms"],
                shell:
                    #"echo $$ > "$PIDS/$MESOS_TASK_ID"; case $MESOS_TASK_ID in web-1.*) exit 7;; esac; exec sleep 600"#)
            #expect(
                try await eventually {
                    let first = try await scale.table()["instances"]?[0]
                    return first?["state"] == "crash-loop" && first?["restarts"]?.intValue ?? 0 >= 3
                })
            let table = try await scale.table()
            #expect(table["instances"]?[0]?["lastEnd"]?.stringValue?.contains("Command exited with status 7") == true)
            #expect(table["instances"]?[1]?["restarts"] == 0)
            #expect(try await eventually { try scale.output().contains("web-1 crash-loop") })
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
        }
    }

    @Test("the configuration file is read again on SIGHUP")
    func reloading() async throws {
        try await Self.withMaster { master, root in
            let file = "\(root)/web.yaml"
            try CommandLineTests.write("whisk.scale.instances: 7\n", to: file)
            let scale = try await RunningScale.start(
                master: master, in: root, ["--config", file, "--instances", "3"])
            #expect(try await scale.settles(at: 3))

            try CommandLineTests.write("whisk.scale: {instances: 10, cpus: 0.2, environment: [PIDS=x]}\n", to: file)
            scale.process.send(signal: SIGHUP)
            #expect(try await scale.settles(at: 10))
            #expect(try scale.output().contains("SIGHUP: 3 -> 10 instances"))
            // --cpus and --env override the file, so these settings have not changed.
            #expect(try !scale.output().contains("launched from now on"))

            try CommandLineTests.write("whisk.scale: {instances: 2, disk: 1m, on-exit: kill}\n", to: file)
            scale.process.send(signal: SIGHUP)
            #expect(try await scale.settles(at: 2))
            #expect(await master.liveCopies() == ["web-1.1", "web-2.2"])
            #expect(try scale.output().contains("copies launched from now on use the new whisk.scale.disk"))
            #expect(try scale.output().contains("whisk.scale.on-exit changed, which requires a restart"))

            try CommandLineTests.write("whisk.scale.instances: many\n", to: file)
            scale.process.send(signal: SIGHUP)
            let message = "the old configuration stays in use: configuration error: whisk.scale.instances: 'many'"
            #expect(try await eventually { try scale.output().contains(message) })
            #expect(try await scale.settles(at: 2))
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
        }
    }

    @Test("after SIGTERM and after SIGKILL, the next run takes over the running copies")
    func restarts() async throws {
        try await Self.withMaster { master, root in
            let options = ["--instances", "3", "--state-dir", "\(root)/state"]
            var scale = try await RunningScale.start(master: master, in: root, options)
            #expect(try await scale.settles(at: 3))
            #expect(try await scale.request("POST", body: "5").status == 200)
            #expect(try await scale.settles(at: 5))
            let five = await master.runningCopies()
            let pids = try await Self.pid(of: five[0], root)

            for signal in [SIGTERM, SIGKILL, SIGKILL, SIGTERM] {
                let status = await scale.end(signal: signal)
                #expect(status == (signal == SIGTERM ? .exited(0) : .signalled(SIGKILL)))
                #expect(await eventually { await master.frameworks().map(\.isConnected) == [false] })
                #expect(await master.runningCopies() == five)
                scale = try await RunningScale.start(master: master, in: root, options)
                #expect(try await scale.settles(at: 5))
                #expect(await master.allCopies() == five, "no copy is launched twice")
            }
            #expect(kill(pids, 0) == 0)
            #expect(await master.frameworks().count == 1)
            #expect(try scale.output().contains("Keeping 5 instances"))

            // A copy that ends between two runs is replaced by the next run, under a new number.
            _ = await scale.end(signal: SIGKILL)
            kill(try await Self.pid(of: five[1], root), SIGKILL)
            #expect(await eventually { await master.runningCopies().count == 4 })
            scale = try await RunningScale.start(master: master, in: root, options)
            #expect(try await scale.settles(at: 5))
            #expect(await master.allCopies().count == 6)
            // A changed configured number overrides the number that was set by POST.
            _ = await scale.end(signal: SIGTERM)
            scale = try await RunningScale.start(
                master: master, in: root, ["--instances", "2", "--state-dir", "\(root)/state", "--on-exit", "kill"])
            #expect(try await scale.settles(at: 2))
            #expect(await eventually { await master.liveCopies() == [five[0], five[2]] })
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
            #expect(await master.frameworks().map(\.isRemoved) == [true])
        }
    }

    @Test(
        "after a kill in the middle of launching, the next run has the right number of copies and none twice",
        arguments: 1...3
    )
    func killedWhileLaunching(_ round: Int) async throws {
        try await Self.withMaster { master, root in
            let options = ["--instances", "20", "--state-dir", "\(root)/state"]
            var scale = try await RunningScale.start(master: master, in: root, options)
            #expect(
                await eventually {
                    switch round {
                    case 1: await master.frameworks().contains { $0.isConnected }
                    case 2: await !master.tasks().isEmpty
                    default: await !master.runningCopies().isEmpty
                    }
                })
            _ = await scale.end(signal: SIGKILL)
            scale = try await RunningScale.start(master: master, in: root, options)
            #expect(try await scale.settles(at: 20))
            #expect(await eventually { await master.liveCopies().count == 20 })
            let instances = await master.liveCopies().map { $0.split(separator: ".").first }
            #expect(Set(instances).count == 20, "no instance has two copies")
            #expect(Set(await master.allCopies()).count == (await master.allCopies()).count)
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
        }
    }

    @Test("copies on an unreachable agent are replaced after a while, and killed when the agent returns afterwards")
    func unreachableAgent() async throws {
        try await Self.withMaster { master, root in
            let scale = try await RunningScale.start(
                master: master, in: root,
                ["--instances", "4", "--constraint", "rack LIKE r.", "-Dwhisk.scale.replace-unreachable-after=50ms"])
            #expect(try await scale.settles(at: 4))
            let agent = try #require(await master.tasks().first?.agentID)
            let lost = await master.tasks().filter { $0.agentID == agent }.map(\.id)
            try await master.loseAgent(agent)
            #expect(await eventually { await master.runningCopies().count == 4 })
            let running = await master.runningCopies()
            #expect(Set(running).isDisjoint(with: lost))
            // The program knows that the replacements run.
            #expect(
                try await eventually {
                    let rows = try await scale.table()["instances"]?.arrayValue ?? []
                    return Set(rows.filter { $0["state"] == "running" }.map { $0["taskId"]?.stringValue ?? "" })
                        == Set(running)
                })
            try await master.returnAgent(agent)
            #expect(await eventually { await master.liveCopies() == running })
            #expect(try await scale.settles(at: 4))
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
        }
    }

    @Test("a framework that the master rejects is an error with the master's message")
    func refused() async throws {
        try await CommandLineTests.withDirectory { root in
            let master = try await EmbeddedMaster.start(
                configuration: EmbeddedMasterConfiguration(credentials: ["someone": "secret"]))
            let outcome = try await CommandLineTests.run(
                ["scale", "--master", master.url, "--", "sleep", "1"], in: root)
            await master.shutdown()
            #expect(outcome.status == .exited(1))
            #expect(outcome.errors.hasPrefix("Error: ") && outcome.errors.contains("401"), "\(outcome.errors)")
        }
    }

    @Test("a ZooKeeper that does not respond is reported, with the program's reaction")
    func noZooKeeper() async throws {
        try await CommandLineTests.withDirectory { root in
            // No process listens on a port that only root can use.
            let process = try await CommandLineTests.start(
                ["scale", "--master", "zk://127.0.0.1:1/mesos", "--", "sleep", "1"], in: root)
            let isReported = try await eventually {
                let output = try CommandLineTests.text("\(root)/stdout")
                return output.contains("no connection with ZooKeeper")
                    && output.contains("Waiting for a leading master")
            }
            #expect(isReported)
            process.send(signal: SIGTERM)
            #expect(await process.waitForExit() == .exited(0))
            #expect(try CommandLineTests.text("\(root)/stderr") == "")
        }
    }

    @Test("a second program with the same state directory fails with the first one's process id")
    func locking() async throws {
        try await Self.withMaster { master, root in
            let options = ["--state-dir", "\(root)/state"]
            let scale = try await RunningScale.start(master: master, in: root, options)
            #expect(try await scale.settles(at: 1))
            let second = try await RunningScale.start(master: master, in: root, options)
            #expect(await second.process.waitForExit() == .exited(1))
            let errors = try CommandLineTests.text("\(second.directory)/stderr")
            #expect(errors.contains("\(root)/state/tasks"))
            #expect(
                errors.hasPrefix(
                    "Error: the state directory \(root)/state (--state-dir) is in use by process "
                        + "\(scale.process.processIdentifier)"), "\(errors)")
            // The second program shows no state and does not listen.
            #expect(try second.output() == "")
            #expect(try await scale.settles(at: 1))
            _ = await scale.end(signal: SIGTERM)
        }
    }

    @Test("requests without a number, too long requests and requests of web pages are rejected")
    func refusals() async throws {
        try await Self.withMaster { master, root in
            let scale = try await RunningScale.start(master: master, in: root)
            #expect(try await scale.settles(at: 1))
            #expect(try await scale.request("POST", body: "-1").status == 400)
            #expect(try await scale.request("POST", body: "3", headers: ["Origin": "http://page"]).status == 403)
            #expect(try await scale.request("POST", body: String(repeating: "1", count: 2000)).status == 413)
            let refused = try await scale.request("PUT", body: "3")
            #expect(refused.status == 405)
            #expect(refused.headers["allow"] == "GET, HEAD, POST", "\(refused.headers)")
            #expect(try await scale.table()["desired"] == 1)
            // Without a configuration file, SIGHUP ends the program, as if its terminal was closed.
            #expect(await scale.end(signal: SIGHUP) == .exited(0))
        }
    }

    @Test("--embedded needs no cluster, and --json writes an object on each line")
    func embedded() async throws {
        try await CommandLineTests.withDirectory { directory in
            let process = try await CommandLineTests.start(
                ["scale", "--embedded", "--json", "--instances", "2", "--", "sleep", "600"], in: directory)
            func events() throws -> [JSONValue] {
                // The last line may be half written.
                try CommandLineTests.text("\(directory)/stdout").split(
                    separator: "\n", omittingEmptySubsequences: false
                )
                .dropLast().map { try JSONValue(parsing: $0) }
            }
            #expect(
                try await eventually { try events().contains { $0["event"] == "summary" && $0["running"] == 2 } })
            #expect(try events().contains { $0["id"] == "sleep-1" && $0["state"] == "running" })
            process.send(signal: SIGINT)
            #expect(await process.waitForExit() == .exited(0))
        }
    }

    @Test(
        "invalid input is an error with a message",
        arguments: [
            (["--", "sleep", "1"], "--master http://host:5050"), (["--embedded"], "--image nginx:alpine"),
            (["--embedded", "--instances", "-1", "--", "a"], "--instances"),
            (["--embedded", "--instances", "ten", "--", "a"], "0 to 10000"),
            (["--embedded", "--memory", "lots", "--", "a"], "--memory"),
            (["--embedded", "--constraint", "rack", "--", "a"], "--constraint"),
            (["--embedded", "--on-exit", "wait", "--", "a"], "keep, kill"),
            (["--embedded", "--on-exit", "keep", "--", "a"], "--state-dir"),
            (["--embedded", "--listen", "0.0.0.0:1", "--", "a"], "loopback"),
            (["--embedded", "--config", "missing.yaml", "--", "a"], "missing.yaml"),
            (["--embedded", "--master", "http://m:1", "--", "a"], "exclude"),
            (["--master", "http://127.0.0.1:1", "--state-dir", "/proc/none", "--", "a"], "/proc/none"),
        ])
    func badInput(_ arguments: [String], _ part: String) async throws {
        try await CommandLineTests.withDirectory { directory in
            let outcome = try await CommandLineTests.run(["scale"] + arguments, in: directory)
            outcome.expectRefusal(naming: part)
        }
    }

    @Test("a port in use is an error that names it")
    func portInUse() async throws {
        try await Self.withMaster { master, root in
            let port = String(master.port)
            try await CommandLineTests.withDirectory { directory in
                let outcome = try await CommandLineTests.run(
                    ["scale", "--master", master.url, "--listen", "127.0.0.1:\(port)", "--", "sleep", "1"],
                    in: directory)
                #expect(outcome.status == .exited(1))
                #expect(outcome.errors.contains("127.0.0.1:\(port): Address already in use"), "\(outcome.errors)")
            }
            #expect(await master.frameworks().isEmpty)
            _ = root
        }
    }
}
