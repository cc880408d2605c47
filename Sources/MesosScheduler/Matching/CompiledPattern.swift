import MachineSupport
import _StringProcessing

/// A regular expression, compiled once for all constraints with the same text. It caches its results, because agents
/// have few different values. `Regex` is not `Sendable`; the mutex makes the class `Sendable`.
final class CompiledPattern: Sendable {
    /// The longest value in bytes that an expression is run on; the time of some grows exponentially with it.
    static let maximumValueBytes = 1024
    /// The most cached values of an expression, and the most cached expressions.
    static let maximumRemembered = 4096

    private struct State {
        var regex: Regex<AnyRegexOutput>
        var results: [String: Bool] = [:]
        var evaluations = 0
    }

    private static let shared = Lock<[String: CompiledPattern]>([:])

    private let state: Lock<State>

    static func of(_ pattern: String) throws -> CompiledPattern {
        if let known = shared.withLock({ $0[pattern] }) { return known }
        let compiled = try CompiledPattern(pattern)
        return shared.withLock { patterns in
            if let known = patterns[pattern] { return known }
            if patterns.count >= maximumRemembered { patterns = [:] }
            patterns[pattern] = compiled
            return compiled
        }
    }

    private init(_ pattern: String) throws {
        // Compiled here, so that no other reference to the value exists when it moves into the mutex.
        state = Lock(State(regex: try Regex(pattern)))
    }

    var evaluations: Int { state.withLock { $0.evaluations } }

    /// `nil` for a value longer than ``maximumValueBytes``.
    func matchesWhole(_ text: String) -> Bool? {
        guard text.utf8.count <= Self.maximumValueBytes else { return nil }
        return state.withLock { state in
            if let known = state.results[text] { return known }
            let result = (try? state.regex.wholeMatch(in: text)) != nil
            state.evaluations += 1
            if state.results.count >= Self.maximumRemembered { state.results = [:] }
            state.results[text] = result
            return result
        }
    }
}
