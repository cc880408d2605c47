import ContainerSPI
import MesosScheduler

extension ContainerError {
    /// What an invoker is told about a scheduler error.
    init(schedulerError error: MesosSchedulerError, image: String?) {
        let code: Code =
            switch error.code {
            case .launchTimedOut: .launchTimedOut
            case .noCapacity: .noCapacity
            case .imagePullFailed: .imagePullFailed
            case .containerStartFailed: .startFailed
            case .taskFailed: .taskFailed
            case .shuttingDown: .shuttingDown
            case .cancelled: .cancelled
            case .invalidRequest: .invalidConfiguration
            default: .other
            }
        self.init(code, image.map { "image \($0): \(error.message)" } ?? error.message, underlying: error)
    }
}
