import ContainerSPI

/// The runtimes an operator manages: which image runs which kind of action.
public struct RuntimeManifest: Sendable, Hashable {
    /// One runtime.
    public struct Runtime: Sendable, Hashable {
        /// Such as `python:3`.
        public var kind: String
        public var image: ImageName
        /// Names that stand for the kind: `python`, `python:default`, and file name extensions with their dot.
        public var aliases: [String]

        public init(kind: String, image: ImageName, aliases: [String] = []) {
            self.kind = kind
            self.image = image
            self.aliases = aliases
        }
    }

    public var runtimes: [Runtime]

    public init(runtimes: [Runtime]) { self.runtimes = runtimes }

    /// Kinds with the images OpenWhisk's project publishes for them.
    public static let standard = RuntimeManifest(runtimes: [
        Runtime(
            kind: "python:3", image: ImageName(prefix: "openwhisk", name: "action-python-v3.11"),
            aliases: ["python", "python:default", ".py"]),
        Runtime(
            kind: "nodejs:20", image: ImageName(prefix: "openwhisk", name: "action-nodejs-v20"),
            aliases: ["nodejs", "node", "nodejs:default", ".js", ".cjs"]),
        Runtime(
            kind: "shell", image: ImageName(prefix: "openwhisk", name: "dockerskeleton", tag: "shell"),
            aliases: ["sh", "bash", ".sh"]),
        Runtime(
            kind: "binary", image: ImageName(prefix: "openwhisk", name: "dockerskeleton"),
            aliases: ["blackbox", "native"]),
    ])

    /// The runtime of a kind or one of its aliases; `nil` when there is none.
    public func runtime(kind: String) -> Runtime? {
        runtimes.first { $0.kind == kind || $0.aliases.contains(kind) }
    }

    /// The runtime of a file by its name's extension.
    public func runtime(fileName: String) -> Runtime? {
        guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return nil }
        let suffix = fileName[dot...].lowercased()
        return runtimes.first { $0.aliases.contains(suffix) }
    }

    /// Kinds, for error texts.
    public var kinds: [String] { runtimes.map(\.kind) }
}
