import ContainerSPI
import ProcessControl

/// Which language a container image stands for, where no image is pulled and the action runs as a local process.
///
/// ```swift
/// var images = RuntimeImages.standard
/// images.set(kind: "python:3", forImagesContaining: "tensorflow")
/// try images.kind(ofImage: "openwhisk/action-nodejs-v20:1.2")  // nodejs:20
/// ```
public struct RuntimeImages: Sendable {
    private struct Rule: Sendable {
        /// A part of the image's last name, in lower case.
        var part: String
        /// As `whisk-action-runtime --kind` takes it.
        var kind: String
    }

    private var rules: [Rule] = []

    /// A table without entries.
    public init() {}

    /// The names of OpenWhisk's runtimes and of Docker's official language images.
    public static let standard: RuntimeImages = {
        var images = RuntimeImages()
        // The last one added is asked first.
        images.set(kind: "binary", forImagesContaining: "binary")
        images.set(kind: "binary", forImagesContaining: "native")
        images.set(kind: "shell", forImagesContaining: "shell")
        images.set(kind: "shell", forImagesContaining: "bash")
        // OpenWhisk's base image of Docker actions: an executable, mostly a script.
        images.set(kind: "shell", forImagesContaining: "dockerskeleton")
        images.set(kind: "nodejs:20", forImagesContaining: "node")
        images.set(kind: "python:3", forImagesContaining: "python")
        return images
    }()

    /// Adds an entry that wins over those added before.
    ///
    /// - Parameters:
    ///   - kind: `python:3`, `nodejs:20`, `shell` or `binary`.
    ///   - part: what the image's name, without registry, prefix and tag, must contain; upper and lower case are alike.
    public mutating func set(kind: String, forImagesContaining part: String) {
        rules.insert(Rule(part: part.lowercased(), kind: kind), at: 0)
    }

    /// The kind of an image.
    ///
    /// - Throws: a ``ContainerError`` with code `invalidConfiguration` that lists the known names.
    public func kind(of image: ImageName) throws(ContainerError) -> String {
        let name = image.name.lowercased()
        if let rule = rules.first(where: { name.contains($0.part) }) { return rule.kind }
        let known = rules.map { "\($0.part) (\($0.kind))" }.sorted().joined(separator: ", ")
        throw ContainerError(
            .invalidConfiguration,
            "The image '\(image)' says nothing about the language of its actions, and as a local process it needs one "
                + "that is known: its name must contain one of \(known), or be added with RuntimeImages.set."
        )
    }

    /// The kind of an image reference such as `openwhisk/action-python-v3.11:1.2`.
    public func kind(ofImage text: String) throws(ContainerError) -> String {
        do {
            return try kind(of: ImageName(parsing: text))
        } catch let error as ContainerError {
            throw error
        } catch {
            throw ContainerError(.invalidConfiguration, "'\(text)' is no image name.", underlying: error)
        }
    }

    /// The process that stands for a container of an image.
    ///
    /// Environment, directory and streams are left to the caller. The environment needs a `PATH` in which the interpreters
    /// are found.
    ///
    /// - Parameters:
    ///   - port: where it listens on `host`; 0 lets the system choose, see `readyFile`.
    ///   - runtime: the executable; see ``RuntimeExecutable/locate(configuredPath:environment:)``.
    ///   - readyFile: a file to which the port is written when the runtime listens.
    public func process(
        forImage image: String,
        host: String = "127.0.0.1",
        port: Int,
        runtime: String,
        readyFile: String? = nil
    ) throws(ContainerError) -> ProcessSpecification {
        var arguments = ["--host", host, "--port", "\(port)", "--kind", try kind(ofImage: image)]
        if let readyFile { arguments += ["--ready-file", readyFile] }
        return ProcessSpecification(executable: runtime, arguments: arguments)
    }
}
