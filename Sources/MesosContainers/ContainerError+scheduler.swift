import ContainerSPI
import MesosScheduler

extension ContainerError {
    /// The error for an invoker after an error of the scheduler.
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
