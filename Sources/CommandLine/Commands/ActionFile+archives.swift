import ActionArchives
import ContainerSPI
import FoundationEssentials
import Glibc
import Invoker

extension ActionFile {
    /// Reads an action from a source file, an executable, an archive, or a directory, which is packed.
    ///
    /// - Parameters:
    ///   - kind: the kind of the action; `nil`: determined by the file's name, or by the files of an archive.
    ///   - image: the user's image; `nil`: the image of the kind.
    static func load(
        _ path: String, kind: String?, image: String?, main: String, limits: ActionLimits,
        manifest: RuntimeManifest = .standard
    ) throws -> Action {
        func readFile() throws -> Action {
            try read(path, kind: kind, image: image, main: main, limits: limits, manifest: manifest)
        }
        // Standard input can be read only once.
        guard path != "-" else { return try readFile() }
        let data = try isDirectory(path) ? packed(path) : InputFile.read(path, as: "action")
        switch FileContent(of: data) {
        case .text, .executable, .unknown:
            // Taken for source text, it would fail as an error of the action.
            if image == nil, let ending = [".zip", ".tar.gz", ".tgz"].first(where: path.lowercased().hasSuffix) {
                throw CommandError(
                    "the action file \(path) is not a \(ending == ".zip" ? "zip" : "tar.gz") archive, although its name "
                        + "ends with \(ending); was it copied completely?")
            }
            return try readFile()
        case .other(let name):
            // An image of the user's may take other files.
            if image != nil { return try readFile() }
            throw CommandError(
                "the action file \(path) is \(name); an action is source text, an executable for Linux, a zip or tar.gz archive, "
                    + "or a directory")
        case .archive: break
        }
        guard let kind = try kind ?? archiveKind(data, path) else {
            throw CommandError(
                "the kind of \(path) cannot be determined, because it has no package.json, index.js, __main__.py or exec; "
                    + "add --kind with one of \(manifest.kinds.joined(separator: ", "))")
        }
        return try action(
            data, path: path, fileName: name(of: path), kind: kind, image: image, main: main, limits: limits,
            manifest: manifest)
    }

    private static func action(
        _ data: [UInt8], path: String, fileName: String, kind: String, image: String?, main: String,
        limits: ActionLimits,
        manifest: RuntimeManifest
    ) throws(CommandError) -> Action {
        guard let runtime = manifest.runtime(kind: kind) else {
            throw CommandError(
                "the kind '\(kind)' is unknown; known kinds are \(manifest.kinds.joined(separator: ", "))")
        }
        var userImage: ImageName?
        if let image {
            do {
                userImage = try ImageName(parsing: image)
            } catch {
                throw CommandError("--image: \(error)")
            }
        }
        let stem = fileName.split(separator: ".").first.map(String.init) ?? fileName
        return Action(
            description: ActionDescription(
                namespace: "guest", name: stem, kind: userImage == nil ? runtime.kind : "blackbox", limits: limits,
                isManagedRuntime: userImage == nil),
            image: userImage ?? runtime.image, code: Data(data).base64EncodedString(), main: main, isBinary: true)
    }

    private static func isDirectory(_ path: String) -> Bool {
        var status = stat()
        return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
    }

    private static func packed(_ directory: String) throws(CommandError) -> [UInt8] {
        do {
            return try ActionArchive.packing(directory)
        } catch {
            throw CommandError("the action directory \(directory) cannot be packed: \(error)")
        }
    }

    /// The last name of the path, also of `.` and `lib/..`.
    private static func name(of path: String) throws(CommandError) -> String {
        let last = path.split(separator: "/").last.map(String.init) ?? path
        guard last.allSatisfy({ $0 == "." }) || last == "/" else { return last }
        guard let real = realpath(path, nil) else {
            throw CommandError("the action directory \(path) cannot be read: \(String(cString: strerror(errno)))")
        }
        defer { free(real) }
        return String(cString: real).split(separator: "/").last.map(String.init) ?? "action"
    }

    /// The kind of action that starts with a file of the archive; `nil` if there is no such file.
    private static func archiveKind(_ data: [UInt8], _ path: String) throws(CommandError) -> String? {
        let files: [String]
        do {
            files = try ActionArchive(data).files()
        } catch {
            throw CommandError("the action file \(path) cannot be read: \(error)")
        }
        let starts: [(names: Set<String>, kind: String)] = [
            (["package.json", "index.js", "index.mjs", "index.cjs"], "nodejs"),
            (["__main__.py", "main__.py"], "python"),
            (["exec"], "binary"),
        ]
        // The files may be in a directory of their own.
        let below = files.filter { !$0.hasPrefix("__MACOSX/") }.map { $0.split(separator: "/", maxSplits: 1) }
        let isWrapped = Set(below.map { $0.first }).count == 1
        let names = isWrapped ? Set(below.compactMap { $0.count == 2 ? String($0[1]) : nil }) : Set(files)
        return starts.first { !$0.names.isDisjoint(with: names.union(files)) }?.kind
    }
}
