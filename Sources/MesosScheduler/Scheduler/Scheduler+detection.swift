import MachineSupport

extension Scheduler {
    /// Starts the leader detection in place of the one before.
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

    /// Where masters are looked for, for messages.
    var mastersText: String {
        masterDetector.map { "\($0)" } ?? configuration.masters.map(MasterEndpoint.shown).joined(separator: ", ")
    }
}
