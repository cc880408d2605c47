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
        try subscription.validate()
        try calls.validate()
        try offers.validate()
        try placement.validate()
        try agentStatistics.validate()
        try persistence.validate()
        try limits.validate()
    }

    /// Reports an invalid setting.
    static func require(_ condition: Bool, _ text: @autoclosure () -> String) throws(MesosSchedulerError) {
        guard condition else { throw MesosSchedulerError(.invalidRequest, "scheduler configuration: \(text())") }
    }

    static func require(_ time: Duration, isPositive path: String) throws(MesosSchedulerError) {
        try require(time > .zero, "\(path) is \(time.text); it must be longer than zero")
    }

    static func require(_ number: Int, isAtLeast least: Int, _ path: String) throws(MesosSchedulerError) {
        try require(number >= least, "\(path) is \(number); it must be at least \(least)")
    }

    private func validateMasters() throws(MesosSchedulerError) {
        try Self.require(!masters.isEmpty, "masters is empty; name at least one, such as http://localhost:5050")
        for master in masters where !master.hasPrefix("http://") && !master.hasPrefix("https://") {
            if MasterDetectors.scheme(of: master) != nil { throw MasterDetectors.missing(for: master) }
            try Self.require(
                false, "master '\(MasterEndpoint.withoutCredentials(master))' has no http:// or https:// scheme")
        }
    }

    /// Checks what any master requires of a FrameworkInfo.
    func validate(framework: FrameworkConfiguration) throws(MesosSchedulerError) {
        try Self.require(!framework.name.isEmpty, "framework.name is empty")
        try Self.require(
            !framework.user.isEmpty, "framework.user is empty; name the user as whom tasks run on the agents")
        try Self.require(!framework.roles.isEmpty, "framework.roles is empty; use [\"*\"] for the default role")
        try Self.require(
            Set(framework.roles).count == framework.roles.count,
            "framework.roles has a role twice: \(framework.roles)")
        for role in framework.roles {
            if let flaw = RoleName.flaw(of: role) { try Self.require(false, "framework.roles: role '\(role)' \(flaw)") }
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

    /// The FrameworkInfo of this configuration.
    func frameworkInfo(id: String?) -> Mesos.FrameworkInfo {
        framework.frameworkInfo(id: id, principal: credential?.principal)
    }
}
