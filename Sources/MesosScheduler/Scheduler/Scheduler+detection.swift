import MachineSupport

extension Scheduler {
    /// Starts the leader detection, in place of an earlier one.
    func detectLeader() {
        detection?.cancel()
        guard let masterDetector else { return }
        detection = Task {
            var end = "it ended without an error"
            do {
                for try await master in masterDetector.leaders() {
                    guard !Task.isCancelled else { return }
                    self.process(.leaderDetected(master?.url))
                }
            } catch {
                end = "\(error)"
            }
            guard !Task.isCancelled else { return }
            self.process(.leaderDetectionFailed("\(masterDetector): \(end)"))
        }
    }

    /// The source of the masters, for messages.
    var mastersText: String {
        masterDetector.map { "\($0)" }
            ?? configuration.masters.map(MasterEndpoint.withoutCredentials).joined(separator: ", ")
    }
}
