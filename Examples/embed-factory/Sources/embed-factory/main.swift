import ContainerSPI
import JSONSupport
import MesosContainers

// The container factory is a matter of configuration: here -D properties, for an invoker also a file and the environment.
var registry = SPIRegistry()
registry.registerMesos()
let sources = try ConfigurationSources(properties: Array(CommandLine.arguments.dropFirst()))
let configuration = try WhiskConfiguration(sources, registry: registry)
for warning in configuration.warnings { print("warning: \(warning)") }
let factory = try await registry.makeContainerFactory(
    ContainerFactoryContext(configuration: configuration, instanceName: "invoker0"))
try await factory.start()

let container = try await factory.createContainer(image: "openwhisk/action-python-v3.11", name: "hello")
try await container.initialize(
    ["name": "hello", "main": "main", "code": "def main(args): return {'greeting': 'Hello, ' + args['name']}"])
let result = try await container.run(["name": "you"])
print(result.response.json.text())
try await container.destroy()
await factory.cleanup()
