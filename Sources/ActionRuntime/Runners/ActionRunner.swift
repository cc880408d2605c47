/// An initialised action, ready for activations one after the other.
protocol ActionRunner: Sendable {
    /// Runs the action once. When this returns, all it wrote so far is in the runtime's stdout and stderr.
    ///
    /// When its processes are ended from outside (``ActionProcesses/stop()``), that is a crash of the action.
    func run(_ activation: Activation) async -> RuntimeResponse
}
