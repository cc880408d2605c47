import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import JSONSupport

/// The client side of the protocol every action runtime speaks: `/init` once, then `/run` for each activation.
///
/// No `/run` is ever sent twice. Connections are kept for a moment, since a call on a new one costs three times as much:
/// one is used again only when it is found open and has been idle for less than ``HTTPConnectionGroup/longestIdle``, which
/// every runtime grants, and ``closeConnections()`` closes them before the container is paused. `/init`, which may be
/// repeated while the runtime starts, opens a new one. When a kept connection breaks before an answer came, the action may
/// have run, and the activation ends as when a new one breaks.
///
/// ```swift
/// let proxy = ActionProxy(address: container.address, client: client)
/// let interval = try await proxy.initialize(["code": .string(source), "main": "main"], timeout: .seconds(60))
/// let result = try await proxy.run(parameters: ["name": "you"], environment: [:], timeout: .seconds(60))
/// ```
public struct ActionProxy: Sendable {
    /// How long to wait before a runtime that is not listening yet is tried again.
    static let retryPause = Duration.milliseconds(50)

    public let address: ContainerAddress
    private let client: HTTPClient
    private let limits: ActivationConfiguration
    private let memoryWasExhausted: @Sendable () async -> Bool
    private let connections = HTTPConnectionGroup()

    /// - Parameters:
    ///   - address: Where the runtime listens.
    ///   - client: May be shared among all containers.
    ///   - limits: How long an answer may be.
    ///   - memoryWasExhausted: Asked when a connection broke: whether the container was killed for using too much
    ///     memory.
    public init(
        address: ContainerAddress, client: HTTPClient, limits: ActivationConfiguration = ActivationConfiguration(),
        memoryWasExhausted: @escaping @Sendable () async -> Bool = { false }
    ) {
        self.address = address
        self.client = client
        self.limits = limits
        self.memoryWasExhausted = memoryWasExhausted
    }

    /// POST `/init`. While the connection is refused or the host unreachable, it is tried again every 50 ms until the
    /// timeout is used up: the runtime may still be starting.
    ///
    /// - Parameters:
    ///   - initializer: The object under `value`.
    ///   - timeout: For everything together.
    /// - Returns: When the initialisation began and ended.
    /// - Throws: ``ContainerError`` `.initializationFailed` with the response that belongs into the activation record;
    ///   `.cancelled` and `.shuttingDown` when the call was ended from this side.
    public func initialize(
        _ initializer: JSONValue, timeout: Duration
    ) async throws(ContainerError) -> ActivationInterval {
        try await initialize(initializer, timeout: timeout) { try await ContinuousClock().sleep(for: $0) }
    }

    /// - Parameter pause: Lets time pass before the runtime is tried again; throws when the calling task is cancelled.
    func initialize(
        _ initializer: JSONValue, timeout: Duration, pause: (Duration) async throws -> Void
    ) async throws(ContainerError) -> ActivationInterval {
        let call = Call(timeout: timeout)
        let body = JSONValue.object(["value": initializer]).encoded()
        var outcome = await post(.initialization, body, within: call.remaining)
        while case .unreachable = outcome {
            do {
                try await pause(min(ActionProxy.retryPause, max(.zero, call.remaining)))
            } catch {
                outcome = .abandoned(cancelled())
                break
            }
            guard call.remaining > .zero else {
                outcome = .answer(.timedOut)
                break
            }
            outcome = await post(.initialization, body, within: call.remaining)
        }
        let (interval, response) = try await judge(outcome, .initialization, call)
        guard response.isSuccess else {
            let reason = response.result?["error"]?.stringValue ?? "the action reported an error"
            throw ContainerError(
                .initializationFailed(interval, response), "/init at \(address) failed: \(reason.prefix(500))")
        }
        return interval
    }

    /// POST `/run`, once.
    ///
    /// - Parameters:
    ///   - parameters: The object under `value`.
    ///   - environment: The fields beside it.
    ///   - timeout: How long the action may take.
    ///   - reschedule: Whether the caller can use another container.
    /// - Returns: The interval, and the response whatever became of the action.
    /// - Throws: ``ContainerError`` `.containerHealth` when `reschedule` is set and nobody listens; `.cancelled` and
    ///   `.shuttingDown` when the call was ended from this side.
    public func run(
        parameters: JSONValue, environment: [String: JSONValue], timeout: Duration, reschedule: Bool = false
    ) async throws(ContainerError) -> RunResult {
        let call = Call(timeout: timeout)
        var fields = environment
        fields["value"] = parameters
        let outcome = await post(.run, JSONValue.object(fields).encoded(), within: timeout)
        if reschedule, case .unreachable(let error) = outcome {
            throw ContainerError(
                .containerHealth, "the action runtime at \(address) cannot be reached; use another container",
                underlying: error)
        }
        let (interval, response) = try await judge(outcome, .run, call)
        return RunResult(interval: interval, response: response)
    }

    /// Closes the connections on which no call is under way: before the container is paused, whose runtime may close them
    /// as soon as it goes on, and when it is removed.
    public func closeConnections() {
        client.closeIdleConnections(of: connections)
    }

    // MARK: One call

    /// When a call began and how long it may take.
    private struct Call {
        let clock = ContinuousClock()
        let begin = ContinuousClock.now
        let start = Date()
        let timeout: Duration

        var elapsed: Duration { begin.duration(to: clock.now) }
        var remaining: Duration { timeout - elapsed }
    }

    private enum Outcome {
        case answer(ContainerAnswer)
        /// Nobody listens: the request has not reached anyone.
        case unreachable(HTTPClientError)
        /// Ended from this side: says nothing about the action.
        case abandoned(ContainerError)
    }

    private func post(_ phase: ActivationPhase, _ body: [UInt8], within timeout: Duration) async -> Outcome {
        let path = phase == .initialization ? "/init" : "/run"
        var request = HTTPClientRequest(
            method: .post, url: "http://\(address.authority)\(path)", headers: [.contentType: "application/json"],
            body: body,
            timeouts: HTTPTimeouts(connect: timeout, idle: timeout, total: timeout),
            responseLimit: .truncate(Int(max(limits.payloadLimit, limits.payloadTruncation).bytes)))
        request.connectionGroup = connections
        // An older one may be of a container that had the same address.
        request.opensConnection = phase == .initialization
        do {
            return .answer(answer(try await client.execute(request)))
        } catch {
            switch error.code {
            case .connectionRefused, .hostUnreachable:
                return .unreachable(error)
            case .deadlineExceeded, .idleTimeout, .connectTimeout:
                return .answer(.timedOut)
            case .cancelled:
                return .abandoned(cancelled())
            case .clientClosed:
                return .abandoned(ContainerError(.shuttingDown, "the HTTP client was shut down", underlying: error))
            case .invalidURL, .invalidRequest:
                return .abandoned(
                    ContainerError(.other, "the container's address \(address) cannot be used", underlying: error))
            default:
                return .answer(.connectionBroke)
            }
        }
    }

    private func answer(_ response: HTTPClientResponse) -> ContainerAnswer {
        // Without a length nobody knows whether the answer is whole: a runtime that died looks the same.
        guard let length = response.contentLength else { return .connectionBroke }
        let isTooLong = length > limits.payloadLimit.bytes
        let body = isTooLong ? Array(response.body.prefix(Int(limits.payloadTruncation.bytes))) : response.body
        return .response(status: response.status.code, body: body, length: length, isTruncated: isTooLong)
    }

    private func judge(
        _ outcome: Outcome, _ phase: ActivationPhase, _ call: Call
    ) async throws(ContainerError) -> (ActivationInterval, ActivationResponse) {
        let elapsed = call.elapsed
        let answer: ContainerAnswer
        switch outcome {
        case .abandoned(let error): throw error
        case .unreachable, .answer(.connectionBroke):
            answer = await memoryWasExhausted() ? .memoryExhausted : .connectionBroke
        case .answer(let other): answer = other
        }
        let response = ActivationResponse.interpreting(
            answer, phase: phase, elapsed: elapsed, timeout: call.timeout, payloadLimit: limits.payloadLimit)
        return (ActivationInterval(start: call.start, duration: elapsed), response)
    }

    private func cancelled() -> ContainerError {
        ContainerError(.cancelled, "the call to the action runtime at \(address) was cancelled")
    }
}
