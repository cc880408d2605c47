import ContainerSPI

extension SPIRegistry {
    /// Makes `docker` and `process` known as values of `whisk.spi.ContainerFactoryProvider`.
    ///
    /// - Parameter images: which language an image stands for where actions are local processes.
    public mutating func registerLocalContainers(images: RuntimeImages = .standard) {
        containerFactories.register(.docker) { context in try DockerContainerFactory(context: context) }
        containerFactories.register(.process) { context in
            ProcessContainerFactory(context: context, images: images)
        }
    }
}
