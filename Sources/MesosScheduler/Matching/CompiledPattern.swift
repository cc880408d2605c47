import Synchronization
import _StringProcessing

/// A regular expression, compiled once and shared by all copies of a constraint.
///
/// `Regex` is not Sendable; the mutex makes the class so.
final class CompiledPattern: Sendable {
    private let regex: Mutex<Regex<AnyRegexOutput>>

    /// - Throws: what is wrong with the pattern.
    init(_ pattern: String) throws {
        // Compiled in a function of its own, so that nobody else can hold the value that moves into the mutex.
        regex = Mutex(try Regex(pattern))
    }

    func matchesWhole(_ text: String) -> Bool {
        regex.withLock { regex in
            (try? regex.wholeMatch(in: text)) != nil
        }
    }
}
