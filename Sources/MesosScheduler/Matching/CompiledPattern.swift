import CPCRE2
import MachineSupport

/// A regular expression of a user, compiled once for all constraints with the same text.
///
/// PCRE2 evaluates it, because its syntax is nearest to that of Java, in which OpenWhisk and Marathon evaluate these
/// expressions, and because it bounds the work of an evaluation. Like Java's, `\d` and `\w` mean ASCII characters, and
/// `.` matches no end of a line. Results are cached, because agents have few different values.
final class CompiledPattern: Sendable {
    enum Verdict: Sendable, Hashable {
        case matches
        case differs
        /// The evaluation on this or an earlier value needed more than ``maximumSteps``.
        case undecided
    }

    struct SyntaxError: Error, Sendable, Hashable, CustomStringConvertible {
        /// PCRE2's text, and the place of the mistake in characters.
        var description: String
    }

    /// The longest value in bytes on which an expression is evaluated.
    static let maximumValueBytes = 1024
    /// The longest expression in bytes.
    static let maximumPatternBytes = 4096
    /// The bound of one evaluation: PCRE2's match limit, which takes some milliseconds to reach. Ordinary expressions need
    /// less than a hundred steps. An expression that reached it once is not evaluated on further values, so that it
    /// cannot take this time for each agent of a large cluster.
    static let maximumSteps: UInt32 = 1_000_000
    /// The memory of one evaluation in kibibytes.
    private static let maximumMemory: UInt32 = 4096
    /// The most cached values of an expression, and the most cached expressions.
    static let maximumRemembered = 4096

    /// `@unchecked Sendable`, because the pointers lead to memory of PCRE2 that belongs to this value alone; all uses are
    /// inside the lock, and an evaluation writes only into `match`.
    private struct State: @unchecked Sendable {
        let code: OpaquePointer
        let match: OpaquePointer
        let limits: OpaquePointer
        var results: [String: Verdict] = [:]
        var evaluations = 0
        /// The value on which the evaluation reached a limit.
        var slowValue: String?
    }

    private static let shared = Lock<[String: CompiledPattern]>([:])

    private let state: Lock<State>

    static func of(_ pattern: String) throws(SyntaxError) -> CompiledPattern {
        if let known = shared.withLock({ $0[pattern] }) { return known }
        let compiled = try CompiledPattern(pattern)
        return shared.withLock { patterns in
            if let known = patterns[pattern] { return known }
            if patterns.count >= maximumRemembered { patterns = [:] }
            patterns[pattern] = compiled
            return compiled
        }
    }

    private init(_ pattern: String) throws(SyntaxError) {
        let bytes = Array(pattern.utf8)
        guard bytes.count <= Self.maximumPatternBytes else {
            throw SyntaxError(
                description: "it has \(bytes.count) bytes, more than the \(Self.maximumPatternBytes) allowed")
        }
        guard let settings = pcre2_compile_context_create_8(nil), let limits = pcre2_match_context_create_8(nil) else {
            throw SyntaxError(description: "there is no memory to compile it")
        }
        defer { pcre2_compile_context_free_8(settings) }
        pcre2_set_newline_8(settings, UInt32(PCRE2_NEWLINE_ANY))
        pcre2_set_match_limit_8(limits, Self.maximumSteps)
        pcre2_set_heap_limit_8(limits, Self.maximumMemory)
        let options =
            UInt32(PCRE2_ANCHORED) | UInt32(PCRE2_ENDANCHORED) | UInt32(PCRE2_UTF) | UInt32(PCRE2_NEVER_BACKSLASH_C)
        var code: Int32 = 0
        var offset = 0
        guard let compiled = pcre2_compile_8(bytes, bytes.count, options, &code, &offset, settings) else {
            pcre2_match_context_free_8(limits)
            let place = String(decoding: bytes.prefix(offset), as: UTF8.self).count
            throw SyntaxError(description: "\(Self.text(of: code)), at character \(place)")
        }
        // One pair of offsets: only the result matters.
        guard let match = pcre2_match_data_create_8(1, nil) else {
            pcre2_code_free_8(compiled)
            pcre2_match_context_free_8(limits)
            throw SyntaxError(description: "there is no memory to compile it")
        }
        state = Lock(State(code: compiled, match: match, limits: limits))
    }

    deinit {
        state.withLock { state in
            pcre2_match_data_free_8(state.match)
            pcre2_match_context_free_8(state.limits)
            pcre2_code_free_8(state.code)
        }
    }

    private static func text(of code: Int32) -> String {
        var buffer = [UInt8](repeating: 0, count: 256)
        let length = pcre2_get_error_message_8(code, &buffer, buffer.count)
        return String(decoding: buffer.prefix(max(Int(length), 0)), as: UTF8.self)
    }

    var evaluations: Int { state.withLock { $0.evaluations } }

    /// The value on which an evaluation needed more than ``maximumSteps``, if there was one.
    var slowValue: String? { state.withLock { $0.slowValue } }

    /// Whether the expression matches the whole value; `nil` for a value longer than ``maximumValueBytes``.
    func verdict(onWhole text: String) -> Verdict? {
        guard text.utf8.count <= Self.maximumValueBytes else { return nil }
        return state.withLock { state in
            if let known = state.results[text] { return known }
            guard state.slowValue == nil else { return .undecided }
            let result = Self.evaluate(text, state)
            state.evaluations += 1
            if result == .undecided { state.slowValue = text }
            if state.results.count >= Self.maximumRemembered { state.results = [:] }
            state.results[text] = result
            return result
        }
    }

    private static func evaluate(_ text: String, _ state: State) -> Verdict {
        var text = text
        // A text of Swift is always valid UTF-8.
        let result = text.withUTF8 {
            pcre2_match_8(
                state.code, $0.baseAddress, $0.count, 0, UInt32(PCRE2_NO_UTF_CHECK), state.match, state.limits)
        }
        if result >= 0 { return .matches }
        return result == PCRE2_ERROR_NOMATCH ? .differs : .undecided
    }
}
