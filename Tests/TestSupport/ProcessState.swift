import Foundation

/// What the kernel says of a process that need not be a child of this one.
public enum ProcessState {
    /// The letter of its state in `/proc/PID/stat`; nil when it is gone. A zombie is gone: whoever adopts orphans on this
    /// machine reaps it.
    public static func letter(of processIdentifier: some BinaryInteger) -> Character? {
        let text = (try? String(contentsOfFile: "/proc/\(processIdentifier)/stat", encoding: .utf8)) ?? ""
        // The name before it may have anything in it, parentheses too.
        guard let end = text.lastIndex(of: ")"), let letter = text[end...].dropFirst(2).first else { return nil }
        return "ZX".contains(letter) ? nil : letter
    }

    /// Waits until a process is in a state.
    ///
    /// - Parameter letters: of the states that will do, as in `T` for one that is stopped.
    /// - Throws: ``WaitExpired``.
    public static func wait(for letters: String, of processIdentifier: some BinaryInteger) async throws {
        _ = try await eventually("state \(letters) of process \(processIdentifier)") {
            letter(of: processIdentifier).flatMap { letters.contains($0) ? true : nil }
        }
    }

    /// Waits until a process has ended.
    ///
    /// - Throws: ``WaitExpired``.
    public static func waitForEnd(of processIdentifier: some BinaryInteger) async throws {
        _ = try await eventually("the end of process \(processIdentifier)") {
            letter(of: processIdentifier) == nil ? true : nil
        }
    }
}
