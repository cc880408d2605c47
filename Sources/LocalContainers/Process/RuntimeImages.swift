import ContainerSPI
import ProcessControl

/// The languages of container images, for actions that run as local processes, where no image is pulled.
///
/// ```swift
/// var images = RuntimeImages.standard
/// images.set(kind: "python:3", forImagesContaining: "tensorflow")
/// try images.kind(ofImage: "openwhisk/action-nodejs-v20:1.2")  // nodejs:20
/// ```
public struct RuntimeImages: Sendable {
    private struct Rule: Sendable {
        var part: String
        var kind: String
    }

    private var rules: [Rule] = []

    /// Creates an empty table.
    public init() {}

    /// A table of OpenWhisk's runtimes and Docker's official language images.
    public static let standard: RuntimeImages = {
        var images = RuntimeImages()
        let entries = [
            ("binary", "binary"), ("native", "binary"), ("shell", "shell"), ("bash", "shell"),
            // OpenWhisk's base image of Docker actions, which are executables and mostly scripts.
            ("dockerskeleton", "shell"), ("node", "nodejs:20"), ("python", "python:3"),
        ]
        // The entry added last has precedence.
        for (part, kind) in entries { images.set(kind: kind, forImagesContaining: part) }
        return images
    }()

    /// Adds an entry that has precedence over the existing entries.
    ///
    /// - Parameters:
    ///   - kind: `python:3`, `nodejs:20`, `shell` or `binary`.
    ///   - part: the text that the image's name, without registry, prefix and tag, must contain. Case is ignored.
    public mutating func set(kind: String, forImagesContaining part: String) {
        rules.insert(Rule(part: part.lowercased(), kind: kind), at: 0)
    }

    /// Returns the kind of an image.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` and the known names.
    public func kind(of image: ImageName) throws(ContainerError) -> String {
        let name = image.name.lowercased()
        if let rule = rules.first(where: { name.contains($0.part) }) { return rule.kind }
        let known = rules.map { "\($0.part) (\($0.kind))" }.sorted().joined(separator: ", ")
        throw ContainerError(
            .invalidConfiguration,
            "the language of the image '\(image)' is unknown: to run as a local process, its name must contain one of "
                + "\(known), or be added with RuntimeImages.set")
    }

    /// Returns the kind of an image reference such as `openwhisk/action-python-v3.11:1.2`.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration`.
    public func kind(ofImage text: String) throws(ContainerError) -> String {
        let image: ImageName
        do {
            image = try ImageName(parsing: text)
        } catch {
            throw ContainerError(.invalidConfiguration, "'\(text)' is not an image name", underlying: error)
        }
        return try kind(of: image)
    }

    /// Returns the specification of a process that runs actions of an image.
    ///
    /// The caller sets the environment, directory and streams. The `PATH` of the environment must include the interpreters.
    ///
    /// - Parameters:
    ///   - port: the port to listen on; 0 lets the system choose one, see `readyFile`.
    ///   - runtime: the executable; see ``RuntimeExecutable/locate(configuredPath:environment:)``.
    ///   - readyFile: the file to which the port is written once the runtime listens.
    package func process(
        forImage image: String, port: Int, runtime: String, readyFile: String? = nil
    ) throws(ContainerError) -> ProcessSpecification {
        var arguments = ["--host", "127.0.0.1", "--port", "\(port)", "--kind", try kind(ofImage: image)]
        if let readyFile { arguments += ["--ready-file", readyFile] }
        return ProcessSpecification(executable: runtime, arguments: arguments)
    }

    /// The command line of the `whisk-action-runtime` process for an image, or `nil` for an image without an entry.
    ///
    /// The agents of an embedded Mesos master can run OpenWhisk's images with it:
    ///
    /// ```swift
    /// ProcessAgentConfiguration(images: { image, port, _ in
    ///     try RuntimeImages.standard.commandLine(forImage: image, port: port)
    /// })
    /// ```
    ///
    /// - Parameters:
    ///   - port: the port to listen on at 127.0.0.1; `nil` for 8080.
    ///   - runtimePath: the path of the executable; `nil`: it is searched, see
    ///     ``RuntimeExecutable/locate(configuredPath:environment:)``.
    /// - Throws: a `ContainerError` with code `invalidConfiguration` if the executable is not found.
    public func commandLine(
        forImage image: String, port: Int?, runtimePath: String? = nil
    ) throws(ContainerError) -> [String]? {
        guard (try? kind(ofImage: image)) != nil else { return nil }
        let runtime = try RuntimeExecutable.locate(
            configuredPath: runtimePath, setting: "runtimePath (whisk.process.runtime-path)",
            environment: ProcessSpecification.inheritedEnvironment)
        let process = try process(forImage: image, port: port ?? 8080, runtime: runtime)
        return [process.executable] + process.arguments
    }
}
