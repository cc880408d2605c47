import ContainerSPI

extension SPIRegistry {
    /// Registers `docker` and `process` as values of `whisk.spi.ContainerFactoryProvider`.
    ///
    /// - Parameter images: the language of each image, for actions that run as local processes.
    public mutating func registerLocalContainers(images: RuntimeImages = .standard) {
        containerFactories.register(.docker, settings: DockerSettings.self) { context, _ in
            try DockerContainerFactory(context: context)
        }
        containerFactories.register(.process, settings: ProcessSettings.self) { context, _ in
            ProcessContainerFactory(context: context, images: images)
        }
    }
}

extension ServiceName {
    /// The factory of Docker containers.
    public static let docker = ServiceName(
        name: "docker", aliases: ["org.apache.openwhisk.core.containerpool.docker.DockerContainerFactoryProvider"])
    /// The factory of local processes.
    public static let process: ServiceName = "process"
}
