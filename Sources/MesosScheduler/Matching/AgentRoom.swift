/// The resources left on an agent during a round of matching.
struct AgentRoom: Sendable {
    var available: TaskResources
    var revocable: TaskResources

    init(_ agent: OfferedAgent) {
        available = agent.available
        revocable = agent.revocable
    }

    /// Takes the resources of a task of this shape. Changes nothing and returns `false` if they are not there.
    /// Mesos refuses a task with revocable and other resources of one name, so each comes from one side only.
    mutating func take(_ shape: TaskShape) -> Bool {
        let needs = shape.resources
        guard shape.allowsRevocable else {
            guard available.covers(needs) else { return false }
            available = available - needs
            return true
        }
        var left = self
        for path in [\TaskResources.cpus, \.memory, \.disk, \.gpus] where needs[keyPath: path] > 0 {
            let need = needs[keyPath: path]
            if left.revocable[keyPath: path] + 0.0005 > need {
                left.revocable[keyPath: path] -= need
            } else if left.available[keyPath: path] + 0.0005 > need {
                left.available[keyPath: path] -= need
            } else {
                return false
            }
        }
        if left.revocable.ports >= needs.ports {
            left.revocable.ports -= needs.ports
        } else if left.available.ports >= needs.ports {
            left.available.ports -= needs.ports
        } else {
            return false
        }
        self = left
        return true
    }

    func covers(_ shape: TaskShape) -> Bool {
        var copy = self
        return copy.take(shape)
    }
}
