import ContainerSPI
import Invoker
import MesosContainers
import MesosScheduler

extension ActivationStep {
    /// A line of text that describes the step.
    var line: String {
        switch self {
        case .containerCreated(let container, let took):
            let place = (container as? MesosContainer).map { " on agent \($0.task.agentID)" } ?? ""
            return "  container \(container.id)\(place) at \(container.address): \(Terminal.format(took))"
        case .initialized(let took): return "  initialized: \(Terminal.format(took))"
        case .ran(let took, let response): return "  ran (\(response.statusCode.text)): \(Terminal.format(took))"
        case .logsCollected(let lines, let took): return "  logs (\(lines) lines): \(Terminal.format(took))"
        case .containerDestroyed(let took): return "  container destroyed: \(Terminal.format(took))"
        case .problem(let text): return "  problem: \(text)"
        }
    }
}
