import EmbeddedMesos
import Foundation
import JSONSupport
import Logging
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

/// The requests of the master's web page, over HTTP without a browser.
@Suite struct WebPageTests {
    /// A master with an agent that runs one task.
    private struct Cluster {
        let master: EmbeddedMaster
        let agent: String
        let task: LaunchedTask
        let framework: String

        var sandbox: String { "/frameworks/\(framework)/executors/\(task.taskID)/runs/latest" }

        func file(
            _ path: String, _ rest: String = "", agent: String? = nil, headers: [String: String] = [:]
        ) async throws -> RawHTTP.Response {
            try await get("/webui/file?agent=\(agent ?? self.agent)&path=\(path)\(rest)", headers: headers)
        }

        func get(_ path: String, headers: [String: String] = [:]) async throws -> RawHTTP.Response {
            try await RawHTTP.request("GET", path, port: master.port, headers: headers)
        }

        /// Runs `body` during a task that has written `output`.
        static func with(
            _ command: String, output: String, configuration: EmbeddedMasterConfiguration = .init(),
            _ body: (Cluster) async throws -> Void
        ) async throws {
            let master = try await EmbeddedMaster.start(configuration: configuration, agents: [.process(.init())])
            let scheduler = Scheduler(
                configuration: .init(masters: [master.url], framework: .init(name: "test")),
                logger: Logger.silent)
            let running = Task { try await scheduler.run() }
            do {
                let task = try await scheduler.launch(
                    TaskRequest(
                        id: "t", resources: .init(cpus: 0.1, memory: 32),
                        command: .init(value: "\(command); exec sleep 600")), timeout: .seconds(60))
                let cluster = Cluster(
                    master: master, agent: task.agentID, task: task,
                    framework: try #require(await master.frameworks().first).id)
                #expect(
                    try await eventually {
                        try await cluster.file("\(cluster.sandbox)/stdout", "&offset=-1000").text == output
                    })
                try await body(cluster)
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
    }

    /// The paths that the page, its style and its modules refer to, starting at `/`.
    private func assets(of master: EmbeddedMaster) async throws -> [String: RawHTTP.Response] {
        var found: [String: RawHTTP.Response] = [:]
        var open = ["/"]
        while let path = open.popLast() {
            guard found[path] == nil else { continue }
            let response = try await RawHTTP.request("GET", path, port: master.port)
            found[path] = response
            let text = response.text
            open += text.matches(of: /(?:src|href)="(\/webui\/[^"]+)"/).map { String($0.1) }
            open += text.matches(of: /from "\.\/([^"]+)"/).map { "/webui/\($0.1)" }
        }
        return found
    }

    @Test("all parts of the page exist, come from the master and contain no unsafe code")
    func assets() async throws {
        let master = try await EmbeddedMaster.start()
        let assets = try await assets(of: master)
        #expect(assets.count == 11)
        for (path, response) in assets {
            #expect(response.status == 200, "\(path)")
            let type = try #require(response.headers["content-type"])
            let expected = [
                "css": "text/css", "js": "text/javascript", "svg": "image/svg+xml",
            ][path.split(separator: ".").last.map(String.init) ?? ""]
            #expect(type == "\(expected ?? "text/html"); charset=utf-8", "\(path)")
            // No text becomes markup, and nothing is loaded from elsewhere.
            let text = response.text
            #expect(text.firstMatch(of: /innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|srcdoc/) == nil)
            #expect(text.firstMatch(of: /(?:src|href|url|import|from|fetch)\s*[=(]?\s*["']?(?:https?:)?\/\//) == nil)
            #expect(text.firstMatch(of: /<script>|<style|\sstyle=|<[^>]*\son[a-z]+="/) == nil, "\(path)")
        }
        await master.shutdown()
    }

    @Test(
        "no answer is cached, taken for something else, framed or given to other pages",
        arguments: ["/", "/webui/app.js", "/webui/cluster", "/state", "/webui/nothing"])
    func headers(path: String) async throws {
        let master = try await EmbeddedMaster.start()
        let headers = try await RawHTTP.request("GET", path, port: master.port).headers
        #expect(headers["cache-control"] == "no-store")
        #expect(headers["x-content-type-options"] == "nosniff")
        #expect(headers["cross-origin-resource-policy"] == "same-origin")
        #expect(headers["access-control-allow-origin"] == nil)
        let policy = try #require(headers["content-security-policy"])
        for rule in [
            "default-src 'none'", "script-src 'self'", "style-src 'self'", "connect-src 'self'", "base-uri 'none'",
            "form-action 'none'", "frame-ancestors 'none'", "require-trusted-types-for 'script'",
        ] {
            #expect(policy.split(separator: "; ").contains(Substring(rule)))
        }
        #expect(!policy.contains("unsafe"))
        await master.shutdown()
    }

    @Test("a sandbox is listed, and its files are read from any offset within the limits")
    func sandbox() async throws {
        try await Cluster.with(
            "mkdir sub; echo x > sub/inner; ln -s sub link; printf 0123456789", output: "0123456789"
        ) { cluster in
            func listing(_ path: String) async throws -> JSONValue {
                try JSONValue(
                    parsing: try await cluster.get("/webui/files?agent=\(cluster.agent)&path=\(path)").body)
            }
            let root = try await listing(cluster.sandbox)
            let entries = try #require(root["entries"]?.arrayValue)
            #expect(entries.compactMap { $0["name"]?.stringValue } == ["link", "stderr", "stdout", "sub"])
            #expect(entries.compactMap { $0["kind"]?.stringValue } == ["link", "file", "file", "directory"])
            #expect(entries[2]["size"] == 10)
            #expect(try #require(entries[2]["modified"]?.doubleValue) > 1_600_000_000)
            #expect(try await listing("\(cluster.sandbox)/sub")["entries"]?.arrayValue?.count == 1)
            #expect(try await listing("\(cluster.sandbox)/link")["kind"] == "directory")
            #expect(try await listing("\(cluster.sandbox)/stdout")["entries"] == nil)

            for (rest, offset, data) in [
                ("", "0", "0123456789"), ("&offset=4&length=3", "4", "456"), ("&offset=-3", "7", "789"),
                ("&offset=-300&length=2", "0", "01"), ("&offset=10", "10", ""), ("&offset=0&length=0", "0", ""),
                ("&offset=9223372036854775807&length=9223372036854775807", "9223372036854775807", ""),
                ("&offset=-9223372036854775808", "0", "0123456789"),
            ] {
                let response = try await cluster.file("\(cluster.sandbox)/stdout", rest)
                #expect(response.status == 200 && response.text == data, "\(rest)")
                #expect(response.headers["sandbox-offset"] == offset, "\(rest)")
                #expect(response.headers["sandbox-size"] == "10")
                #expect(response.headers["content-type"] == "application/octet-stream")
                #expect(response.headers["content-disposition"] == "attachment")
            }
            for rest in ["&offset=x", "&length=-1", "&offset=9223372036854775808", "&length=1e3", "&offset="] {
                #expect(try await cluster.file("\(cluster.sandbox)/stdout", rest).status == 400, "\(rest)")
            }
        }
    }

    @Test("a read is bounded and returns the bytes unchanged")
    func bounded() async throws {
        try await Cluster.with(
            "head -c 200000 /dev/zero > big; printf '\\377\\303' > bytes; echo done", output: "done\n"
        ) { cluster in
            let big = try await cluster.file("\(cluster.sandbox)/big", "&length=9223372036854775807")
            #expect(big.body.count == 64 << 10)
            #expect(big.headers["sandbox-size"] == "200000")
            #expect(try await cluster.file("\(cluster.sandbox)/bytes").body == [0xff, 0xc3])
        }
    }

    @Test("no file outside a sandbox is read or listed")
    func outside() async throws {
        try await Cluster.with(
            "ln -s /etc/passwd leak; ln -s / all; mkfifo pipe; echo done", output: "done\n"
        ) { cluster in
            let sandbox = cluster.sandbox
            let here = try #require(await cluster.master.task("t")).containerID
            for path in [
                "\(sandbox)/missing", "\(sandbox)/leak", "\(sandbox)/all/etc/passwd", "\(sandbox)/pipe",
                "\(sandbox)/../../../../../../../../etc/passwd", "\(sandbox)/%2e%2e/%2e%2e/\(here)/stdout",
                "/etc/passwd",
                "/", "/frameworks", "/frameworks/\(cluster.framework)/executors/t/runs", "stdout",
                "\(sandbox)/stdout%00",
                sandbox.replacing("/executors/t/", with: "/executors/other/"),
            ] {
                #expect(try await cluster.file(path).status == 404, "\(path)")
                let listing = try await cluster.get("/webui/files?agent=\(cluster.agent)&path=\(path)")
                #expect(listing.status == 404 || path == "\(sandbox)/pipe", "\(path)")
                #expect(!listing.text.contains("root:"))
            }
            for query in ["", "?agent=\(cluster.agent)", "?path=\(sandbox)", "?agent=&path=\(sandbox)"] {
                #expect(try await cluster.get("/webui/file\(query)").status == 400, "\(query)")
            }
        }
    }

    @Test("only sandboxes of reachable agents of the master are shown")
    func agents() async throws {
        try await Cluster.with("echo here", output: "here\n") { cluster in
            let path = "\(cluster.sandbox)/stdout"
            for agent in ["other", "127.0.0.1:22", "..", "http:%2F%2F127.0.0.1"] {
                let response = try await cluster.file(path, agent: agent)
                #expect(response.status == 404 && response.text.contains("knows no agent"), "\(agent)")
            }
            let scripted = try await cluster.master.addAgent(.scripted(.init()))
            let response = try await cluster.file(path, agent: scripted)
            #expect(response.status == 404 && response.text.contains("is scripted"))

            func presence() async throws -> [JSONValue?] {
                let json = try JSONValue(parsing: try await cluster.get("/webui/cluster").body)
                return try #require(json["agents"]?.arrayValue).map { $0["presence"] }
            }
            #expect(try await presence() == ["here", "here"])
            try await cluster.master.loseAgent(cluster.agent, .unreachable)
            #expect(try await presence() == ["unreachable", "here"])
            #expect(try await cluster.file(path).status == 503)
            try await cluster.master.returnAgent(cluster.agent)
            #expect(try await cluster.file(path).text == "here\n")
            try await cluster.master.loseAgent(cluster.agent, .gone)
            #expect(try await presence() == ["here", "gone"])
            #expect(try await cluster.file(path).status == 404)
        }
    }

    @Test("requests of other pages and for foreign names are refused")
    func strangers() async throws {
        try await Cluster.with("echo secret", output: "secret\n") { cluster in
            let path = "\(cluster.sandbox)/stdout"
            let port = cluster.master.port
            for (headers, status) in [
                (["Host": "evil.example:\(port)"], 403), (["Origin": "http://evil.example"], 403),
                (["Origin": "null"], 403), (["Host": "127.0.0.1:\(port)", "Origin": "http://127.0.0.1"], 403),
                (["Host": "127.0.0.1:\(port)", "Origin": "http://127.0.0.1:\(port)"], 200),
                (["Sec-Fetch-Site": "cross-site"], 403), (["Sec-Fetch-Site": "same-site"], 403),
                (["Sec-Fetch-Site": "same-origin"], 200), (["Sec-Fetch-Site": "none"], 200),
            ] {
                let response = try await cluster.file(path, headers: headers)
                #expect(response.status == status, "\(headers)")
                #expect(response.text.contains("secret") == (status == 200))
            }
            // A link on another page may lead to the page itself.
            #expect(try await cluster.get("/", headers: ["Sec-Fetch-Site": "cross-site"]).status == 200)
            for path in ["/", "/webui/cluster", "/webui/file"] {
                #expect(try await RawHTTP.request("POST", path, port: port).status == 405)
            }
            let own = ["Host": "127.0.0.1:\(port)", "Origin": "http://127.0.0.1:\(port)"]
            #expect(try await RawHTTP.request("POST", "/api/v1", port: port, headers: own).status == 403)
        }
    }

    @Test("an agent with credentials requires them from the page too")
    func credentials() async throws {
        let master = try await EmbeddedMaster.start(agents: [.process(.init(credentials: ["reader": "secret"]))])
        let agent = try #require(await master.agentIDs().first)
        for path in ["/webui/file", "/webui/files"] {
            let target = "\(path)?agent=\(agent)&path=/frameworks/f/executors/e/runs/latest"
            let refused = try await RawHTTP.request("GET", target, port: master.port)
            #expect(refused.status == 401 && refused.headers["www-authenticate"] != nil)
            let token = Data("reader:secret".utf8).base64EncodedString()
            let headers = ["Authorization": "Basic \(token)"]
            #expect(try await RawHTTP.request("GET", target, port: master.port, headers: headers).status == 404)
        }
        await master.shutdown()
    }

    @Test("the page is not shown under a foreign name, also on addresses other than loopback")
    func rebinding() async throws {
        let master = try await EmbeddedMaster.start(configuration: .init(host: "0.0.0.0"))
        for path in ["/", "/webui/cluster", "/webui/file?agent=a&path=/frameworks"] {
            let stranger = try await RawHTTP.request(
                "GET", path, port: master.port, headers: ["Host": "evil.example"])
            #expect(stranger.status == 403)
            for host in ["127.0.0.1:\(master.port)", "localhost", ProcessInfo.processInfo.hostName] {
                let own = try await RawHTTP.request("GET", path, port: master.port, headers: ["Host": host])
                #expect(own.status != 403, "\(host)")
            }
        }
        await master.shutdown()
    }

    @Test("a master that does not lead redirects the browser to the leader")
    func standby() async throws {
        let cluster = try await EmbeddedCluster.start(masters: 2)
        let masters = await cluster.masters()
        let ports = masters.map(\.announcement.port)
        let response = try await RawHTTP.request("GET", "/", port: ports[1])
        #expect(response.status == 307)
        let location = try #require(response.headers["location"])
        #expect(location == "//127.0.0.1:\(ports[0])/master/")
        for (path, target) in [
            ("/tasks?limit=1&order=asc", "/master/tasks?limit=1&order=asc"), ("/master/redirect", ""),
        ] {
            let other = try await RawHTTP.request("GET", path, port: ports[1])
            #expect(other.status == 307 && other.headers["location"] == "//127.0.0.1:\(ports[0])\(target)")
        }
        #expect(
            try await RawHTTP.request("GET", "/master/", port: ports[0]).headers["content-type"]
                == "text/html; charset=utf-8")
        await cluster.shutdown()
    }

    @Test("a whole file is downloaded, and a task's details are shown")
    func downloads() async throws {
        try await Cluster.with(
            "head -c 3000000 /dev/urandom > 'big é.bin'; cksum < 'big é.bin' | cut -d' ' -f2 > size; echo done",
            output: "done\n"
        ) { cluster in
            func download(_ path: String) async throws -> RawHTTP.Response {
                try await cluster.get("/webui/download?agent=\(cluster.agent)&path=\(path)")
            }
            let big = try await download("\(cluster.sandbox)/big%20%C3%A9.bin")
            #expect(big.status == 200 && big.body.count == 3_000_000)
            #expect(big.headers["content-disposition"] == "attachment; filename*=UTF-8''big%20%C3%A9.bin")
            let last = try await cluster.file("\(cluster.sandbox)/big%20%C3%A9.bin", "&offset=-1000")
            #expect(Array(big.body.suffix(1000)) == last.body)
            for path in ["\(cluster.sandbox)/missing", "/etc/passwd", "\(cluster.sandbox)/../x"] {
                #expect(try await download(path).status == 404, "\(path)")
            }
            let task = "/webui/task?agent=\(cluster.agent)&framework=\(cluster.framework)&task="
            let details = try JSONValue(parsing: try await cluster.get(task + "t").body)
            #expect(details["command"]?.stringValue?.contains("exec sleep 600") == true)
            #expect(try await cluster.get(task + "x").status == 404)
            #expect(try await cluster.get("/webui/task?agent=a").status == 400)
        }
    }
}
