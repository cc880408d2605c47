import ContainerSPI
import JSONSupport
import Logging
import MesosContainers

// Where containers come from is configuration: here -D properties, for an invoker also a file and the environment.
let sources = try ConfigurationSources(properties: Array(CommandLine.arguments.dropFirst()))
let (configuration, _) = try WhiskConfiguration.parse(sources)
var registry = SPIRegistry()
registry.registerMesos()
let factory = try await registry.makeContainerFactory(
    ContainerFactoryContext(configuration: configuration, instanceName: "invoker0", logger: Logger(label: "invoker0")))
try await factory.start()

let image = try ImageName(parsing: "openwhisk/action-python-v3.11")
let container = try await factory.createContainer(
    ContainerRequest(transaction: .generate(), name: "hello", image: image, memory: .megabytes(256), cpuShares: 256))
_ = try await container.initialize(
    ["name": "hello", "main": "main", "code": "def main(args): return {'greeting': 'Hello, ' + args['name']}"],
    timeout: .seconds(60), transaction: .generate())
let result = try await container.run(
    parameters: ["name": "you"], environment: [:], timeout: .seconds(60), reschedule: false, transaction: .generate())
print(result.response.json.text())
try await container.destroy()
await factory.cleanup()
