/// Everything that a state machine asks of its owner, in order, together with the machine's timers.
/// Every machine of the package follows one convention:
///
/// ```swift
/// mutating func f(…, at now: Instant, _ effects: inout Effects)
/// ```
///
/// where `Effects` is a type alias of this type with the effects and timers of the machine, or a struct around one when
/// the machine adds to it. A machine and its sub-machines share one value and add to it directly; nothing is collected,
/// translated or reordered. The timers of a sub-machine are a case of the machine's timer type:
/// `effects.set(.tasks(.kill(id)), at: deadline)`. Extensions of the alias give effects short names such as `notify`,
/// `send` and `resume`. A transition with consequences that only its caller can decide returns them as a value.
/// The owner keeps the value between inputs, because it holds the timers, and takes the effects out after each input.
@usableFromInline
package struct Effects<Effect: Sendable, Timer: Hashable & Sendable>: Sendable {
    /// The effects since they were last taken, in the order in which they must be performed.
    @usableFromInline package var pending: [Effect] = []
    @usableFromInline package var timers = TimerQueue<Timer>()

    @inlinable package init() {}

    @inlinable package mutating func append(_ effect: Effect) { pending.append(effect) }

    /// Sets a timer, in place of an earlier deadline of the same timer.
    @inlinable package mutating func set(_ timer: Timer, at deadline: Instant) { timers.set(timer, at: deadline) }

    @inlinable package mutating func set(_ timer: Timer, noLaterThan deadline: Instant) {
        timers.set(timer, noLaterThan: deadline)
    }

    @inlinable package mutating func cancel(_ timer: Timer) { timers.cancel(timer) }

    /// The earliest deadline; `nil` without a timer.
    @inlinable
    package mutating func nextDeadline() -> Instant? { timers.nextDeadline() }

    @inlinable package mutating func take() -> [Effect] {
        defer { pending = [] }
        return pending
    }
}
