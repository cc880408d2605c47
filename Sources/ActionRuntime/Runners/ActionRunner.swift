import HTTPListener

/// An initialized action that runs one activation at a time.
protocol ActionRunner: Sendable {
    /// Runs the action once. Before this returns, the action's output has been written to the runtime's stdout and stderr.
    ///
    /// If ``ActionProcesses/stop()`` ends the action's processes, the result is that of a crash.
    func run(_ activation: Activation) async -> ServerResponse
}
