import FoundationEssentials
import JSONSupport
import ProcessControl
import Testing

/// `whisk-mesos config` as a process.
@Suite struct ConfigCommandTests {
    private static func config(
        _ yaml: String? = nil, _ arguments: [String] = [], environment: [String: String] = [:]
    ) async throws -> CommandLineTests.Outcome {
        var result: CommandLineTests.Outcome?
        try await CommandLineTests.withDirectory { directory in
            if let yaml { try CommandLineTests.write(yaml, to: "\(directory)/whisk.yaml") }
            try CommandLineTests.write("hunter2\n", to: "\(directory)/secret")
            let file = yaml == nil ? [] : ["--config", "whisk.yaml"]
            result = try await CommandLineTests.run(
                ["config"] + file + arguments, in: directory, environment: environment)
        }
        return try #require(result)
    }

    @Test("config prints each value with its place and hides secrets")
    func values() async throws {
        let yaml = """
            whisk:
              spi: {ContainerFactoryProvider: mesos, LogStoreProvider: splunk}
              mesos: {principal: me, secret-file: secret, constraints: [rack LIKE r1]}
              logstore.splunk: {host: s, username: u, password: hunter2}
              container-factory.container-args.extra-env-vars: [PASSWORD=hunter2]
            """
        let environment = ["CONFIG_whisk_mesos_role": "$ROLE", "ROLE": "ops"]
        let outcome = try await Self.config(yaml, ["-Dwhisk.mesos.user=u"], environment: environment)
        #expect(outcome.status == .exited(0), "\(outcome)")
        #expect(outcome.errors == "")
        let lines = outcome.output.split(separator: "\n").map(String.init)
        #expect(
            lines.prefix(3) == ["container factory: mesos", "log store: splunk", "mesos master: http://localhost:5050"])
        for line in [
            "whisk.mesos.role = ops (environment variable CONFIG_whisk_mesos_role)",
            "whisk.mesos.user = u (-Dwhisk.mesos.user)", "whisk.mesos.principal = me (whisk.yaml:3)",
            #"whisk.mesos.constraints = ["rack LIKE r1"] (whisk.yaml:3)"#,
            "whisk.logstore.splunk.password = <redacted> (whisk.yaml:4)",
            #"whisk.container-factory.container-args.extra-env-vars = ["PASSWORD=<redacted>"] (whisk.yaml:5)"#,
            "whisk.mesos.timeouts.task-launch = 45 s (default)",
        ] {
            #expect(lines.contains(line), "\(line)")
        }
        #expect(!outcome.output.contains("hunter2"))
        let json = try await Self.config(yaml, ["--json"], environment: environment).record()
        #expect(json["containerFactory"] == "mesos" && json["warnings"] == [])
        #expect(
            json["settings"]?.arrayValue?.contains([
                "key": "whisk.mesos.role", "value": "ops", "origin": "environment variable CONFIG_whisk_mesos_role",
            ]) == true)
    }

    @Test("without a factory config checks the one that run uses")
    func defaultFactory() async throws {
        let outcome = try await Self.config()
        #expect(outcome.output.hasPrefix("container factory: process\n"))
        #expect(
            outcome.output.contains(
                "whisk.spi.ContainerFactoryProvider = process (default of `whisk-mesos run`)\n"))
    }

    @Test(
        "config refuses what run would refuse",
        arguments: [
            ("whisk.mesos: {principal: me, secret-file: /nonexistent/s}", "whisk.mesos.secret-file"),
            ("whisk.mesos.tls.ca-file: /nonexistent/ca", "whisk.mesos.tls.ca-file"),
            ("whisk.mesos.agent.ca-file: /nonexistent/ca", "whisk.mesos.agent.ca-file"),
            ("whisk.mesos.constraints: ['rack LIKE [']", "whisk.mesos.constraints"),
            (
                "whisk: {spi.ContainerFactoryProvider: mesos, mesos.framework-id-file: /nonexistent/id}",
                "whisk.mesos.framework-id-file"
            ),
            ("whisk.process.runtime-path: /etc/passwd", "whisk.process.runtime-path"),
            ("whisk.spi.LogStoreProvider: splunk", "whisk.logstore.splunk.host"),
            (
                "whisk: {spi.LogStoreProvider: elasticsearch, logstore.elasticsearch.ca-file: /nonexistent}",
                "whisk.logstore.elasticsearch.ca-file"
            ),
            ("whisk.spi.ContainerFactoryProvider: kubernetes", "whisk.spi.ContainerFactoryProvider"),
            ("whisk.scale: {command: [a], name: 'a b'}", "the name 'a b'"),
            ("whisk { spi { LogStoreProvider: file } }", "whisk.yaml:1 has 'whisk {', so the file is HOCON"),
            ("whisk.mesos.role: ${NO_SUCH_VARIABLE}", "refers to an environment variable that is not set"),
            ("whisk.mesos: text", "whisk.mesos: the value (whisk.yaml:1) is not a section"),
        ])
    func refusals(yaml: String, part: String) async throws {
        try await Self.config(yaml).expectRefusal(naming: part)
    }

    @Test("a program that ends while its HTTP client's thread begins exits with its status")
    func endsAtOnce() async throws {
        // One in a hundred crashed in the cleanup of OpenSSL.
        try await withThrowingTaskGroup(of: Void.self) { group in
            for number in 0..<60 {
                if number >= 6 { try await group.next() }
                group.addTask {
                    try await Self.config("whisk.mesos.tls.ca-file: /nonexistent/ca")
                        .expectRefusal(naming: "whisk.mesos.tls.ca-file")
                }
            }
            try await group.waitForAll()
        }
    }

    @Test("a second file is an error, not ignored")
    func twoFiles() async throws {
        let outcome = try await Self.config("whisk.mesos.role: a", ["--config", "whisk.yaml"])
        outcome.expectRefusal(naming: "--config is given 2 times; only one file is read")
    }

    @Test("a file without effect and variables of OpenWhisk without effect are named")
    func warnings() async throws {
        let typo = try await Self.config("wisk:\n  mesos:\n    role: ops\n")
        #expect(typo.status == .exited(0))
        #expect(typo.errors.contains("did you mean whisk.mesos.role?"))
        #expect(typo.errors.contains("whisk.yaml has no effect"))
        let openwhisk = try await Self.config(
            environment: [
                "CONFIG_whisk_activation_payload_max": "", "CONFIG_whisk_containerPool_pekkoClient": "false",
                "CONFIG_whisk_docker_client_parallelRuns": "",
            ])
        #expect(openwhisk.status == .exited(0))
        #expect(
            openwhisk.errors
                == "warning: this program does without OpenWhisk's settings whisk.container-pool.pekko-client "
                + "(environment)\n")
    }

    @Test("the development master says that the configured runtime is none")
    func runtimePath() async throws {
        try await CommandLineTests.withDirectory { directory in
            let outcome = try await CommandLineTests.run(
                ["master", "--port", "0", "-Dwhisk.process.runtime-path=/etc/passwd"], in: directory)
            outcome.expectRefusal(naming: "whisk.process.runtime-path is '/etc/passwd'")
        }
    }
}
