import ArgumentParser
import ContainerSPI
import EmbeddedMesos
import Invoker
import JSONSupport
import MachineSupport
import MesosContainers
import MesosOperator
import UnixSignals

struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Run two actions on an embedded Mesos cluster and show each step.",
        discussion: """
            Starts a Mesos master with two agents inside this process, subscribes a framework to it, and runs a Python \
            and a shell action in containers that the framework places. The agents run containers as local processes, so \
            only python3 must be installed. Everything is removed at the end. With --keep, the cluster stays until you press \
            Ctrl-C, and links to the actions' logs are printed, which open in a browser until then.
            """)

    @Flag(help: "Keep the cluster and its web page until interrupted.")
    var keep = false

    @OptionGroup var options: ConfigurationOptions

    func run() async throws {
        // Handle signals before the actions run, so that none is lost after them.
        let signals = keep ? await UnixSignalsSequence.ending() : nil
        let (master, succeeded) = try await cancellingOnSignals {
            let result = try await demonstrate()
            if !keep || Task.isCancelled { await result.master.shutdown() }
            return result
        }
        if let signals {
            Terminal.print("The cluster and its web page stay at \(master.url) until you press Ctrl-C.")
            if Terminal.outputFailure == nil { for await _ in signals { break } }
            await master.shutdown()
        } else {
            Terminal.print(
                "The cluster and its web page are gone; `whisk-mesos demo --keep` keeps them, with links to the actions' logs."
            )
        }
        if !succeeded { throw ExitCode.failure }
    }

    /// Runs the actions. The caller shuts down the returned master.
    private func demonstrate() async throws -> (master: EmbeddedMaster, succeeded: Bool) {
        let clock = ContinuousClock()
        var begin = clock.now
        let master = try await EmbeddedMaster.start(
            configuration: EmbeddedMasterConfiguration(logger: options.logger()),
            agents: EmbeddedAgentConfiguration.development(2, runtimePath: options.runtimePath()))
        Terminal.print("Mesos master with two agents at \(master.url): \(Terminal.format(clock.now - begin))")
        do {
            let configuration = try options.load(overrides: [
                "-Dwhisk.spi.ContainerFactoryProvider=mesos", "-Dwhisk.mesos.master-url=\(master.url)",
            ])
            let services = try await Services(configuration, logger: options.logger())
            begin = clock.now
            let succeeded = try await services.withStartedFactory {
                Terminal.print(
                    "Framework subscribed (whisk.spi.ContainerFactoryProvider: mesos): \(Terminal.format(clock.now - begin))"
                )
                var succeeded = true
                for (action, parameters) in try Self.actions() {
                    let record = await invoke(action, parameters, services)
                    succeeded = succeeded && record.response.isSuccess
                }
                begin = clock.now
                return succeeded
            }
            Terminal.print("\nFramework torn down: \(Terminal.format(clock.now - begin))")
            return (master, succeeded)
        } catch {
            await master.shutdown()
            throw error
        }
    }

    private func invoke(_ action: Action, _ parameters: JSONValue, _ services: Services) async -> ActivationRecord {
        Terminal.print("\nAction \(action.description.name) (\(action.description.kind)) with \(parameters.text())")
        let link = Lock<MesosLink?>(nil)
        let record = await services.runner.invoke(action, parameters: parameters) { step in
            if case .containerCreated(let container as MesosContainer, _) = step {
                link.withLock { $0 = container.link }
            }
            Terminal.print(step.line)
        }
        // Without --keep, nobody could open the link in time.
        if keep, let link = link.withLock({ $0 }) { Terminal.print("  in the Mesos UI: \(link)") }
        Terminal.print(record.json.text(pretty: true))
        return record
    }

    private static func actions() throws -> [(Action, JSONValue)] {
        let python = """
            import sys

            def main(args):
                name = args.get("name", "stranger")
                print("greeting " + name)
                print("a line on stderr", file=sys.stderr)
                return {"greeting": "Hello, " + name + "!", "length": len(name)}
            """
        let shell = """
            #!/bin/sh
            # The parameters are JSON in the first argument; the last line is the result.
            echo "parameters: $1"
            echo "{\\"machine\\": \\"$(uname -sm)\\", \\"parameters\\": $1}"
            """
        return [
            (try action("hello", kind: "python:3", code: python), ["name": "Mesos"]),
            (try action("machine", kind: "shell", code: shell), ["count": 3]),
        ]
    }

    private static func action(_ name: String, kind: String, code: String) throws -> Action {
        guard let runtime = RuntimeManifest.standard.runtime(kind: kind) else {
            throw ValidationError("the kind '\(kind)' has no runtime")
        }
        return Action(
            description: ActionDescription(namespace: "guest", name: name, kind: kind), image: runtime.image, code: code
        )
    }
}
