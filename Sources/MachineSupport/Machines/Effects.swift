/// Everything that a state machine asks of its owner, in order, together with the machine's timers.
///
/// Every machine of the package follows one convention:
///
/// ```swift
/// mutating func f(…, at now: Instant, _ effects: inout Effects)
/// ```
///
/// where `Effects` is a type alias of this type with the effects and timers of the machine. A machine and its sub-machines
/// share one value, so that nobody collects, translates or reorders what a sub-machine asks for. Sub-machines name their
/// timers through ``scoped(_:_:)``.
///
/// The owner keeps the value between inputs, because it holds the timers, and takes the effects out after each.
package struct Effects<Effect: Sendable, Timer: Hashable & Sendable>: Sendable {
    /// The effects since they were last taken, in the order in which they must be performed.
    package var pending: [Effect] = []
    package var timers = TimerQueue<Timer>()

    @inlinable package init() {}

    @inlinable
    package mutating func append(_ effect: Effect) { pending.append(effect) }

    /// Sets a timer, in place of an earlier deadline of the same timer.
    @inlinable
    package mutating func set(_ timer: Timer, at deadline: Instant) { timers.set(timer, at: deadline) }

    @inlinable
    package mutating func set(_ timer: Timer, noLaterThan deadline: Instant) {
        timers.set(timer, noLaterThan: deadline)
    }

    @inlinable
    package mutating func cancel(_ timer: Timer) { timers.cancel(timer) }

    /// Removes and returns the effects.
    @inlinable
    package mutating func take() -> [Effect] {
        defer { pending = [] }
        return pending
    }
}
