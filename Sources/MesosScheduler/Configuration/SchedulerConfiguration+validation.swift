import MesosAPI

extension SchedulerConfiguration {
    /// - Throws: ``MesosSchedulerError`` with code `invalidRequest`, naming the property.
    public func validate() throws(MesosSchedulerError) { try validate(detectsLeader: false) }

    /// - Parameter detectsLeader: the masters are found by a detector.
    func validate(detectsLeader: Bool) throws(MesosSchedulerError) {
        if !detectsLeader { try validateMasters() }
        try validate(framework: framework)
        try check(heartbeatMaxFailures >= 1, "heartbeatMaxFailures is \(heartbeatMaxFailures); it must be at least 1")
        for (name, time) in [
            ("subscribeTimeout", subscribeTimeout), ("callTimeout", callTimeout),
            ("maximumHeartbeatInterval", maximumHeartbeatInterval),
            ("frameworkIDStoreTimeout", frameworkIDStoreTimeout), ("taskStoreTimeout", taskStoreTimeout),
            ("holdOffersPruningPeriod", holdOffersPruningPeriod), ("agentStatsPruningPeriod", agentStatsPruningPeriod),
        ] {
            try check(time > .zero, "\(name) is \(time.shown); it must be longer than zero")
        }
        for (name, limit) in [
            ("maximumPendingRequests", maximumPendingRequests), ("maximumTasks", maximumTasks),
            ("maximumOperations", maximumOperations),
            ("maximumEventBytes", maximumEventBytes), ("maximumUnansweredCalls", maximumUnansweredCalls),
            ("maximumCallsInFlight", maximumCallsInFlight),
        ] {
            try check(limit > 0, "\(name) is \(limit); it must be positive")
        }
        if let cycles = failPendingOfferCycles {
            try check(cycles > 0, "failPendingOfferCycles is \(cycles); it must be positive, or nil to wait")
        }
        for (name, limit) in [
            ("maximumHeldOffers", maximumHeldOffers), ("maximumEndedTasks", maximumEndedTasks),
            ("maximumBufferedNotices", maximumBufferedNotices), ("maximumAgentStatistics", maximumAgentStatistics),
            ("portBlacklistWarningThreshold", portBlacklistWarningThreshold),
            ("maximumBufferedNoticeBytes", maximumBufferedNoticeBytes),
        ] {
            try check(limit >= 0, "\(name) is \(limit); it must not be negative")
        }
    }

    private func check(_ condition: Bool, _ text: @autoclosure () -> String) throws(MesosSchedulerError) {
        guard condition else { throw MesosSchedulerError(.invalidRequest, "scheduler configuration: \(text())") }
    }

    private func validateMasters() throws(MesosSchedulerError) {
        try check(!masters.isEmpty, "masters is empty; name at least one, such as http://localhost:5050")
        for master in masters where !master.hasPrefix("http://") && !master.hasPrefix("https://") {
            if MasterDetectors.scheme(of: master) != nil { throw MasterDetectors.missing(for: master) }
            try check(
                false, "master '\(MasterEndpoint.shown(master))' has no http:// or https:// scheme")
        }
    }

    /// What a FrameworkInfo must have for any master to accept it.
    func validate(framework: FrameworkConfiguration) throws(MesosSchedulerError) {
        try check(!framework.name.isEmpty, "framework.name is empty")
        try check(!framework.user.isEmpty, "framework.user is empty; name the user as whom tasks run on the agents")
        try check(!framework.roles.isEmpty, "framework.roles is empty; use [\"*\"] for the default role")
        try check(
            Set(framework.roles).count == framework.roles.count,
            "framework.roles has a role twice: \(framework.roles)")
        for role in framework.roles {
            if let flaw = Self.flaw(ofRole: role) {
                try check(false, "framework.roles: role '\(role)' \(flaw)")
            }
        }
        try check(
            framework.failoverTimeout >= .zero,
            "framework.failoverTimeout is \(framework.failoverTimeout.shown); it must not be negative")
        if let own = framework.principal {
            try check(!own.isEmpty, "framework.principal is empty; leave it nil")
            if let credential {
                try check(
                    own == credential.principal,
                    "framework.principal is '\(own)' and the credential is that of '\(credential.principal)'; a master "
                        + "accepts only the principal that authenticates")
            }
        }
        if let credential {
            try check(!credential.principal.isEmpty, "credential.principal is empty")
            // HTTP basic authentication ends the name at the first colon.
            try check(!credential.principal.contains(":"), "credential.principal must not contain a colon")
        }
    }

    /// The rules of Mesos for names of roles (docs/roles.md): components between slashes that are not empty, not `.`, `..` or
    /// `*`, do not begin with a dash, and have no white space.
    private static func flaw(ofRole role: String) -> String? {
        if role == "*" { return nil }
        for component in role.split(separator: "/", omittingEmptySubsequences: false) {
            if component.isEmpty { return "has an empty component" }
            if component == "." || component == ".." { return "has the component '\(component)'" }
            if component == "*" { return "has '*' as a component" }
            if component.hasPrefix("-") { return "has a component that begins with a dash" }
            if component.unicodeScalars.contains(where: { $0.value <= 0x20 || $0.value == 0x7F }) {
                return "has white space or a control character"
            }
        }
        return nil
    }

    /// The FrameworkInfo of this configuration.
    func frameworkInfo(id: String?) -> Mesos.FrameworkInfo {
        framework.frameworkInfo(id: id, principal: credential?.principal)
    }
}
