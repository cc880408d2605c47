import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import JSONSupport

/// A client of the HTTP server in an action container: `/init` once, then `/run` for each activation.
///
/// OpenWhisk calls that server the action proxy; every action runtime has one.
///
/// ```swift
/// let runtime = RuntimeClient(address: container.address, client: client)
/// let interval = try await runtime.initialize(["code": .string(source), "main": "main"], timeout: .seconds(60))
/// let result = try await runtime.run(parameters: ["name": "you"], environment: [:], timeout: .seconds(60))
/// ```
///
/// No `/run` is ever sent twice. If a connection breaks before the response, the action may have run, and the activation
/// ends with that error.
///
/// Connections are kept between activations, because a call on a new connection takes three times as long. A kept
/// connection is used only if it was idle for less than `HTTPConnectionGroup.longestIdle`, a time that every runtime allows.
/// `/init` always opens a new connection.
public struct RuntimeClient: Sendable {
    /// The pause before a runtime that does not listen yet is tried again.
    static let retryPause = Duration.milliseconds(50)

    /// The address on which the runtime listens.
    public let address: ContainerAddress
    private let client: HTTPClient
    private let limits: ActivationConfiguration
    private let memoryWasExhausted: @Sendable () async -> Bool
    private let connections = HTTPConnectionGroup()

    /// Creates a client. All containers may share the HTTP client.
    ///
    /// - Parameter memoryWasExhausted: returns whether the container was killed for using too much memory. Called after a
    ///   connection broke or could not be opened.
    public init(
        address: ContainerAddress, client: HTTPClient, limits: ActivationConfiguration = ActivationConfiguration(),
        memoryWasExhausted: @escaping @Sendable () async -> Bool = { false }
    ) {
        self.address = address
        self.client = client
        self.limits = limits
        self.memoryWasExhausted = memoryWasExhausted
    }

    /// Sends `POST /init`. The runtime may still be starting: while the connection is refused or the host is unreachable,
    /// the request is repeated every 50 ms until the timeout.
    ///
    /// - Parameter timeout: the time limit for all attempts together.
    /// - Returns: the time from the first attempt to the response.
    /// - Throws: `ContainerError` with code `initializationFailed` and the response for the activation record; with
    ///   `cancelled` or `shuttingDown` if this process ended the call.
    public func initialize(
        _ initializer: JSONValue, timeout: Duration
    ) async throws(ContainerError) -> ActivationInterval {
        try await initialize(initializer, timeout: timeout) { try await ContinuousClock().sleep(for: $0) }
    }

    /// - Parameter pause: waits before the next attempt; throws if the calling task is cancelled.
    func initialize(
        _ initializer: JSONValue, timeout: Duration, pause: (Duration) async throws -> Void
    ) async throws(ContainerError) -> ActivationInterval {
        let call = Call(timeout: timeout)
        let body = JSONValue.object(["value": initializer]).encoded()
        var outcome = await post(.initialization, body, within: call.remaining)
        while case .unreachable = outcome {
            do {
                try await pause(min(RuntimeClient.retryPause, max(.zero, call.remaining)))
            } catch {
                outcome = .abandoned(cancelled())
                break
            }
            guard call.remaining > .zero else {
                outcome = .completed(.timedOut)
                break
            }
            outcome = await post(.initialization, body, within: call.remaining)
        }
        let (interval, response) = try await interpret(outcome, .initialization, call)
        guard response.isSuccess else {
            let reason = response.result?["error"]?.stringValue ?? "the action reported an error"
            throw ContainerError.initializationFailed(
                interval, response, "/init at \(address) failed: \(reason.prefix(500))")
        }
        return interval
    }

    /// Sends `POST /run`, once.
    ///
    /// - Parameters:
    ///   - parameters: the object or array under `value`. The members of `environment` are beside it.
    ///   - reschedule: whether the caller can use another container instead.
    /// - Returns: the interval, and the response also if the action failed.
    /// - Throws: `ContainerError` with code `containerHealth` if `reschedule` is set and the runtime cannot be reached;
    ///   with `cancelled` or `shuttingDown` if this process ended the call.
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
        let (interval, response) = try await interpret(outcome, .run, call)
        return RunResult(interval: interval, response: response)
    }

    /// Closes the idle connections. Call it before the container is paused, because its runtime may close them as soon as
    /// it continues, and before the container is removed.
    public func closeConnections() {
        client.closeIdleConnections(of: connections)
    }

    // MARK: Calls

    /// The start and the time limit of a call.
    private struct Call {
        let clock = ContinuousClock()
        let begin = ContinuousClock.now
        let start = Date()
        let timeout: Duration

        var elapsed: Duration { begin.duration(to: clock.now) }
        var remaining: Duration { timeout - elapsed }
    }

    private enum Outcome {
        case completed(ContainerAnswer)
        /// The connection could not be opened, so the runtime has not received the request.
        case unreachable(HTTPClientError)
        /// This process ended the call, which says nothing about the action.
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
        // A kept connection may belong to an earlier container with the same address.
        request.opensConnection = phase == .initialization
        do {
            return .completed(completed(try await client.execute(request)))
        } catch {
            switch error.code {
            case .connectionRefused, .hostUnreachable:
                return .unreachable(error)
            case .deadlineExceeded, .idleTimeout, .connectTimeout:
                return .completed(.timedOut)
            case .cancelled:
                return .abandoned(cancelled())
            case .clientClosed:
                return .abandoned(ContainerError(.shuttingDown, "the HTTP client was shut down", underlying: error))
            case .invalidURL, .invalidRequest:
                return .abandoned(
                    ContainerError(.other, "the container's address \(address) cannot be used", underlying: error))
            default:
                return .completed(.connectionBroke)
            }
        }
    }

    private func completed(_ response: HTTPClientResponse) -> ContainerAnswer {
        // A response without a length may be incomplete: a runtime that died closes the connection in the same way.
        guard let length = response.contentLength else { return .connectionBroke }
        let isTooLong = length > limits.payloadLimit.bytes
        let body = isTooLong ? Array(response.body.prefix(Int(limits.payloadTruncation.bytes))) : response.body
        return .response(status: response.status.code, body: body, length: length, isTruncated: isTooLong)
    }

    private func interpret(
        _ outcome: Outcome, _ phase: ActivationPhase, _ call: Call
    ) async throws(ContainerError) -> (ActivationInterval, ActivationResponse) {
        let elapsed = call.elapsed
        let answer: ContainerAnswer
        switch outcome {
        case .abandoned(let error): throw error
        case .unreachable, .completed(.connectionBroke):
            answer = await memoryWasExhausted() ? .memoryExhausted : .connectionBroke
        case .completed(let other): answer = other
        }
        let response = ActivationResponse.interpreting(
            answer, phase: phase, elapsed: elapsed, timeout: call.timeout, payloadLimit: limits.payloadLimit)
        return (ActivationInterval(start: call.start, duration: elapsed), response)
    }

    private func cancelled() -> ContainerError {
        ContainerError(.cancelled, "the call to the action runtime at \(address) was cancelled")
    }
}
