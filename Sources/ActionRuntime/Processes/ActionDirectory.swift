import ActionArchives
import FoundationEssentials
import Glibc
import HTTPListener
import ProcessControl

/// The private directory (mode 0700) with the code of an action.
final class ActionDirectory: Sendable {
    /// An absolute path without a slash at the end.
    var path: String { directory.path }
    private let directory: OwnedDirectory
    /// The directory of the action's code. The runtime's own files are in ``path``.
    let code: String

    init(environment: [String: String]) throws(RequestRefusal) {
        let parent = environment.nonEmpty("TMPDIR") ?? "/tmp"
        do throws(ProcessError) {
            directory = try OwnedDirectory(prefix: "whisk-action-", in: parent)
        } catch {
            throw RequestRefusal("The action's code needs a directory, but the runtime \(error) (TMPDIR).")
        }
        code = directory.path + "/code"
        guard mkdir(code, 0o700) == 0 else {
            throw RequestRefusal("Cannot create the directory \(code): \(Files.lastError).")
        }
    }

    func remove() { directory.remove() }

    func write(_ bytes: [UInt8], to file: String, executable: Bool = false) throws(RequestRefusal) {
        func failure() -> RequestRefusal { RequestRefusal("Cannot write \(file): \(Files.lastError).") }
        let descriptor = open(file, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, mode_t(executable ? 0o700 : 0o600))
        guard descriptor >= 0 else { throw failure() }
        guard Files.write(bytes, to: descriptor) else {
            defer { close(descriptor) }
            throw failure()
        }
        guard close(descriptor) == 0 else { throw failure() }
    }

    /// Unpacks the action's archive and returns the directory in which its files are.
    ///
    /// That is ``code``, or the only directory in it: `npm pack`, GitHub and file managers put the files into a directory of
    /// their own. Metadata of macOS does not count.
    func unpack(
        _ archive: [UInt8], main: String, limits: ArchiveLimits
    ) async throws(RequestRefusal) -> String {
        let code = code
        let outcome = await BlockingWork.run { () -> Result<Void, ArchiveError> in
            do throws(ArchiveError) {
                let leftOut = try ActionArchive(archive).unpack(into: code, limits: limits)
                for link in leftOut {
                    RuntimeOutput.report("the link \(link) leads out of the action's archive and is left out")
                }
                return .success(())
            } catch {
                return .failure(error)
            }
        }
        if case .failure(let error) = outcome {
            let advice = error.code == .limitExceeded ? "; see --unpacked-limit and --file-limit of the runtime" : ""
            throw RequestRefusal("The action's archive cannot be unpacked: \(error)\(advice).")
        }
        let names = (try? FileManager.default.contentsOfDirectory(atPath: code)) ?? []
        let counted = names.filter { $0 != "__MACOSX" && $0 != ".DS_Store" && !$0.hasPrefix("._") }
        guard counted.count == 1, let only = counted.first else { return code }
        var isDirectory = false
        guard FileManager.default.fileExists(atPath: "\(code)/\(only)", isDirectory: &isDirectory), isDirectory else {
            return code
        }
        // A directory that `main` names, or one without a file to start with, belongs to the action itself.
        let starts = ["package.json", "index.js", "index.mjs", "index.cjs", "__main__.py", "main__.py", "exec"]
        guard !main.hasPrefix(only + "/"), !main.hasPrefix(only + "."),
            starts.contains(where: { FileManager.default.fileExists(atPath: "\(code)/\(only)/\($0)") })
        else { return code }
        return "\(code)/\(only)"
    }
}
