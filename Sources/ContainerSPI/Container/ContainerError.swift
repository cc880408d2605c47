import MachineSupport

/// Why a container could not be created, reached or removed, or its logs not be collected.
public struct ContainerError: CodedError, Sendable {
    /// The cause, as far as callers treat causes differently.
    public struct Code: ErrorCode {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// The container did not run within the launch timeout. It has been removed.
        public static let launchTimedOut = Self(rawValue: "launchTimedOut")
        /// No machine had room for the container; the message contains the request and the best offer.
        public static let noCapacity = Self(rawValue: "noCapacity")
        /// The image could not be pulled.
        public static let imagePullFailed = Self(rawValue: "imagePullFailed")
        /// The container was placed but did not start.
        public static let startFailed = Self(rawValue: "startFailed")
        /// The command of the image could not be run, or ended at once; the message contains its output. The image is at fault.
        public static let commandFailed = Self(rawValue: "commandFailed")
        /// `/init` failed; ``ContainerError/interval`` and ``ContainerError/response`` belong into the activation record.
        public static let initializationFailed = Self(rawValue: "initializationFailed")
        /// The container refused the connection, or is ending; use another one.
        public static let containerHealth = Self(rawValue: "containerHealth")
        /// The container's task ended by itself; the message contains state, reason and text.
        public static let taskFailed = Self(rawValue: "taskFailed")
        /// The logs of an activation are incomplete; ``ContainerError/partialLogs`` has the collected lines.
        public static let logsIncomplete = Self(rawValue: "logsIncomplete")
        /// This kind of container does not have the requested function.
        public static let unsupported = Self(rawValue: "unsupported")
        /// The factory is shutting down and creates no more containers.
        public static let shuttingDown = Self(rawValue: "shuttingDown")
        /// The configuration does not allow the request; the message names the key.
        public static let invalidConfiguration = Self(rawValue: "invalidConfiguration")
        /// The calling task was cancelled.
        public static let cancelled = Self(rawValue: "cancelled")
        /// Another cause; see the message.
        public static let other = Self(rawValue: "other")
    }

    public var code: Code
    public var message: String
    public var underlying: (any Error)?
    /// The time that `/init` took, with ``Code/initializationFailed``.
    public var interval: ActivationInterval?
    /// The response for the activation record, with ``Code/initializationFailed``.
    public var response: ActivationResponse?
    /// The collected log lines, with ``Code/logsIncomplete``. They belong into the activation record all the same.
    public var partialLogs: [String] = []

    /// Creates an error. The message tells what failed, where, and what to do about it.
    public init(_ code: Code, _ message: String, underlying: (any Error)? = nil) {
        self.code = code
        self.message = message
        self.underlying = underlying
    }

    /// A failure of `/init`, with the time that it took and the response for the activation record.
    public static func initializationFailed(
        _ interval: ActivationInterval, _ response: ActivationResponse, _ message: String
    ) -> ContainerError {
        var error = ContainerError(.initializationFailed, message)
        error.interval = interval
        error.response = response
        return error
    }

    /// Logs that could not be collected completely, with the collected lines.
    public static func logsIncomplete(
        _ partialLogs: [String], _ message: String, underlying: (any Error)? = nil
    ) -> ContainerError {
        var error = ContainerError(.logsIncomplete, message, underlying: underlying)
        error.partialLogs = partialLogs
        return error
    }
}
