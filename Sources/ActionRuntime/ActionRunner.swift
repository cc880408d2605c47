/// An initialised action, ready for activations one after the other.
protocol ActionRunner: Sendable {
    /// Runs the action once. When this returns, all it wrote so far is in the runtime's stdout and stderr.
    func run(_ activation: Activation) async -> RuntimeResponse

    /// Ends all processes. An activation under way then ends as a crash.
    func stop() async
}
