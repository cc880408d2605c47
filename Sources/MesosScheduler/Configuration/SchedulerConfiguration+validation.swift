import CurlHTTP
import MachineSupport
import MesosAPI

extension SchedulerConfiguration {
    /// - Throws: ``MesosSchedulerError`` with code `invalidRequest`, naming the property.
    public func validate() throws(MesosSchedulerError) { try validate(detectsLeader: false) }

    /// - Parameter detectsLeader: whether a detector finds the masters.
    func validate(detectsLeader: Bool) throws(MesosSchedulerError) {
        if !detectsLeader { try validateMasters() }
        try validate(framework: framework)
        try validateCredential()
        let times: KeyValuePairs = [
            "subscription.timeout": subscription.timeout,
            "subscription.maximumHeartbeatInterval": subscription.maximumHeartbeatInterval,
            "calls.timeout": calls.timeout,
            "offers.pruningInterval": offers.pruningInterval,
            "agentStatistics.publishInterval": agentStatistics.publishInterval,
            "persistence.taskStoreTimeout": persistence.taskStoreTimeout,
            "persistence.frameworkIDStoreTimeout": persistence.frameworkIDStoreTimeout,
        ]
        for (path, time) in times {
            try Self.require(time > .zero, "\(path) is \(time.text); it must be longer than zero")
        }
        let counts: [(path: String, count: Int, least: Int)] = [
            ("subscription.maximumMissedHeartbeats", subscription.maximumMissedHeartbeats, 1),
            ("calls.maximumUnanswered", calls.maximumUnanswered, 1),
            ("calls.maximumInFlight", calls.maximumInFlight, 1),
            ("placement.portDenylistWarningThreshold", placement.portDenylistWarningThreshold, 0),
            ("limits.pendingRequests", limits.pendingRequests, 1), ("limits.tasks", limits.tasks, 1),
            ("limits.operations", limits.operations, 1), ("limits.heldOffers", limits.heldOffers, 0),
            ("limits.agentStatistics", limits.agentStatistics, 0), ("limits.endedTasks", limits.endedTasks, 0),
            ("limits.eventBytes", limits.eventBytes, 1), ("limits.bufferedNotices", limits.bufferedNotices, 0),
            ("limits.bufferedNoticeBytes", limits.bufferedNoticeBytes, 0),
        ]
        for (path, count, least) in counts {
            try Self.require(count >= least, "\(path) is \(count); it must be at least \(least)")
        }
        if let cycles = placement.maximumOfferCycles {
            try Self.require(
                cycles > 0, "placement.maximumOfferCycles is \(cycles); it must be positive, or nil to wait")
        }
    }

    private static func require(_ condition: Bool, _ text: @autoclosure () -> String) throws(MesosSchedulerError) {
        guard condition else { throw MesosSchedulerError(.invalidRequest, "scheduler configuration: \(text())") }
    }

    private func validateMasters() throws(MesosSchedulerError) {
        try Self.require(!masters.isEmpty, "masters is empty; name at least one, such as http://localhost:5050")
        for master in masters
        where URLCredentials.hidden(in: master) != master
            && [nil, "http", "https"].contains(MasterDetectors.scheme(of: master))
        {
            try Self.require(
                false,
                "master '\(MasterEndpoint.withoutCredentials(master))' contains a user name or password; set credential instead"
            )
        }
        if credential != nil, !sendsCredentialInClearText,
            let bare = masters.first(where: { MasterDetectors.scheme(of: $0) == nil })
        {
            try Self.require(
                false,
                "master '\(MasterEndpoint.withoutCredentials(bare))' has no http:// or https:// scheme, and the secret would be "
                    + "sent in clear text; write https://, or http:// if that is intended")
        }
        for master in masters where !HTTPURL.isHTTP(master) {
            if MasterDetectors.scheme(of: master) != nil { throw MasterDetectors.missing(for: master) }
            try Self.require(
                MasterURL.isHost(master),
                "master '\(MasterEndpoint.withoutCredentials(master))' is not a host or a URL such as http://host:5050")
        }
    }

    func validate(framework: FrameworkConfiguration) throws(MesosSchedulerError) {
        try Self.require(!framework.name.isEmpty, "framework.name is empty")
        try Self.require(
            !framework.user.isEmpty, "framework.user is empty; name the user as whom tasks run on the agents")
        try Self.require(!framework.roles.isEmpty, "framework.roles is empty; use [\"*\"] for the default role")
        try Self.require(
            Set(framework.roles).count == framework.roles.count,
            "framework.roles has a role twice: \(framework.roles)")
        for role in framework.roles {
            if let problem = RoleName.problem(with: role) { try Self.require(false, "framework.roles: \(problem)") }
        }
        try Self.require(
            framework.failoverTimeout >= .zero,
            "framework.failoverTimeout is \(framework.failoverTimeout.text); it must not be negative")
        guard let principal = framework.principal else { return }
        try Self.require(!principal.isEmpty, "framework.principal is empty; leave it nil")
        guard let credential else { return }
        try Self.require(
            principal == credential.principal,
            "framework.principal is '\(principal)' and credential.principal is '\(credential.principal)'; a master "
                + "accepts only the principal that authenticates")
    }

    private func validateCredential() throws(MesosSchedulerError) {
        guard let credential else { return }
        try Self.require(!credential.principal.isEmpty, "credential.principal is empty")
        // HTTP basic authentication ends the name at the first colon.
        try Self.require(!credential.principal.contains(":"), "credential.principal must not contain a colon")
    }

    func frameworkInfo(id: String?) -> Mesos.FrameworkInfo {
        framework.frameworkInfo(id: id, principal: credential?.principal)
    }
}
