import ContainerSPI
import MesosScheduler

extension MesosSettings {
    /// The words of `whisk.mesos-actor.inverse-offers`.
    private enum InverseOffers: String, Sendable, CaseIterable {
        case accept
        case decline
        case drain
    }

    /// Reads `whisk.mesos-actor`, which is about offers and agents. Each key may also begin with the historic prefix
    /// `mesos-actor`.
    mutating func readActor(from settings: inout SettingsReader) {
        settings.section(
            "whisk.mesos-actor", "how the scheduler treats offers and agents",
            owned: ["whisk.mesos-actor", "mesos-actor"])
        settings.read(
            &scheduler.agentStatistics.lifetime, "whisk.mesos-actor.agent-stats-ttl",
            aliases: [.init("mesos-actor.agent-stats-ttl")], .duration, "how long what an agent offered is remembered")
        settings.read(
            &scheduler.agentStatistics.publishInterval, "whisk.mesos-actor.agent-stats-pruning-period",
            aliases: [.init("mesos-actor.agent-stats-pruning-period")], .timeout,
            "how often outdated agent statistics are dropped")
        settings.read(
            &scheduler.placement.maximumOfferCycles, "whisk.mesos-actor.fail-pending-offer-cycles",
            aliases: [.init("mesos-actor.fail-pending-offer-cycles")], .positive,
            "offer cycles without a match after which a request fails; unset: it waits until its timeout")
        settings.read(
            &scheduler.offers.holdsUnused, "whisk.mesos-actor.hold-offers", aliases: [.init("mesos-actor.hold-offers")],
            .flag, "whether unused offers are kept for coming requests")
        settings.read(
            &scheduler.offers.holdDuration, "whisk.mesos-actor.hold-offers-ttl",
            aliases: [.init("mesos-actor.hold-offers-ttl")], .duration, "how long an offer is held")
        settings.read(
            &scheduler.offers.pruningInterval, "whisk.mesos-actor.hold-offers-pruning-period",
            aliases: [.init("mesos-actor.hold-offers-pruning-period")], .timeout,
            "how often expired held offers are declined")
        settings.read(
            &scheduler.placement.waitsForPreferredAgent, "whisk.mesos-actor.wait-for-preferred-agent",
            aliases: [.init("mesos-actor.wait-for-preferred-agent")], .flag,
            "whether a request with preferred agents waits for one of them")
        settings.read(
            &scheduler.placement.preferredAgentWait, "whisk.mesos-actor.preferred-agent-wait",
            aliases: [.init("mesos-actor.preferred-agent-wait")], .duration,
            "how long it waits before other agents are used")
        settings.read(
            &scheduler.placement.portDenylistWarningThreshold, "whisk.mesos-actor.port-blacklist-warning-threshold",
            aliases: [.init("mesos-actor.port-blacklist-warning-threshold")], .count,
            "ports of an agent on the denylist before a warning is logged")
        settings.read(
            &scheduler.placement.portDenylistDuration, "whisk.mesos-actor.port-blacklist-ttl",
            aliases: [.init("mesos-actor.port-blacklist-ttl")], .duration,
            "how long a port that a container could not bind is not used on its agent")
        readInverseOffers(from: &settings)
    }

    private mutating func readInverseOffers(from settings: inout SettingsReader) {
        var answer = InverseOffers.accept
        var before = Duration.seconds(60)
        var gracePeriod: Duration?
        settings.read(
            &answer, "whisk.mesos-actor.inverse-offers", aliases: [.init("mesos-actor.inverse-offers")], .cases,
            "answer to a planned maintenance of an agent: accept, decline, or drain (remove the containers in time)")
        settings.read(
            &before, "whisk.mesos-actor.drain-before", aliases: [.init("mesos-actor.drain-before")], .duration,
            "how long before a maintenance the containers must be gone, with inverse-offers: drain")
        settings.read(
            &gracePeriod, "whisk.mesos-actor.drain-grace-period", aliases: [.init("mesos-actor.drain-grace-period")],
            .duration, "grace period of containers removed before a maintenance; unset: that of the task")
        switch answer {
        case .accept: scheduler.offers.inverseOfferPolicy = .accept
        case .decline: scheduler.offers.inverseOfferPolicy = .decline
        case .drain: scheduler.offers.inverseOfferPolicy = .drain(before: before, gracePeriod: gracePeriod)
        }
        if answer != .drain, before != .seconds(60) || gracePeriod != nil {
            settings.warn(
                "whisk.mesos-actor.drain-before",
                because: "and drain-grace-period have no effect without whisk.mesos-actor.inverse-offers: drain")
        }
    }
}
