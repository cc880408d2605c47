import EmbeddedMesos
import Foundation
import MesosAPI
import MesosScheduler
import ProcessControl
import TestSupport
import Testing

/// The embedded master's web page in a real browser.
@Suite("web page", .integration, .serialized)
struct WebPageTests {
    private func start(_ arguments: [String], in directory: String) async throws -> ManagedProcess {
        var environment = ProcessSpecification.inheritedEnvironment
        environment["TMPDIR"] = directory
        return try await ManagedProcess.start(
            ProcessSpecification(
                executable: try BuiltProgram.path("whisk-mesos"), arguments: arguments, environment: environment,
                workingDirectory: directory, standardOutput: .file("\(directory)/stdout"),
                standardError: .file("\(directory)/stderr")))
    }

    /// A running task that has written some output, and the ``MesosLink`` to its sandbox.
    private func withTask(
        name: String, command: String, agents: [EmbeddedAgentConfiguration] = [.process(.init())],
        _ body: (_ master: EmbeddedMaster, _ link: String) async throws -> Void
    ) async throws {
        let master = try await EmbeddedMaster.start(agents: agents)
        let scheduler = Scheduler(
            configuration: .init(masters: [master.url], framework: .init(name: name)), logger: quietLogger)
        let running = Task { try await scheduler.run() }
        do {
            var request = TaskRequest(
                id: "task-1", resources: .init(cpus: 0.1, memory: 32),
                command: .init(value: "\(command); : > written; exec sleep 600"))
            request.name = name
            let task = try await scheduler.launch(request, timeout: .seconds(60))
            let framework = try #require(await master.frameworks().first).id
            try await body(
                master, "\(master.url)/#/agents/\(task.agentID)/frameworks/\(framework)/executors/task-1/browse")
        } catch {
            running.cancel()
            _ = await running.result
            await master.shutdown()
            throw error
        }
        running.cancel()
        _ = await running.result
        await master.shutdown()
    }

    @Test("the links that the demo prints show the actions' output")
    func demo() async throws {
        let directory = try TemporaryDirectory()
        let process = try await start(["demo", "--keep"], in: directory.path)
        do {
            let output = try await eventually("the end of the demo") { () -> String? in
                let data = try Data(contentsOf: URL(filePath: "\(directory.path)/stdout"))
                let text = String(decoding: data, as: UTF8.self)
                return text.contains("until you press Ctrl-C") || process.exitStatus != nil ? text : nil
            }
            let links = output.matches(of: /http:\S+\/#\/agents\/\S+\/browse/).map { String($0.0) }
            #expect(links.count == 2, "\(output)")
            for (link, line) in zip(links, ["greeting Mesos", "parameters: {\"count\":3}"]) {
                let page = try await Chromium.open(link) { try $0.texts(of: "pre").joined().contains(line) }
                let logs = try page.texts(of: "pre")
                #expect(logs.first?.contains("\(line)\n") == true, "\(page)")
                #expect(page.console.isEmpty)
            }
        } catch {
            await process.terminate(grace: .seconds(30))
            throw error
        }
        #expect(await process.terminate(grace: .seconds(60)) == .exited(0))
        let left = try FileManager.default.contentsOfDirectory(atPath: directory.path)
        #expect(left.sorted() == ["stderr", "stdout"])
    }

    @Test("names and output of a task are shown as text, never as markup")
    func hostile() async throws {
        let name = "<img src=x onerror=\"document.title='run'\">"
        let line = "</pre></script><script>document.title='run'</script><img src=x onerror=document.title='run'>&amp;"
        let command = "mkdir '<b onclick=x>'; cat <<'END'\n\(line)\nEND\ncat <<'END' >&2\n\(line)\nEND\n:"
        try await withTask(name: name, command: command) { master, link in
            let page = try await Chromium.open(link) {
                try $0.texts(of: "pre").count { $0.contains(line) } == 2 && $0.document.contains("b onclick")
            }
            #expect(try page.texts(of: "pre").first == "\(line)\n")
            #expect(try page.texts(of: "h1") == [name])
            #expect(try page.texts(of: "title").first == "\(name) – Mesos")
            #expect(try page.texts(of: "a").contains("<b onclick=x>/"))
            for url in [link, "\(master.url)/", "\(master.url)/#/frameworks"] {
                let page = try await Chromium.open(url) { $0.document.contains("onerror") }
                #expect(try page.texts(of: "a").contains(name))
                #expect(
                    page.document.firstMatch(of: /<img|<b\s|<script(?! type="module" src="\/webui\/app.js")/) == nil)
                #expect(page.console.isEmpty)
            }
        }
    }

    @Test("characters that hide or turn others around are marked in names, and not in files")
    func unseen() async throws {
        let name = "pay\u{202e}exe.bat\u{200b}\u{7}end"
        try await withTask(name: name, command: "echo 'turned \u{202e}around'") { _, link in
            let page = try await Chromium.open(link) { $0.document.contains("around") }
            #expect(try page.texts(of: "h1") == ["pay\u{fffd}exe.bat\u{fffd}\u{fffd}end"])
            #expect(try page.texts(of: "h2").contains("Files"))
            #expect(try page.texts(of: "pre").first == "turned \u{202e}around\n")
            #expect(page.console.isEmpty)
        }
    }

    @Test("the end of a long output is shown in whole characters, with a link to the rest")
    func tail() async throws {
        let command = "i=0; while [ $i -lt 4000 ]; do echo \"line $i über 😀 and so on\"; i=$((i+1)); done; echo the end"
        try await withTask(name: "long", command: command) { _, link in
            let page = try await Chromium.open(link) { $0.document.contains("the end\n") }
            let log = try #require(try page.texts(of: "pre").first)
            #expect(log.hasSuffix("line 3999 über 😀 and so on\nthe end\n"))
            #expect((60_000...65_536).contains(log.utf8.count))
            #expect(log.hasPrefix("line ") && !log.contains("\u{fffd}"))
            #expect(try page.texts(of: "button") == ["Load earlier"])
            #expect(page.document.contains("The last 64 KiB of "))
        }
    }

    @Test("the page names a missing agent, framework, task or page")
    func absences() async throws {
        let agents: [EmbeddedAgentConfiguration] = [.scripted(.init { _ in .run })]
        try await withTask(name: "n", command: ":", agents: agents) { master, link in
            for (url, text) in [
                (link, "is scripted: its tasks are not processes and have no sandbox"),
                (link.replacing(/agents\/[^\/]*/, with: "agents/nobody"), "The master knows no agent nobody"),
                ("\(master.url)/#/frameworks/none", "The master knows no framework none."),
                ("\(master.url)/#/elsewhere", "This address leads to no page."),
            ] {
                let page = try await Chromium.open(url) { $0.document.contains(text) }
                #expect(page.document.contains(text), "\(page)")
            }
        }
        try await withTask(name: "n", command: "echo here") { master, link in
            let text = "The master knows no executor or task other"
            let page = try await Chromium.open(link.replacing("task-1", with: "other")) { $0.document.contains(text) }
            #expect(page.document.contains(text))
            let agent = try #require(await master.agentIDs().first)
            try await master.loseAgent(agent, .unreachable)
            let lost = try await Chromium.open(link) { $0.document.contains("cannot be reached") }
            #expect(lost.document.contains("Agent \(agent) cannot be reached."))
            #expect(lost.document.contains("unreachable"))
        }
    }

    /// A master with scripted and process agents and a scheduler, without tasks.
    private func withScheduler(
        agents: [EmbeddedAgentConfiguration],
        _ body: (_ master: EmbeddedMaster, _ scheduler: Scheduler) async throws -> Void
    ) async throws {
        let master = try await EmbeddedMaster.start(agents: agents)
        let scheduler = Scheduler(
            configuration: .init(masters: [master.url], framework: .init(name: "twin")), logger: quietLogger)
        let running = Task { try await scheduler.run() }
        let result: Result<Void, any Error>
        do { result = .success(try await body(master, scheduler)) } catch { result = .failure(error) }
        running.cancel()
        _ = await running.result
        await master.shutdown()
        try result.get()
    }

    @Test("the page of a failed task tells why it failed, its command, labels and environment without secrets")
    func failure() async throws {
        try await withScheduler(agents: [.process(.init())]) { master, scheduler in
            var request = TaskRequest(
                id: "broken", resources: .init(cpus: 0.1, memory: 32),
                command: .init(value: "echo oops >&2; sleep 1; exit 7"))
            request.command?.environment = .init(variables: [
                .init(name: "GREETING", value: "hello"), .init(name: "API_KEY", value: "do-not-show-this"),
            ])
            request.labels = ["team": "whales"]
            let outcome = try await scheduler.launch(request, timeout: .seconds(60))
            #expect(await eventually { await master.task("broken")?.state == .failed })
            let framework = try #require(await master.frameworks().first).id
            let link =
                "\(master.url)/#/agents/\(outcome.agentID)/frameworks/\(framework)/executors/broken/browse"
            let page = try await Chromium.open(link) { $0.document.contains("GREETING") }
            #expect(page.document.contains("Command exited with status 7"))
            #expect(page.document.contains("exit 7"))
            #expect(try page.texts(of: "code").contains("hello") && page.document.contains("whales"))
            #expect(page.document.contains("API_KEY") && !page.document.contains("do-not-show-this"))
            #expect(try page.texts(of: "i") == ["hidden"])
            #expect(page.console.isEmpty)
            // The file of the link "Download" is the whole file.
            let address = try #require(page.document.firstMatch(of: /href="(\/webui\/download[^"]+stderr[^"]*)"/)?.1)
            #expect(address.contains("agent="))

            let home = try await Chromium.open("\(master.url)/") { $0.document.contains("Leader") }
            #expect(home.document.contains("Command exited with status 7"))
            #expect(home.document.contains("of 4 CPU used"))
            #expect(home.document.contains("master@127.0.0.1:\(master.port)"))
        }
    }

    @Test("removed tasks, disconnected frameworks, frameworks of one name and roles are told")
    func cluster() async throws {
        try await withScheduler(agents: [.scripted(.init { _ in .run })]) { master, scheduler in
            let task = try await scheduler.launch(
                TaskRequest(id: "t", resources: .init(cpus: 0.1, memory: 32), command: .init(value: "x")),
                timeout: .seconds(60))
            _ = try await scheduler.kill(task.taskID, timeout: .seconds(60))
            #expect(await eventually { await master.task("t")?.state == .killed })
            // A second framework of the same name, which disconnects.
            let port = master.port
            try await RawHTTP.onThread {
                let body =
                    #"{"type":"SUBSCRIBE","subscribe":{"framework_info":{"user":"root","name":"twin","#
                    + #""failover_timeout":600}}}"#
                let fields = ["Content-Type": "application/json", "Accept": "application/json"]
                let socket = try RawSocket(port: port)
                try socket.write(
                    RawHTTP.head("POST", "/api/v1/scheduler", fields, length: body.utf8.count) + Array(body.utf8))
                _ = try RawHTTP.readHead(socket)
            }
            #expect(await eventually { await master.frameworks().contains { !$0.isConnected } })
            let home = try await Chromium.open("\(master.url)/") { $0.document.contains("removed by its framework") }
            #expect(home.document.contains("removed by its framework"))
            #expect(home.document.contains("<b>1</b> active framework</a>, 1 disconnected"))
            // A narrow page shows a label and one element in a row.
            let cell = /<td data-label="State"><span><span class="badge"[^>]*>killed<\/span><small/
            #expect(home.document.firstMatch(of: cell) != nil)
            let list = try await Chromium.open("\(master.url)/#/frameworks") { $0.document.contains("twin (") }
            let titles = try list.texts(of: "a").filter { $0.hasPrefix("twin (") }
            #expect(Set(titles) == ["twin (0000)", "twin (0001)"])
            let roles = try await Chromium.open("\(master.url)/#/roles") { $0.document.contains("twin (") }
            #expect(try roles.texts(of: "h1") == ["Roles"])
            #expect(try roles.texts(of: "code").contains("*"))
        }
    }
}
