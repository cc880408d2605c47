import MesosScheduler

/// Launches tasks in sequence, each on its own offer: from the request to the running task, with the encoding
/// of the ACCEPT and the decoding of the status update, and without a network.
public enum LaunchWorkload {
    /// - Returns: the number of running tasks.
    public static func launch(tasks: Int) throws -> Int {
        var cluster = FakeCluster()
        for number in 0..<tasks {
            cluster.handle(.launch(FakeCluster.request(number), timeout: .seconds(600)))
            cluster.offer(agents: number..<number + 1)
            cluster.finishTurns()
            try cluster.runLaunched()
        }
        return cluster.running.count
    }
}
