import ContainerSPI
import FoundationEssentials
import Glibc
import Invoker
import MesosScheduler

/// An invalid argument, file or setting. The message says where the mistake is and what to write instead.
struct CommandError: Error, CustomStringConvertible {
    var description: String

    init(_ description: String) { self.description = description }
}

enum InputFile {
    /// The path that means standard input.
    static let standardInput = "-"

    /// Reads a file, or standard input; the error message calls it the `role` file.
    static func read(_ path: String, as role: String) throws(CommandError) -> [UInt8] {
        if path == standardInput { return try readStandardInput(as: role) }
        func failure(_ number: Int32) -> CommandError {
            CommandError("the \(role) file \(path) cannot be read: \(String(cString: strerror(number)))")
        }
        let bytes: [UInt8]?
        do {
            bytes = try DurableFile.read(path)
        } catch {
            throw failure((error as? DurableFile.Failure)?.number ?? EIO)
        }
        guard let bytes else { throw failure(ENOENT) }
        return bytes
    }

    private static func readStandardInput(as role: String) throws(CommandError) -> [UInt8] {
        var result: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = Glibc.read(STDIN_FILENO, &chunk, chunk.count)
            if count == 0 { return result }
            if count > 0 {
                result += chunk[..<count]
            } else if errno != EINTR {
                throw CommandError(
                    "the \(role) cannot be read from standard input: \(String(cString: strerror(errno)))")
            }
        }
    }
}

enum ActionFile {
    /// Reads an action from a source file or an executable.
    ///
    /// - Parameters:
    ///   - kind: the kind of the action; `nil`: determined by the file's name.
    ///   - image: the user's image; `nil`: the image of the kind.
    static func read(
        _ path: String, kind: String?, image: String?, main: String, limits: ActionLimits,
        manifest: RuntimeManifest = .standard
    ) throws -> Action {
        let data = try InputFile.read(path, as: "action")
        let isStandardInput = path == InputFile.standardInput
        guard !data.isEmpty else {
            throw CommandError(
                isStandardInput ? "the action on standard input is empty" : "the action file \(path) is empty")
        }
        if isStandardInput, kind == nil {
            throw CommandError(
                "the kind of an action on standard input must be given: add --kind with one of "
                    + manifest.kinds.joined(separator: ", "))
        }
        let fileName = isStandardInput ? "action" : path.split(separator: "/").last.map(String.init) ?? path
        let runtime = try runtime(
            kind: kind, fileName: fileName, isELF: data.starts(with: [0x7F, 0x45, 0x4C, 0x46]), path: path, manifest)
        // Source code is sent as text, an executable or archive as base64.
        let text = runtime.kind == "binary" ? nil : String(validating: data, as: UTF8.self)
        let isBinary = text == nil || text?.utf8.contains(0) == true
        let userImage = try image.map { text throws(CommandError) in
            do {
                return try ImageName(parsing: text)
            } catch {
                throw CommandError("--image: \(error)")
            }
        }
        let stem = fileName.split(separator: ".").first.map(String.init) ?? fileName
        return Action(
            description: ActionDescription(
                namespace: "guest", name: stem, kind: userImage == nil ? runtime.kind : "blackbox", limits: limits,
                isManagedRuntime: userImage == nil),
            image: userImage ?? runtime.image, code: isBinary ? Data(data).base64EncodedString() : text ?? "",
            main: main,
            isBinary: isBinary)
    }

    private static func runtime(
        kind: String?, fileName: String, isELF: Bool, path: String, _ manifest: RuntimeManifest
    ) throws -> RuntimeManifest.Runtime {
        let kinds = manifest.kinds.joined(separator: ", ")
        if let kind {
            if let runtime = manifest.runtime(kind: kind) { return runtime }
            throw CommandError("the kind '\(kind)' is unknown; known kinds are \(kinds)")
        }
        if let runtime = manifest.runtime(fileName: fileName) { return runtime }
        if isELF, let runtime = manifest.runtime(kind: "binary") { return runtime }
        throw CommandError("the kind of \(path) cannot be determined by its name; add --kind with one of \(kinds)")
    }
}
