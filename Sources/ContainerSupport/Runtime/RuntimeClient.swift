import ContainerSPI
import CurlHTTP
import FoundationEssentials
import HTTPTypes
import JSONSupport
import MachineSupport

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
/// A runtime that cannot be reached, or answers 503 because it is ending, is a fault of the platform and not of the action.
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
    /// - Throws: `ContainerError` with code `initializationFailed` and the response for the activation record, a fault of the
    ///   platform if no connection could be opened; with `containerHealth` if the runtime is ending; with `cancelled` or
    ///   `shuttingDown` if this process ended the call.
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
        while case .unreachable(let error) = outcome, error.mayPassSoon {
            do {
                try await pause(min(RuntimeClient.retryPause, max(.zero, call.remaining)))
            } catch {
                outcome = .abandoned(cancelled())
                break
            }
            guard call.remaining > .zero else { break }
            outcome = await post(.initialization, body, within: call.remaining)
        }
        if case .ending(let error) = outcome { throw error }
        let (interval, response) = try await interpret(outcome, .initialization, call)
        if case .unreachable(let error) = outcome, response.statusCode == .whiskError {
            var failure = ContainerError.initializationFailed(
                interval, response,
                "the action runtime could not be reached at \(address) for \(interval.duration.text); it must listen on this "
                    + "port")
            failure.underlying = error
            throw failure
        }
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
    /// - Throws: `ContainerError` with code `containerHealth` if `reschedule` is set and the runtime cannot be reached or is
    ///   ending; with `cancelled` or `shuttingDown` if this process ended the call.
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
        if reschedule, case .ending(let error) = outcome { throw error }
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
        /// The connection ended before the response was complete.
        case broken
        /// The connection could not be opened, so the runtime has not received the request.
        case unreachable(HTTPClientError)
        /// The runtime refused the request because it is ending.
        case ending(ContainerError)
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
            return outcome(of: try await client.execute(request))
        } catch {
            switch error.code {
            case .cancelled:
                return .abandoned(cancelled())
            case .clientClosed:
                return .abandoned(ContainerError(.shuttingDown, "the HTTP client was shut down", underlying: error))
            case .invalidURL, .invalidRequest:
                return .abandoned(
                    ContainerError(.other, "the container's address \(address) cannot be used", underlying: error))
            case _ where !error.mayHaveBeenSent:
                return .unreachable(error)
            case .deadlineExceeded, .idleTimeout:
                return .completed(.timedOut)
            default:
                return .broken
            }
        }
    }

    private func outcome(of response: HTTPClientResponse) -> Outcome {
        switch response.status {
        // As in OpenWhisk, whose runtimes answer so while they are ending.
        case .serviceUnavailable:
            return .ending(
                ContainerError(
                    .containerHealth, "the action runtime at \(address) is ending (status 503); use another container"))
        // The connection is in order, but there is no response to interpret.
        case .noContent: return .completed(.connectionBroke)
        default: break
        }
        // The client reports success only after the last chunk.
        let isChunked = response.headers[.transferEncoding]?.lowercased() == "chunked"
        // A body that lasts until the end of the connection may be incomplete: a runtime that died ends it in the same way.
        guard isChunked || response.contentLength != nil else { return .broken }
        let length = response.contentLength ?? Int64(response.body.count) + (response.isTruncated ? 1 : 0)
        let isTooLong = length > limits.payloadLimit.bytes
        let body = isTooLong ? Array(response.body.prefix(Int(limits.payloadTruncation.bytes))) : response.body
        return .completed(
            .response(status: response.status.code, body: body, length: length, isTruncated: isTooLong))
    }

    private func interpret(
        _ outcome: Outcome, _ phase: ActivationPhase, _ call: Call
    ) async throws(ContainerError) -> (ActivationInterval, ActivationResponse) {
        let elapsed = call.elapsed
        let answer: ContainerAnswer
        let interval = ActivationInterval(start: call.start, duration: elapsed)
        switch outcome {
        case .abandoned(let error): throw error
        case .ending: return (interval, .runtimeUnavailable(phase))
        case .unreachable:
            guard await memoryWasExhausted() else { return (interval, .runtimeUnavailable(phase)) }
            answer = .memoryExhausted
        case .broken: answer = await memoryWasExhausted() ? .memoryExhausted : .connectionBroke
        case .completed(let other): answer = other
        }
        let response = ActivationResponse.interpreting(
            answer, phase: phase, elapsed: elapsed, timeout: call.timeout, payloadLimit: limits.payloadLimit)
        return (interval, response)
    }

    private func cancelled() -> ContainerError {
        ContainerError(.cancelled, "the call to the action runtime at \(address) was cancelled")
    }
}

extension HTTPClientError {
    /// Whether a connection that could not be opened may succeed a moment later: the runtime is still starting.
    fileprivate var mayPassSoon: Bool {
        switch code {
        case .connectionRefused, .hostUnreachable, .connectTimeout, .connectionClosed: true
        default: false
        }
    }
}
