import ContainerSPI

extension SPIRegistry {
    /// Makes `process` known as a value of `whisk.spi.ContainerFactoryProvider`.
    ///
    /// - Parameter images: which language an image stands for.
    public mutating func registerLocalContainers(images: RuntimeImages = .standard) {
        containerFactories.register(.process) { context in
            ProcessContainerFactory(context: context, images: images)
        }
    }
}
