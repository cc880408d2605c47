import ContainerSPI
import Dispatch
import Glibc
import Logging
import MachineSupport
import MesosAPI
import MesosScheduler

/// Chooses the host under which a container on an agent is reached: the agent's host name, or the address in its offers if
/// the name cannot be resolved here.
actor AgentHostResolver {
    /// How long the result of a look-up is used.
    private static let lifetime = Duration.seconds(60)
    private static let maximumRemembered = 10_000
    /// A name server that takes longer is not waited for.
    private static let timeout = Duration.seconds(2)

    private let resolve: @Sendable (String) async -> Bool
    private let logger: Logger
    private var known: [String: (resolves: Bool, until: ContinuousClock.Instant)] = [:]

    /// - Parameter resolve: returns whether a name can be resolved.
    init(logger: Logger, resolve: @escaping @Sendable (String) async -> Bool = AgentHostResolver.isResolvable) {
        self.logger = logger
        self.resolve = resolve
    }

    /// - Throws: `ContainerError` with code `containerHealth` if neither the name nor an address leads to the agent.
    func host(of task: LaunchedTask) async throws(ContainerError) -> String {
        let name = task.agentHostname
        if !name.isEmpty, await resolves(name) { return name }
        let address = task.agentAddress?.host ?? ""
        guard !address.isEmpty, address != name, await resolves(address) else {
            throw ContainerError(
                .containerHealth,
                "task \(task.taskID): the host name '\(name)' of its agent cannot be resolved here, and its offers have no "
                    + "other address; make the name known to the name server, or start the agent with --hostname or --ip"
            )
        }
        return address
    }

    private func resolves(_ name: String) async -> Bool {
        let now = ContinuousClock.now
        if let known = known[name], known.until > now { return known.resolves }
        let result = await resolve(name)
        if known.count >= Self.maximumRemembered { known = [:] }
        if !result, known[name] == nil {
            logger.warning(
                "the host name of an agent cannot be resolved here; its containers are reached at the address in its offers",
                metadata: ["agent": "\(name)"])
        }
        known[name] = (result, now + Self.lifetime)
        return result
    }

    /// Whether the system's resolver knows a name or an address.
    @Sendable static func isResolvable(_ name: String) async -> Bool {
        let result = try? await withDeadline(timeout) {
            await withCheckedContinuation { continuation in
                // The resolver blocks.
                DispatchQueue.global().async {
                    var found: UnsafeMutablePointer<addrinfo>?
                    let status = getaddrinfo(name, nil, nil, &found)
                    freeaddrinfo(found)
                    continuation.resume(returning: status == 0)
                }
            }
        }
        return result ?? false
    }
}
