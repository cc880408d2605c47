import MachineSupport
import MesosAPI

/// The agents that the scheduler drains before their maintenance.
struct MaintenanceTable: Sendable {
    struct Window: Sendable, Hashable {
        /// The master's announcement, to recognise a repetition.
        var unavailability: Mesos.Unavailability
        var inverseOfferID: String
        var start: Instant
        /// `nil` if the maintenance lasts until the operator clears the schedule.
        var end: Instant?
    }

    var windows: [String: Window] = [:]

    func isDraining(_ agentID: String) -> Bool { windows[agentID] != nil }

    @discardableResult
    mutating func remove(_ agentID: String) -> Bool { windows.removeValue(forKey: agentID) != nil }
    func agent(ofInverseOffer id: String) -> String? { windows.first { $0.value.inverseOfferID == id }?.key }
}
