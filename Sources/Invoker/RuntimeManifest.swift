import ContainerSPI

/// The runtimes that an operator manages: the image for each kind of action.
public struct RuntimeManifest: Sendable, Hashable {
    /// A runtime.
    public struct Runtime: Sendable, Hashable {
        /// The kind of action, such as `python:3`.
        public var kind: String
        /// The image of the runtime.
        public var image: ImageName
        /// Other names of the kind, such as `python` and `python:default`, and extensions of file names with their dot.
        public var aliases: [String]

        /// Creates a runtime.
        public init(kind: String, image: ImageName, aliases: [String] = []) {
            self.kind = kind
            self.image = image
            self.aliases = aliases
        }
    }

    /// The runtimes; the first that matches is used.
    public var runtimes: [Runtime]

    /// Creates a manifest.
    public init(runtimes: [Runtime]) { self.runtimes = runtimes }

    /// The kinds for which the OpenWhisk project publishes images.
    public static let standard = RuntimeManifest(runtimes: [
        Runtime(
            kind: "python:3", image: ImageName(prefix: "openwhisk", name: "action-python-v3.11"),
            aliases: ["python", "python:default", ".py"]),
        Runtime(
            kind: "nodejs:20", image: ImageName(prefix: "openwhisk", name: "action-nodejs-v20"),
            aliases: ["nodejs", "node", "nodejs:default", ".js", ".cjs", ".mjs"]),
        Runtime(
            kind: "shell", image: ImageName(prefix: "openwhisk", name: "dockerskeleton", tag: "shell"),
            aliases: ["sh", "bash", ".sh"]),
        Runtime(
            kind: "binary", image: ImageName(prefix: "openwhisk", name: "dockerskeleton"),
            aliases: ["blackbox", "native"]),
    ])

    /// Returns the runtime of a kind or alias; `nil` if there is none.
    public func runtime(kind: String) -> Runtime? {
        runtimes.first { $0.kind == kind || $0.aliases.contains(kind) }
    }

    /// Returns the runtime for a file by the extension of its name; `nil` if there is none.
    public func runtime(fileName: String) -> Runtime? {
        guard let dot = fileName.lastIndex(of: "."), dot != fileName.startIndex else { return nil }
        let suffix = fileName[dot...].lowercased()
        return runtimes.first { $0.aliases.contains(suffix) }
    }

    /// The names of the kinds, for error messages.
    public var kinds: [String] { runtimes.map(\.kind) }
}
