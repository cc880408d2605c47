import ContainerSPI
import CurlHTTP
import FoundationEssentials
import MesosScheduler

extension SchedulerConfiguration {
    /// The scheduler's part of OpenWhisk's configuration.
    ///
    /// - Throws: ``ContainerError`` with code `invalidConfiguration`.
    public init(whisk configuration: WhiskConfiguration) throws(ContainerError) {
        let mesos = configuration.mesos
        let masters =
            switch mesos.masterURL {
            case .masters(let urls): urls
            case .zooKeeper(let address): [address.description]
            }
        self.init(
            masters: masters,
            framework: FrameworkConfiguration(
                name: mesos.frameworkName, user: mesos.user, hostname: mesos.hostname, roles: mesos.roles,
                failoverTimeout: mesos.failoverTimeout, checkpoint: mesos.checkpoint, webUIURL: mesos.webUIURL,
                labels: mesos.labels, principal: mesos.principal))
        tls = HTTPTLSConfiguration(
            caFile: try Self.readable(mesos.tls.caFile, "whisk.mesos.tls.ca-file"),
            clientCertificateFile: try Self.readable(mesos.tls.certificateFile, "whisk.mesos.tls.certificate-file"),
            clientKeyFile: try Self.readable(mesos.tls.keyFile, "whisk.mesos.tls.key-file"))
        subscription.maximumHeartbeatInterval = mesos.maximumHeartbeatInterval
        calls.maximumInFlight = mesos.callsInFlight
        persistence.frameworkIDStoreTimeout = mesos.timeouts.frameworkID
        subscription.timeout = mesos.timeouts.subscribe
        offers.refuseDuration = mesos.offerRefuseDuration
        subscription.maximumMissedHeartbeats = mesos.heartbeatMaxFailures
        apply(configuration.mesosActor)
        shutdown.sendsTeardown = mesos.teardownOnExit
        shutdown.timeout = mesos.timeouts.teardown
        let secret: Secret<String>?
        do {
            secret = try mesos.readSecret()
        } catch {
            throw ContainerError(.invalidConfiguration, error.message)
        }
        if let secret {
            guard let principal = mesos.principal else {
                throw ContainerError(
                    .invalidConfiguration,
                    "whisk.mesos.secret-file or whisk.mesos.secret is set without whisk.mesos.principal, whose secret it is"
                )
            }
            credential = SchedulerCredential(principal: principal, secret: secret.exposed)
        }
    }

    /// The detector for `whisk.mesos.master-url`; nil when it names the masters themselves.
    ///
    /// - Throws: ``ContainerError`` with code `invalidConfiguration` when there is none for its scheme.
    package static func masterDetector(
        _ mesos: MesosConfiguration, _ detectors: MasterDetectors
    ) throws(ContainerError) -> (any MasterDetector)? {
        guard case .zooKeeper(let address) = mesos.masterURL else { return nil }
        do {
            return try detectors.detector(for: address.connectionText)
        } catch {
            throw ContainerError(
                .invalidConfiguration, "whisk.mesos.master-url: \(error.message)", underlying: error.underlying)
        }
    }

    /// A file that cannot be read is told at the start and not at the first handshake.
    private static func readable(_ path: String?, _ key: String) throws(ContainerError) -> String? {
        guard let path else { return nil }
        guard FileManager.default.isReadableFile(atPath: path) else {
            throw ContainerError(
                .invalidConfiguration, "\(key): \(path) cannot be read; does it exist, and may this user read it?")
        }
        return path
    }

    private mutating func apply(_ actor: MesosActorConfiguration) {
        offers.holdsUnused = actor.holdOffers
        offers.holdDuration = actor.holdOffersTTL
        offers.pruningInterval = actor.holdOffersPruningPeriod
        placement.maximumOfferCycles = actor.failPendingOfferCycles
        placement.waitsForPreferredAgent = actor.waitForPreferredAgent
        placement.preferredAgentWait = actor.preferredAgentWait
        placement.portDenylistDuration = actor.portBlacklistTTL
        placement.portDenylistWarningThreshold = actor.portBlacklistWarningThreshold
        agentStatistics.lifetime = actor.agentStatsTTL
        agentStatistics.publishInterval = actor.agentStatsPruningPeriod
        offers.inverseOfferPolicy =
            switch actor.inverseOffers {
            case .accept: .accept
            case .decline: .decline
            case .drain: .drain(before: actor.drainBefore, gracePeriod: actor.drainGracePeriod)
            }
    }
}
