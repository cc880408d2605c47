import Synchronization
import _StringProcessing

/// A regular expression, compiled once and shared by all constraints with the same text.
///
/// What it says of a value is remembered: agents have few different values, and an expression that is slow on one of them is
/// then slow once, not for every offer. `Regex` is not Sendable; the mutex makes the class so.
final class CompiledPattern: Sendable {
    /// The longest value in bytes that is looked at. Some expressions take a time that grows exponentially with it.
    static let maximumValueBytes = 1024
    /// How many values are remembered for each expression, and how many expressions.
    static let maximumRemembered = 4096

    private struct State {
        var regex: Regex<AnyRegexOutput>
        var results: [String: Bool] = [:]
        var evaluations = 0
    }

    private static let shared = Mutex<[String: CompiledPattern]>([:])

    private let state: Mutex<State>

    /// - Throws: what is wrong with the pattern.
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
        // Compiled in a function of its own, so that nobody else can hold the value that moves into the mutex.
        state = Mutex(State(regex: try Regex(pattern)))
    }

    /// How often the expression was run.
    var evaluations: Int { state.withLock { $0.evaluations } }

    /// Nil for a value that is too long to be looked at.
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
