import JSONSupport

extension ActivationResponse {
    /// The response that follows from an answer to `/init` or `/run`.
    ///
    /// - Parameters:
    ///   - elapsed: the time that the call took. An answer that took at least the timeout is a timeout.
    ///   - payloadLimit: the length above which answers are cut (`whisk.activation.payload.max`), for the error text.
    /// - Returns: the response. A successful ``ActivationPhase/initialization`` has no result.
    public static func interpreting(
        _ answer: ContainerAnswer, phase: ActivationPhase, elapsed: Duration, timeout: Duration,
        payloadLimit: ByteSize
    ) -> ActivationResponse {
        if elapsed >= timeout { return .timedOut(after: timeout, phase: phase) }
        switch answer {
        case .timedOut:
            return .timedOut(after: timeout, phase: phase)
        case .memoryExhausted:
            return .developerError(.string(ActivationMessages.memoryExhausted))
        case .connectionBroke:
            return .developerError(
                .string(phase == .run ? ActivationMessages.runBroke : ActivationMessages.initializationBroke))
        case .response(_, let body, let length, true):
            let text = String(decoding: body, as: UTF8.self)
            let error = JSONValue.string(ActivationMessages.truncated(text, length: length, limit: payloadLimit))
            return phase == .run ? .applicationError(error, size: Int(length)) : .developerError(error)
        case .response(200, _, _, false) where phase == .initialization:
            return .success()
        case .response(let status, let body, let length, false):
            return interpreting(status: status, body: body, phase: phase, size: Int(length))
        }
    }

    private static func interpreting(
        status: Int, body: [UInt8], phase: ActivationPhase, size: Int
    ) -> ActivationResponse {
        let value: JSONValue
        do {
            value = try JSONValue(parsing: body)
        } catch  where error.isLimit || error.code == .invalidUTF8 {
            let text = ActivationMessages.unreadable(error, String(decoding: body, as: UTF8.self), phase: phase)
            return .developerError(.string(text), size: size)
        } catch {
            return invalid(body, phase: phase, size: size)
        }
        switch value {
        case .object(let members):
            if let error = members["error"] {
                return status == 200 ? .applicationError(error, size: size) : .developerError(error, size: size)
            }
        case .array: break
        default: return invalid(body, phase: phase, size: size)
        }
        return status == 200 ? .success(value, size: size) : invalid(body, phase: phase, size: size)
    }

    private static func invalid(_ body: [UInt8], phase: ActivationPhase, size: Int) -> ActivationResponse {
        let text = String(decoding: body, as: UTF8.self)
        return .developerError(
            .string(
                phase == .run ? ActivationMessages.invalidRun(text) : ActivationMessages.invalidInitialization(text)),
            size: size)
    }
}

extension ActivationResponse {
    /// The response of an activation whose container could not be used.
    ///
    /// A failed pull or command is a developer error only if the image is the developer's own. In every other case users learn only
    /// that there were no resources, because causes inside the platform are not theirs to repair.
    ///
    /// - Parameter isUserProvided: whether the image comes from a user.
    public init(containerError error: ContainerError, image: ImageName, isUserProvided: Bool) {
        if error.code == .initializationFailed, let response = error.response {
            self = response
        } else if error.code == .imagePullFailed, isUserProvided {
            self = .developerError(.string(ActivationMessages.imagePullFailed(image.description)))
        } else if error.code == .commandFailed, isUserProvided {
            self = .developerError(.string(error.message))
        } else {
            self = .whiskError(.string(ActivationMessages.noResources))
        }
    }
}
