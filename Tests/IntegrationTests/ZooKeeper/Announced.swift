import CZooKeeper
import Foundation
import MesosAPI
import MesosScheduler
import TestSupport
import Testing

@testable import ZooKeeperCoordination

/// Announces a master with this port.
func announce(
    _ port: Int, at url: String, sessionTimeout: Duration = .seconds(60)
) async throws -> ZooKeeperMasterAnnouncer {
    let announcer = try ZooKeeperMasterAnnouncer(
        url: url, master: MasterAnnouncement(id: "m\(port)", hostname: "localhost", ip: "127.0.0.1", port: port),
        sessionTimeout: sessionTimeout, logger: quietLogger)
    try await announcer.start(timeout: .seconds(120))
    return announcer
}

func masterURL(_ port: Int) -> String { "http://127.0.0.1:\(port)" }

/// Opens a session that the test must close.
func openSession(_ url: String) async throws -> ZooKeeperSession {
    let session = ZooKeeperSession(url: try ZooKeeperURL(url), timeout: .seconds(60), logger: quietLogger)
    await session.open()
    try await session.waitUntilConnected(until: .now + .seconds(120))
    return session
}

/// Ends a session: a second client takes it over with its number and password, and closes it.
func expire(_ session: ZooKeeperSession) async throws {
    try await session.waitUntilConnected(until: .now + .seconds(120))
    let before = try #require(await session.identity)
    // The first client may take back its session before the second has closed it.
    var isExpired = false
    for _ in 0..<30 where !isExpired {
        try await closeSession(before, servers: session.url.connectString)
        isExpired = await eventually(within: .seconds(4)) { await session.identity?.client_id != before.client_id }
    }
    try #require(isExpired)
}

private func closeSession(_ identity: clientid_t, servers: String) async throws {
    let opened = await withCheckedContinuation { continuation in
        // Closing waits for the client's threads.
        Thread.detachNewThread {
            var identity = identity
            guard let handle = zookeeper_init(servers, nil, 60_000, &identity, nil, ZOO_NO_LOG_CLIENTENV) else {
                continuation.resume(returning: false)
                return
            }
            let end = Date(timeIntervalSinceNow: 60)
            while zoo_state(handle) != ZOO_CONNECTED_STATE, is_unrecoverable(handle) == 0, Date() < end {
                // The pause between two checks of the state.
                Thread.sleep(forTimeInterval: 0.005)
            }
            zookeeper_close(handle)
            continuation.resume(returning: true)
        }
    }
    try #require(opened)
}
