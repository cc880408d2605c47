import ContainerSPI
import FoundationEssentials
import MesosScheduler

extension SchedulerConfiguration {
    /// The scheduler's part of OpenWhisk's configuration.
    ///
    /// - Throws: ``ContainerError`` with code `invalidConfiguration`.
    public init(whisk configuration: WhiskConfiguration) throws(ContainerError) {
        let mesos = configuration.mesos
        guard case .masters(let urls) = mesos.masterURL else {
            throw ContainerError(
                .invalidConfiguration,
                "whisk.mesos.master-url: \(mesos.masterURL) needs leader detection with ZooKeeper, which this build does "
                    + "not have; name the masters instead: http://host:5050,http://host:5050")
        }
        self.init(
            masters: urls,
            framework: FrameworkConfiguration(
                name: mesos.frameworkName, roles: [mesos.role], failoverTimeout: mesos.failoverTimeout))
        subscribeTimeout = mesos.timeouts.subscribe
        offerRefuseDuration = mesos.offerRefuseDuration
        heartbeatMaxFailures = mesos.heartbeatMaxFailures
        apply(configuration.mesosActor)
        teardownOnShutdown = mesos.teardownOnExit
        shutdownTimeout = mesos.timeouts.teardown
        if let file = mesos.secretFile {
            guard let principal = mesos.principal else {
                throw ContainerError(
                    .invalidConfiguration,
                    "whisk.mesos.secret-file is set without whisk.mesos.principal, whose secret it is")
            }
            credential = SchedulerCredential(principal: principal, secret: try Self.secret(in: file))
        }
    }

    private mutating func apply(_ actor: MesosActorConfiguration) {
        holdOffers = actor.holdOffers
        holdOffersTTL = actor.holdOffersTTL
        holdOffersPruningPeriod = actor.holdOffersPruningPeriod
        failPendingOfferCycles = actor.failPendingOfferCycles
        waitForPreferredAgent = actor.waitForPreferredAgent
        preferredAgentWait = actor.preferredAgentWait
        portBlacklistTTL = actor.portBlacklistTTL
        portBlacklistWarningThreshold = actor.portBlacklistWarningThreshold
        agentStatsTTL = actor.agentStatsTTL
        agentStatsPruningPeriod = actor.agentStatsPruningPeriod
        inverseOfferPolicy =
            switch actor.inverseOffers {
            case .accept: .accept
            case .decline: .decline
            case .drain: .drain(before: actor.drainBefore, gracePeriod: actor.drainGracePeriod)
            }
    }

    /// Files written by hand end with a line end that is not part of the secret.
    private static func secret(in path: String) throws(ContainerError) -> String {
        guard let data = try? Data(contentsOf: URL(filePath: path)) else {
            throw ContainerError(
                .invalidConfiguration,
                "whisk.mesos.secret-file: \(path) cannot be read; does it exist, and may this user read it?")
        }
        var text = String(decoding: data, as: UTF8.self)
        while text.last?.isNewline == true { text.removeLast() }
        guard !text.isEmpty else {
            throw ContainerError(.invalidConfiguration, "whisk.mesos.secret-file: \(path) is empty")
        }
        return text
    }
}
