import EmbeddedMesos
import Glibc
import MesosAPI
import ProcessControl
import TestSupport
import Testing

/// What `whisk-mesos scale` tells during a failover between masters, and how it ends in the middle of one.
@Suite struct FailoverOutputTests {
    private static func withCluster(_ body: (EmbeddedCluster, _ masters: String, _ root: String) async throws -> Void)
        async throws
    {
        try await CommandLineTests.withDirectory { root in
            let cluster = try await EmbeddedCluster.start(
                agents: (0..<2).map { .process(.development(index: $0)) })
            do {
                try await body(cluster, cluster.urls.joined(separator: ","), root)
            } catch {
                await cluster.shutdown()
                throw error
            }
            await cluster.shutdown()
        }
    }

    /// The lines of the output without their times, and the framework's id as `F`.
    private static func lines(_ scale: RunningScale) throws -> [String] {
        try scale.output().split(separator: "\n").map { line in
            String(line.drop { $0 != " " }.dropFirst()).replacing(/[0-9a-f]{8}-[0-9a-f-]+-\d{4}\b/, with: "F")
        }
    }

    @Test("a failover is told once, with each cause of a wait once, and changes no copy")
    func failover() async throws {
        try await Self.withCluster { cluster, masters, root in
            let scale = try await RunningScale.start(masters: masters, in: root, ["--instances", "3"])
            #expect(try await scale.settles(at: 3))
            let before = await cluster.leader?.runningCopies() ?? []
            // The output lags behind the table.
            #expect(await eventually { (try? Self.lines(scale).last?.contains("3 of 3 running")) == true })
            let start = try Self.lines(scale)
            let told = start.count
            #expect(start.allSatisfy { $0.hasPrefix("info: ") }, "\(start)")

            // Several attempts fall into each stage: no leader, and one that has not finished its recovery.
            try await cluster.failover(detection: .seconds(2), recovery: .seconds(2))
            #expect(await eventually { await cluster.leader?.runningCopies().count == 3 })
            #expect(try await scale.settles(at: 3))
            #expect(await cluster.leader?.runningCopies() == before)
            #expect(
                await eventually {
                    (try? Self.lines(scale).last?.hasPrefix("info: web: 3 of 3 running, framework")) == true
                })
            let during = try Self.lines(scale).dropFirst(told)
            // The two paths of a master's API are one address.
            let causes = during.map { $0.replacing("/master/api/v1", with: "/api/v1") }
            #expect(Set(causes).count == causes.count, "\(during)")
            #expect(during.count { $0.hasPrefix("info: Subscribed to the Mesos master") } == 1, "\(during)")
            #expect(during.count { $0.contains("Subscription lost") } == 1, "\(during)")
            // The copies did not change.
            #expect(!during.contains { $0.contains("web-") }, "\(during)")

            #expect(await scale.end(signal: SIGTERM) == .exited(0))
            let after = try Self.lines(scale).dropFirst(told + during.count)
            #expect(!after.contains { $0.hasPrefix("warning") || $0.hasPrefix("error") }, "\(after)")
            #expect(await eventually { await cluster.leader?.liveCopies().isEmpty == true })
        }
    }

    @Test("an interrupt in the middle of a failover ends the program at once if its copies are kept")
    func keptCopies() async throws {
        try await Self.withCluster { cluster, masters, root in
            let options = ["--instances", "3", "--state-dir", "\(root)/state"]
            var scale = try await RunningScale.start(masters: masters, in: root, options)
            #expect(try await scale.settles(at: 3))
            let before = await cluster.leader?.runningCopies() ?? []
            // No master leads until the test elects one.
            try await cluster.kill(0)
            #expect(await eventually { (try? scale.output().contains("Subscription lost")) == true })
            #expect(await scale.end(signal: SIGINT) == .exited(0))
            #expect(try CommandLineTests.text("\(scale.directory)/stderr") == "")

            try await cluster.elect(1)
            scale = try await RunningScale.start(masters: masters, in: root, options)
            #expect(try await scale.settles(at: 3))
            #expect(await cluster.leader?.runningCopies() == before)
            #expect(await scale.end(signal: SIGTERM) == .exited(0))
        }
    }

    @Test("an interrupt in the middle of a failover ends the copies as soon as a master leads")
    func endedCopies() async throws {
        try await Self.withCluster { cluster, masters, root in
            let scale = try await RunningScale.start(masters: masters, in: root, ["--instances", "3"])
            #expect(try await scale.settles(at: 3))
            try await cluster.kill(0)
            #expect(await eventually { (try? scale.output().contains("Subscription lost")) == true })
            scale.process.send(signal: SIGINT)
            #expect(await eventually { (try? scale.output().contains("Stopping; ending all copies")) == true })
            try await cluster.elect(1)
            #expect(await scale.process.waitForExit() == .exited(0))
            #expect(await eventually { await cluster.leader?.liveCopies().isEmpty == true })
            let lines = try Self.lines(scale)
            #expect(Set(lines).count == lines.count, "\(lines)")
            #expect(try CommandLineTests.text("\(scale.directory)/stderr") == "")
        }
    }
}
