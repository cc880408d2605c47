import ContainerSPI
import JSONSupport
import Settings

var registry = SPIRegistry()
registry.containerFactories.register("echo", settings: EchoSettings.self) { _, settings in EchoFactory(settings) }

let arguments = Array(CommandLine.arguments.dropFirst())
if arguments == ["keys"] {
    // The reference of every key, those of the factory included.
    for section in registry.sections.reference { print(section.text) }
} else {
    let sources = try ConfigurationSources(properties: ["whisk.spi.ContainerFactoryProvider=echo"] + arguments)
    let configuration = try WhiskConfiguration(sources, registry: registry)
    for warning in configuration.warnings { print("warning: \(warning)") }

    let factory = try await registry.makeContainerFactory(
        ContainerFactoryContext(configuration: configuration, instanceName: "invoker0"))
    try await factory.start()
    let container = try await factory.createContainer(image: "echo", name: "hello")
    let result = try await container.run(["name": "you"])
    print(result.response.json.text())
    try await container.destroy()
    await factory.cleanup()
}
