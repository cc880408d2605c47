/// The properties of an action that log stores and activation records contain.
public struct ActionDescription: Sendable, Hashable {
    /// The namespace of the action.
    public var namespace: String
    /// The package of the action, if it is in one.
    public var package: String?
    /// The name without namespace and package.
    public var name: String
    /// The version, such as `0.0.1`.
    public var version: String
    /// The kind, such as `python:3` or `blackbox`.
    public var kind: String
    /// The limits of one activation.
    public var limits: ActionLimits
    /// Whether the runtime is one of the operator's, which write a sentinel after each activation's logs.
    public var isManagedRuntime: Bool

    /// Creates an action.
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
