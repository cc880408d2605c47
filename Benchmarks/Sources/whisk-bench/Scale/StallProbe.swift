import MesosScheduler

/// Sends a cheap query to the scheduler every 10 ms and measures the time to the answer: how long other work waits.
struct StallProbe {
    private let task: Task<Void, Never>

    init(_ scheduler: Scheduler, _ ledger: ScaleLedger) {
        task = Task(priority: .high) {
            let clock = ContinuousClock()
            while !Task.isCancelled {
                let start = clock.now
                _ = await scheduler.isSubscribed
                ledger.stalled(Double((clock.now - start).milliseconds) / 1000)
                try? await Task.sleep(for: .milliseconds(10))
            }
        }
    }

    func stop() { task.cancel() }
}
