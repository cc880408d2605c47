import ContainerSPI
import FoundationEssentials
import JSONSupport
import Logging

/// Runs single activations: creates a container, loads the action, runs it once, collects its logs, and destroys the
/// container even after an error.
///
/// ```swift
/// let runner = ActivationRunner(factory: factory, logStore: ActivationRecordLogStore(), configuration: configuration)
/// let record = await runner.invoke(action, parameters: ["name": "you"])
/// ```
public struct ActivationRunner: Sendable {
    /// The factory of the containers.
    public var factory: any ContainerFactory
    /// The store that collects the logs.
    public var logStore: any LogStore
    /// The settings, which include the sizes and limits of containers.
    public var configuration: WhiskConfiguration
    /// The user for whom the actions run.
    public var user: UserIdentity
    /// The first part of the containers' names.
    public var instanceName: String
    /// The logger for failures.
    public var logger: Logger

    /// Creates a runner.
    public init(
        factory: any ContainerFactory, logStore: any LogStore, configuration: WhiskConfiguration,
        user: UserIdentity = UserIdentity(subject: "guest", namespace: "guest"), instanceName: String = "invoker0",
        logger: Logger = Logger(label: "whisk.invoker")
    ) {
        self.factory = factory
        self.logStore = logStore
        self.configuration = configuration
        self.user = user
        self.instanceName = instanceName
        self.logger = logger
    }

    /// Runs an action once and returns the activation record with the logs, which also describes errors, including those of
    /// the platform.
    ///
    /// - Parameters:
    ///   - parameters: the action's parameters, an object or an array.
    ///   - onStep: called after each step, to show progress and timing.
    public func invoke(
        _ action: Action, parameters: JSONValue, onStep: @Sendable (ActivationStep) -> Void = { _ in }
    ) async -> ActivationRecord {
        let invocation = Invocation(runner: self, action: action, parameters: parameters)
        return await invocation.perform(onStep)
    }
}

/// The state of one activation.
private struct Invocation {
    let runner: ActivationRunner
    let action: Action
    let parameters: JSONValue
    let transaction = TransactionID.generate()
    let activationID = ActivationID.generate()
    let arrival = Date()
    let clock = ContinuousClock()

    func perform(_ onStep: @Sendable (ActivationStep) -> Void) async -> ActivationRecord {
        let begin = clock.now
        let container: any Container
        do {
            container = try await runner.factory.createContainer(
                action.containerRequest(
                    transaction: transaction, pool: runner.configuration.containerPool,
                    instanceName: runner.instanceName))
        } catch {
            return failed(error, after: clock.now - begin, onStep)
        }
        let waited = clock.now - begin
        runner.logger.info("an activation has a container", metadata: metadata(container))
        onStep(.containerCreated(container, took: waited))
        var record = await activate(container, waited: waited, onStep)
        record.annotations.append(("containerId", .string(container.id)))
        await collectLogs(container, into: &record, onStep)
        await destroy(container, onStep)
        runner.logger.info(
            "an activation ended",
            metadata: metadata(container).merging([
                "status": "\(record.response.statusCode.text)",
                "milliseconds": "\(record.interval.duration.wholeMilliseconds)",
                "lines": "\(record.logs.count)",
            ]) { $1 })
        return record
    }

    /// The ids by which the lines about an activation are found, also in the logs of the factory.
    private func metadata(_ container: (any Container)?) -> Logger.Metadata {
        var metadata: Logger.Metadata = [
            "activation": "\(activationID)", "transaction": "\(transaction)", "action": "\(action.description.path)",
        ]
        // The id of a container on Mesos is that of its task.
        if let container { metadata["container"] = "\(container.id)" }
        return metadata
    }

    private func failed(
        _ error: any Error, after waited: Duration, _ onStep: @Sendable (ActivationStep) -> Void
    ) -> ActivationRecord {
        let containerError =
            error as? ContainerError ?? ContainerError(.other, "no container could be created", underlying: error)
        runner.logger.error(
            "no container for an activation",
            metadata: metadata(nil).merging(["error": "\(containerError)"]) { $1 })
        onStep(.problem("no container: \(containerError)"))
        let response = ActivationResponse(
            containerError: containerError, image: action.image,
            isUserProvided: !action.description.isManagedRuntime)
        return record(ActivationInterval(start: arrival, duration: waited), response, waited: waited)
    }

    private func activate(
        _ container: any Container, waited: Duration, _ onStep: @Sendable (ActivationStep) -> Void
    ) async -> ActivationRecord {
        let timeout = action.description.limits.timeout
        do throws(ContainerError) {
            let initialization = try await container.initialize(
                action.initializer, timeout: timeout, transaction: transaction)
            onStep(.initialized(took: initialization.duration))
            let result = try await container.run(
                parameters: parameters, environment: environment(timeout), timeout: timeout, reschedule: false,
                transaction: transaction)
            onStep(.ran(took: result.interval.duration, result.response))
            return record(
                ActivationInterval(start: initialization.start, end: result.interval.end), result.response,
                waited: waited, initTime: initialization.duration)
        } catch {
            let response = ActivationResponse(
                containerError: error, image: action.image, isUserProvided: !action.description.isManagedRuntime)
            guard let interval = error.interval else {
                onStep(.problem("\(error)"))
                return record(.empty(), response, waited: waited)
            }
            onStep(.ran(took: interval.duration, response))
            return record(interval, response, waited: waited, initTime: interval.duration)
        }
    }

    /// The fields beside `value` of a `/run` request.
    private func environment(_ timeout: Duration) -> [String: JSONValue] {
        let deadline = Date().addingTimeInterval(timeout / .seconds(1))
        return [
            "activation_id": .string(activationID.value),
            "action_name": .string("/" + action.description.path),
            "action_version": .string(action.description.version),
            "namespace": .string(runner.user.namespace),
            "transaction_id": .string(transaction.value),
            "deadline": .string(String(Int64(deadline.timeIntervalSince1970 * 1000))),
        ]
    }

    private func record(
        _ interval: ActivationInterval, _ response: ActivationResponse, waited: Duration, initTime: Duration? = nil
    ) -> ActivationRecord {
        ActivationRecord(
            activationID: activationID, user: runner.user, action: action.description, interval: interval,
            response: response, initTime: initTime, waitTime: waited)
    }

    private func collectLogs(
        _ container: any Container, into record: inout ActivationRecord, _ onStep: @Sendable (ActivationStep) -> Void
    ) async {
        let begin = clock.now
        do {
            record.logs = try await runner.logStore.collectLogs(
                transaction: transaction, user: runner.user, activation: record, container: container,
                action: action.description)
        } catch let error as ContainerError where error.code == .logsIncomplete {
            record.logs = error.partialLogs
            // A caller that cancelled the activation does not expect its logs.
            if !Task.isCancelled { onStep(.problem("logs: \(error)")) }
        } catch {
            if !Task.isCancelled { onStep(.problem("logs: \(error)")) }
        }
        onStep(.logsCollected(lines: record.logs.count, took: clock.now - begin))
    }

    private func destroy(_ container: any Container, _ onStep: @Sendable (ActivationStep) -> Void) async {
        let begin = clock.now
        do {
            // A separate task, so that a cancelled activation destroys its container too.
            try await Task { try await container.destroy() }.value
            onStep(.containerDestroyed(took: clock.now - begin))
        } catch {
            runner.logger.warning(
                "a container could not be removed",
                metadata: metadata(container).merging(["error": "\(error)"]) { $1 })
            onStep(.problem("container \(container.id) could not be removed: \(error)"))
        }
    }
}
