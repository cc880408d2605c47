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

    /// A maintenance that was announced to the owner of the scheduler.
    struct Announcement: Sendable, Hashable {
        var unavailability: Mesos.Unavailability
        var inverseOfferID: String
    }

    var windows: [String: Window] = [:]
    /// By agent id. The master repeats its inverse offers every few seconds as long as the schedule stands.
    private(set) var announced: [String: Announcement] = [:]

    /// Remembers the ids of repeated inverse offers, and returns the inverse offers of maintenances not announced yet.
    mutating func unannounced(_ list: MessageList<Mesos.InverseOffer>) -> [Mesos.InverseOffer] {
        list.filter { inverse in
            let agentID = inverse.agentID?.value ?? ""
            guard announced[agentID]?.unavailability == inverse.unavailability.detached() else { return true }
            announced[agentID]?.inverseOfferID = inverse.id.value
            return false
        }
    }

    mutating func announce(_ inverse: Mesos.InverseOffer) {
        announced[inverse.agentID?.value ?? ""] = Announcement(
            unavailability: inverse.unavailability.detached(), inverseOfferID: inverse.id.value)
    }

    /// The schedule of the agent was cleared, or the agent has gone.
    ///
    /// - Returns: whether the maintenance was announced.
    @discardableResult
    mutating func forgetAnnouncement(of agentID: String) -> Bool { announced.removeValue(forKey: agentID) != nil }

    /// - Returns: whether the maintenance of this inverse offer was announced.
    mutating func withdrawAnnouncement(ofInverseOffer id: String) -> Bool {
        guard let agentID = announced.first(where: { $0.value.inverseOfferID == id })?.key else { return false }
        announced[agentID] = nil
        return true
    }

    func isDraining(_ agentID: String) -> Bool { windows[agentID] != nil }

    @discardableResult
    mutating func remove(_ agentID: String) -> Bool { windows.removeValue(forKey: agentID) != nil }
    func agent(ofInverseOffer id: String) -> String? { windows.first { $0.value.inverseOfferID == id }?.key }
}
