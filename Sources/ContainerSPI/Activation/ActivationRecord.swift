import FoundationEssentials
import JSONSupport

/// The result of an activation, in OpenWhisk's form.
public struct ActivationRecord: Sendable, Hashable {
    /// The id of the activation.
    public var activationID: ActivationID
    /// The user for whom the action ran.
    public var user: UserIdentity
    /// The action.
    public var action: ActionDescription
    /// The time of the activation.
    public var interval: ActivationInterval
    /// The response of the action.
    public var response: ActivationResponse
    /// Formatted log lines; see ``LogLine/formatted``.
    public var logs: [String]
    /// The time that `/init` took, only after a cold start.
    public var initTime: Duration?
    /// The time until the activation had a container.
    public var waitTime: Duration?
    /// Additional annotations, after those of every record.
    public var annotations: [(key: String, value: JSONValue)] {
        get { extraAnnotations.map { ($0.key, $0.value) } }
        set { extraAnnotations = newValue.map { Annotation(key: $0.key, value: $0.value) } }
    }

    private var extraAnnotations: [Annotation] = []

    private struct Annotation: Sendable, Hashable {
        var key: String
        var value: JSONValue
    }

    /// Creates a record.
    public init(
        activationID: ActivationID, user: UserIdentity, action: ActionDescription, interval: ActivationInterval,
        response: ActivationResponse, logs: [String] = [], initTime: Duration? = nil, waitTime: Duration? = nil
    ) {
        self.activationID = activationID
        self.user = user
        self.action = action
        self.interval = interval
        self.response = response
        self.logs = logs
        self.initTime = initTime
        self.waitTime = waitTime
    }

    /// The record as JSON. Times are in milliseconds, `start` and `end` since 1970.
    public var json: JSONValue {
        var annotations: [JSONValue] = [
            ["key": "path", "value": .string(action.path)],
            ["key": "kind", "value": .string(action.kind)],
            ["key": "limits", "value": action.limits.json],
            ["key": "timeout", "value": .bool(response.isTimeout)],
        ]
        if let waitTime {
            annotations.append(["key": "waitTime", "value": .integer(waitTime.wholeMilliseconds)])
        }
        if let initTime {
            annotations.append(["key": "initTime", "value": .integer(initTime.wholeMilliseconds)])
        }
        annotations += extraAnnotations.map { ["key": .string($0.key), "value": $0.value] }
        let start = ActivationRecord.epochMilliseconds(interval.start)
        let end = max(start, ActivationRecord.epochMilliseconds(interval.end))
        return [
            "activationId": .string(activationID.value),
            "namespace": .string(user.namespace),
            "name": .string(action.name),
            "version": .string(action.version),
            "subject": .string(user.subject),
            "start": .integer(start),
            "end": .integer(end),
            "duration": .integer(end - start),
            "response": response.json,
            "logs": .array(logs.map(JSONValue.string)),
            "annotations": .array(annotations),
            "publish": false,
        ]
    }

    static func epochMilliseconds(_ date: Date) -> Int64 {
        Int64((date.timeIntervalSince1970 * 1_000).rounded())
    }
}
