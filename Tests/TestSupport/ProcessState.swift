import Foundation

/// The kernel's state of any process, not only of a child.
public enum ProcessState {
    /// The letter of its state in `/proc/PID/stat`; `nil` if the process has ended. A zombie counts as ended, because the
    /// process that adopts orphans on this machine reaps it.
    public static func letter(of processIdentifier: some BinaryInteger) -> Character? {
        let text = (try? String(contentsOfFile: "/proc/\(processIdentifier)/stat", encoding: .utf8)) ?? ""
        // The name before the state may contain any character, even parentheses.
        guard let end = text.lastIndex(of: ")"), let letter = text[end...].dropFirst(2).first else { return nil }
        return "ZX".contains(letter) ? nil : letter
    }

    /// Waits until a process is in a state.
    ///
    /// - Parameter letters: the letters of the accepted states, such as `T` for a stopped process.
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
