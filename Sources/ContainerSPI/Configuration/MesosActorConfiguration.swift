/// How the scheduler treats offers and agents. The keys have the historic prefix `mesos-actor.` as an alias.
public struct MesosActorConfiguration: Sendable, Hashable {
    /// `whisk.mesos-actor.agent-stats-ttl`
    public var agentStatsTTL = Duration.seconds(60)
    /// `whisk.mesos-actor.agent-stats-pruning-period`
    public var agentStatsPruningPeriod = Duration.seconds(5)
    /// `whisk.mesos-actor.fail-pending-offer-cycles`; `nil`: requests wait until their timeout.
    public var failPendingOfferCycles: Int?
    /// `whisk.mesos-actor.hold-offers`
    public var holdOffers = false
    /// `whisk.mesos-actor.hold-offers-ttl`
    public var holdOffersTTL = Duration.seconds(30)
    /// `whisk.mesos-actor.hold-offers-pruning-period`
    public var holdOffersPruningPeriod = Duration.seconds(30)
    /// `whisk.mesos-actor.wait-for-preferred-agent`
    public var waitForPreferredAgent = true
    /// `whisk.mesos-actor.port-blacklist-warning-threshold`
    public var portBlacklistWarningThreshold = 10

    /// `whisk.mesos-actor.preferred-agent-wait`
    public var preferredAgentWait = Duration.seconds(5)
    /// `whisk.mesos-actor.port-blacklist-ttl`
    public var portBlacklistTTL = Duration.seconds(300)
    /// `whisk.mesos-actor.inverse-offers`
    public var inverseOffers = InverseOffers.accept
    /// `whisk.mesos-actor.drain-before`
    public var drainBefore = Duration.seconds(60)
    /// `whisk.mesos-actor.drain-grace-period`; `nil`: that of each task.
    public var drainGracePeriod: Duration?

    /// What is done when the operator plans a maintenance of an agent.
    public enum InverseOffers: String, Sendable, Hashable, CaseIterable {
        /// Agree and leave the containers where they are.
        case accept
        case decline
        /// Agree, and remove the containers before the maintenance begins.
        case drain
    }

    public init() {}

    mutating func read(from settings: inout SettingsReader) {
        settings.read(
            &agentStatsTTL, "whisk.mesos-actor.agent-stats-ttl", aliases: [.init("mesos-actor.agent-stats-ttl")],
            .duration, "how long what an agent offered is remembered")
        settings.read(
            &agentStatsPruningPeriod, "whisk.mesos-actor.agent-stats-pruning-period",
            aliases: [.init("mesos-actor.agent-stats-pruning-period")], .timeout,
            "how often outdated agent statistics are dropped")
        settings.read(
            &failPendingOfferCycles, "whisk.mesos-actor.fail-pending-offer-cycles",
            aliases: [.init("mesos-actor.fail-pending-offer-cycles")], .positive,
            "offer cycles without a match after which a request fails; unset: it waits until its timeout")
        settings.read(
            &holdOffers, "whisk.mesos-actor.hold-offers", aliases: [.init("mesos-actor.hold-offers")], .flag,
            "whether unused offers are kept for coming requests")
        settings.read(
            &holdOffersTTL, "whisk.mesos-actor.hold-offers-ttl", aliases: [.init("mesos-actor.hold-offers-ttl")],
            .duration, "how long an offer is held")
        settings.read(
            &holdOffersPruningPeriod, "whisk.mesos-actor.hold-offers-pruning-period",
            aliases: [.init("mesos-actor.hold-offers-pruning-period")], .timeout,
            "how often expired held offers are declined")
        settings.read(
            &waitForPreferredAgent, "whisk.mesos-actor.wait-for-preferred-agent",
            aliases: [.init("mesos-actor.wait-for-preferred-agent")], .flag,
            "whether a request with preferred agents waits for one of them")
        settings.read(
            &preferredAgentWait, "whisk.mesos-actor.preferred-agent-wait",
            aliases: [.init("mesos-actor.preferred-agent-wait")], .duration,
            "how long it waits before other agents are used")
        settings.read(
            &portBlacklistWarningThreshold, "whisk.mesos-actor.port-blacklist-warning-threshold",
            aliases: [.init("mesos-actor.port-blacklist-warning-threshold")], .count,
            "blacklisted ports of an agent before a warning is logged")
        settings.read(
            &portBlacklistTTL, "whisk.mesos-actor.port-blacklist-ttl",
            aliases: [.init("mesos-actor.port-blacklist-ttl")], .duration,
            "how long a port that a container could not bind is not used on its agent")
        settings.read(
            &inverseOffers, "whisk.mesos-actor.inverse-offers", aliases: [.init("mesos-actor.inverse-offers")],
            .cases,
            "answer to a planned maintenance of an agent: accept, decline, or drain (remove the containers in time)")
        settings.read(
            &drainBefore, "whisk.mesos-actor.drain-before", aliases: [.init("mesos-actor.drain-before")],
            .duration, "how long before a maintenance the containers must be gone, with inverse-offers: drain")
        settings.read(
            &drainGracePeriod, "whisk.mesos-actor.drain-grace-period",
            aliases: [.init("mesos-actor.drain-grace-period")], .duration,
            "grace period of containers removed before a maintenance; unset: that of the task")
    }
}
