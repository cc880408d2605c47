import Foundation
import Glibc
import Logging
import MesosScheduler
import ProcessControl

@testable import ZooKeeperCoordination

/// A real ZooKeeper ensemble of three servers on loopback, from Debian's package `zookeeper`.
actor ZooKeeperEnsemble {
    struct Unavailable: Error, CustomStringConvertible {
        var description: String
    }

    private static let jars = ["/usr/share/java/zookeeper.jar", "/usr/share/java/slf4j-simple.jar"]
    private static let size = 3

    nonisolated let clientPorts: [Int]
    private let directory: String
    /// The ports of the servers, which stay the same after a restart.
    private let reservations: [PortReservation]
    private var processes: [ManagedProcess?]
    private var pulse: Task<Void, Never>?

    private init(directory: String, _ reservations: [PortReservation], clientPorts: [Int]) {
        self.reservations = reservations
        self.directory = directory
        self.clientPorts = clientPorts
        processes = Array(repeating: nil, count: Self.size)
    }

    /// Starts the servers. When this returns, each of them serves as part of the ensemble.
    static func start() async throws -> ZooKeeperEnsemble {
        for jar in jars where !FileManager.default.fileExists(atPath: jar) {
            throw Unavailable(description: "\(jar) is missing; 'make test-integration' installs it")
        }
        var template = Array("/tmp/whisk-zookeeper-XXXXXX".utf8CString)
        guard mkdtemp(&template) != nil else { throw Unavailable(description: "mkdtemp fails") }
        let directory = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
        let reservations = (0..<(3 * size)).compactMap { _ in PortReservation(host: "127.0.0.1", port: 0) }
        let list = reservations.map(\.port)
        guard list.count == 3 * size else { throw Unavailable(description: "no ports are free") }
        let ensemble = ZooKeeperEnsemble(directory: directory, reservations, clientPorts: Array(list[..<size]))
        do {
            try ensemble.configure(peerPorts: Array(list[size...]))
            try await ensemble.startAll()
            await ensemble.startPulse()
        } catch {
            let log = (try? String(contentsOfFile: "\(directory)/0.log", encoding: .utf8)) ?? ""
            await ensemble.stop()
            throw Unavailable(description: "the ensemble does not start: \(error); server 0 says: \(log.suffix(2_000))")
        }
        return ensemble
    }

    private nonisolated func configure(peerPorts: [Int]) throws {
        let servers = (0..<Self.size).map { "server.\($0)=127.0.0.1:\(peerPorts[2 * $0]):\(peerPorts[2 * $0 + 1])" }
        for index in 0..<Self.size {
            let data = "\(directory)/\(index)"
            try FileManager.default.createDirectory(atPath: data, withIntermediateDirectories: true)
            try "\(index)\n".write(toFile: "\(data)/myid", atomically: true, encoding: .utf8)
            // Short ticks make the servers notice each other's end early. The limits are generous for slow machines.
            let text = """
                tickTime=200
                initLimit=100
                syncLimit=50
                minSessionTimeout=500
                maxSessionTimeout=120000
                dataDir=\(data)
                clientPort=\(clientPorts[index])
                clientPortAddress=127.0.0.1
                maxClientCnxns=0
                admin.enableServer=false

                """
            try (text + servers.joined(separator: "\n") + "\n")
                .write(toFile: "\(directory)/\(index).cfg", atomically: true, encoding: .utf8)
        }
    }

    /// Starts the stopped servers and waits until all serve.
    func startAll() async throws {
        for index in 0..<Self.size where processes[index] == nil {
            processes[index] = try await ManagedProcess.start(
                ProcessSpecification(
                    executable: "java",
                    arguments: [
                        "-Xms16m", "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1",
                        "-Dzookeeper.jmx.log4j.disable=true", "-Dorg.slf4j.simpleLogger.defaultLogLevel=warn", "-cp",
                        Self.jars.joined(separator: ":"), "org.apache.zookeeper.server.quorum.QuorumPeerMain",
                        "\(directory)/\(index).cfg",
                    ],
                    environment: ProcessSpecification.inheritedEnvironment,
                    standardOutput: .file("\(directory)/\(index).log"),
                    standardError: .file("\(directory)/\(index).log")))
        }
        for port in clientPorts {
            // A server that accepts a connection during its start may not answer for the whole timeout.
            let session = ZooKeeperSession(
                url: try ZooKeeperURL("zk://127.0.0.1:\(port)/any"), timeout: .seconds(2), logger: quietLogger)
            await session.open()
            do {
                try await session.waitUntilConnected(until: .now + .seconds(120))
                await session.close()
            } catch {
                await session.close()
                throw error
            }
        }
    }

    /// Changes a node repeatedly, for servers of ZooKeeper 3.6.0 to 3.8.0 (Debian's version). Such a server may not answer a
    /// write before the next one arrives (ZOOKEEPER-4537), and a test may send no other write.
    private func startPulse() {
        pulse = Task {
            guard let url = try? ZooKeeperURL(self.url("/pulse")) else { return }
            let session = ZooKeeperSession(url: url, timeout: .seconds(60), logger: quietLogger)
            await session.open()
            await withDiscardingTaskGroup { group in
                while !Task.isCancelled {
                    // Does not wait for the answer, which may be the missing one.
                    group.addTask {
                        do {
                            _ = try await session.set(url.path, [], version: -1)
                        } catch {
                            try? await session.createPath(url.path)
                        }
                    }
                    try? await Task.sleep(for: .milliseconds(250))
                }
                await session.close()
            }
        }
    }

    /// Kills a server with SIGKILL.
    ///
    /// - Parameter port: the server's client port.
    func kill(port: Int) async {
        guard let index = clientPorts.firstIndex(of: port), let process = processes[index] else { return }
        processes[index] = nil
        _ = process.send(signal: SIGKILL)
        _ = await process.waitForExit()
    }

    /// - Parameter port: the server's client port.
    func signal(_ signal: Int32, port: Int) {
        guard let index = clientPorts.firstIndex(of: port) else { return }
        _ = processes[index]?.send(signal: signal)
    }

    func killAll() async {
        for port in clientPorts { await kill(port: port) }
    }

    func stop() async {
        pulse?.cancel()
        await pulse?.value
        await killAll()
        try? FileManager.default.removeItem(atPath: directory)
    }

    /// - Parameter credentials: `user:password`.
    nonisolated func url(_ path: String, credentials: String? = nil) -> String {
        let servers = clientPorts.map { "127.0.0.1:\($0)" }.joined(separator: ",")
        return "zk://\(credentials.map { $0 + "@" } ?? "")\(servers)\(path)"
    }
}

let quietLogger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
