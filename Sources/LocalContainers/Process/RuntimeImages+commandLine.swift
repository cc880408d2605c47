import ContainerSPI
import ProcessControl

extension RuntimeImages {
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
    /// - Parameter port: the port to listen on at 127.0.0.1; `nil` for 8080.
    /// - Throws: a `ContainerError` with code `invalidConfiguration` if the executable is not found; see
    ///   ``RuntimeExecutable/locate(configuredPath:environment:)``.
    public func commandLine(forImage image: String, port: Int?) throws(ContainerError) -> [String]? {
        guard (try? kind(ofImage: image)) != nil else { return nil }
        let runtime = try RuntimeExecutable.locate(
            configuredPath: nil, environment: ProcessSpecification.inheritedEnvironment)
        let process = try process(forImage: image, port: port ?? 8080, runtime: runtime)
        return [process.executable] + process.arguments
    }
}
