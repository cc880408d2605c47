import ContainerSPI

extension SPIRegistry {
    /// Registers `docker` and `process` as values of `whisk.spi.ContainerFactoryProvider`.
    ///
    /// - Parameter images: the language of each image, for actions that run as local processes.
    public mutating func registerLocalContainers(images: RuntimeImages = .standard) {
        containerFactories.register(.docker) { context in try DockerContainerFactory(context: context) }
        containerFactories.register(.process) { context in
            ProcessContainerFactory(context: context, images: images)
        }
    }
}
