/// What log stores and activation records say about an action.
public struct ActionDescription: Sendable, Hashable {
    public var namespace: String
    /// The package the action lives in, when it lives in one.
    public var package: String?
    public var name: String
    public var version: String
    /// Such as `python:3` or `blackbox`.
    public var kind: String
    public var limits: ActionLimits
    /// Whether the runtime is one of the operator's, which write a sentinel after each activation.
    public var isManagedRuntime: Bool

    public init(
        namespace: String, package: String? = nil, name: String, version: String = "0.0.1", kind: String,
        limits: ActionLimits = ActionLimits(), isManagedRuntime: Bool = true
    ) {
        self.namespace = namespace
        self.package = package
        self.name = name
        self.version = version
        self.kind = kind
        self.limits = limits
        self.isManagedRuntime = isManagedRuntime
    }

    /// `namespace/[package/]name`, the `path` annotation of an activation record.
    public var path: String {
        [namespace, package, name].compactMap { $0 }.joined(separator: "/")
    }
}
