import MachineSupport
import MesosAPI

/// The agents that are being emptied before their maintenance.
struct MaintenanceTable: Sendable {
    struct Window: Sendable, Hashable {
        /// As the master gave it, to recognise it when it comes again.
        var unavailability: Mesos.Unavailability
        var inverseOfferID: String
        var start: Instant
        /// Nil: until the operator clears the schedule.
        var end: Instant?
        /// When the tasks are killed.
        var killAt: Instant
    }

    private(set) var windows: [String: Window] = [:]

    func isDraining(_ agentID: String) -> Bool { windows[agentID] != nil }

    mutating func set(_ window: Window, of agentID: String) { windows[agentID] = window }

    /// - Returns: whether the agent was being emptied.
    @discardableResult
    mutating func remove(_ agentID: String) -> Bool { windows.removeValue(forKey: agentID) != nil }

    func agent(ofInverseOffer id: String) -> String? { windows.first { $0.value.inverseOfferID == id }?.key }
}
