import TaskScaling

/// What the lines of a display have told about failing instances, so that the cause of a failure is told once, although the
/// instance fails again and again, or many instances fail for the same cause.
struct ToldFailures: Sendable {
    /// What to do with the present state of an instance.
    enum Decision: Sendable, Hashable {
        /// The state was shown before.
        case unchanged
        /// The state belongs to a failure that was told, so it is not shown.
        case hidden
        case shown(tellsCause: Bool)
    }

    private struct Failure: Hashable {
        var cause: Cause
        /// Whether a copy was shown as running since the first failure.
        var hasRecovered = false
        /// Whether the same failure came again since.
        var isRepeated = false
    }

    private struct Cause: Hashable {
        var text: String
        var isCrashLoop: Bool
    }

    /// A copy that has run for this many seconds has got over the failure of the copy before it.
    static let settlingTime = 10.0

    private var failures: [String: Failure] = [:]
    /// The number of instances with each cause.
    private var causes: [Cause: Int] = [:]

    mutating func forget(_ key: String) { set(key, nil) }

    /// - Parameter now: the time in seconds since 1970.
    mutating func decide(_ instance: InstanceStatus, key: String, isUnchanged: Bool, at now: Double) -> Decision {
        let plain: Decision = isUnchanged ? .unchanged : .shown(tellsCause: false)
        switch instance.state {
        case .backOff, .crashLoop, .pending:
            guard !isUnchanged, let end = instance.lastEnd else { return plain }
            return failed(
                key,
                Cause(text: Self.cause(end), isCrashLoop: instance.state == .crashLoop),
                isNewEnd: instance.state != .pending)
        case .staging: return failures[key] == nil ? plain : .hidden
        case .running, .unhealthy:
            guard let failure = failures[key] else { return plain }
            let wasShown = failure.hasRecovered && !failure.isRepeated
            if instance.launchedAt.map({ now - $0 >= Self.settlingTime }) ?? true {
                set(key, nil)
                return wasShown ? plain : .shown(tellsCause: false)
            }
            if failure.hasRecovered { return failure.isRepeated ? .hidden : plain }
            failures[key]?.hasRecovered = true
            failures[key]?.isRepeated = false
            return .shown(tellsCause: false)
        case .unreachable, .ending, .retiring: return plain
        }
    }

    private mutating func failed(_ key: String, _ cause: Cause, isNewEnd: Bool) -> Decision {
        let old = failures[key]
        if let old, old.cause.text == cause.text, old.cause.isCrashLoop || !cause.isCrashLoop {
            if isNewEnd { failures[key]?.isRepeated = true }
            return .hidden
        }
        let isTold = causes[cause] != nil
        let isRepeated = old?.cause.text == cause.text
        set(key, Failure(cause: cause, hasRecovered: old?.hasRecovered ?? false, isRepeated: isRepeated))
        return .shown(tellsCause: !isTold)
    }

    private mutating func set(_ key: String, _ new: Failure?) {
        if let old = failures[key] { causes[old.cause] = causes[old.cause].flatMap { $0 > 1 ? $0 - 1 : nil } }
        failures[key] = new
        if let new { causes[new.cause, default: 0] += 1 }
    }

    /// Returns the end of a copy without the parts that differ between copies and attempts.
    private static func cause(_ end: String) -> String {
        // The words of Mesos have numbers that matter, such as an exit status.
        if end.hasPrefix("TASK_") { return ToldCauses.key(end) }
        return String(end.map { $0.isNumber ? "0" : $0 }).replacing(/0+/, with: "0")
    }
}
