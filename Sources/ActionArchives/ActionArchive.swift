import CArchive
import Glibc

/// An archive with the files of an action: zip, tar or tar.gz.
package struct ActionArchive: Sendable {
    private let bytes: [UInt8]

    package init(_ bytes: [UInt8]) { self.bytes = bytes }

    /// The paths of the files, without directories and links.
    package func files(limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError) -> [String] {
        try ArchiveReader.read(bytes, limits: limits) { (reader) throws(ArchiveError) in
            var paths: [String] = []
            while let (path, kind) = try reader.next() {
                if case .file = kind { paths.append(path.text) }
            }
            return paths
        }
    }

    /// Unpacks the archive into an empty directory that nobody else writes to.
    ///
    /// Files come first and links last, so that no file is written through a link. Files get the mode 0600, or 0700 if they are
    /// executable; directories get 0700.
    ///
    /// A virtual environment of Python has links to the interpreter that made it. They lead out and no action needs them, so
    /// they are left out.
    ///
    /// - Parameter directory: an absolute path.
    /// - Returns: the links that were left out, each with its target.
    /// - Throws: ``ArchiveError``. Files that were unpacked before stay.
    @discardableResult
    package func unpack(
        into directory: String, limits: ArchiveLimits = ArchiveLimits()
    ) throws(ArchiveError) -> [String] {
        var links: [(path: ArchivePath, target: String)] = []
        var remaining = limits.bytes
        try ArchiveReader.read(bytes, limits: limits) { (reader) throws(ArchiveError) in
            while let (path, kind) = try reader.next() {
                guard !path.names.isEmpty else { continue }
                switch kind {
                case .directory: try Self.makeDirectories(path.names, in: directory)
                case .file(let isExecutable):
                    try Self.makeDirectories(path.names.dropLast(), in: directory)
                    try Self.write(path, isExecutable: isExecutable, in: directory, reader, &remaining, limits)
                case .hardLink(let original):
                    try Self.makeDirectories(path.names.dropLast(), in: directory)
                    let name = "\(directory)/\(path.text)"
                    // tar writes a file with several names this way when it packs the same name twice.
                    if original == path, access(name, F_OK) == 0 { continue }
                    unlink(name)
                    guard Glibc.link("\(directory)/\(original.text)", name) == 0 else {
                        throw Self.failure(path, "link")
                    }
                case .link(let target): links.append((path, target))
                }
            }
        }
        let interpreters = links.filter { $0.target.hasPrefix("/") && Self.isInterpreter($0.path) }
        links.removeAll { link in interpreters.contains { $0.path == link.path } }
        for (path, target) in links { try Self.link(path, to: target, in: directory) }
        for (path, target) in links { try Self.check(path, target: target, in: directory) }
        return interpreters.map { "\($0.path.text) -> \($0.target.printable)" }
    }

    private static func isInterpreter(_ path: ArchivePath) -> Bool {
        let names = path.names.suffix(3)
        return names.count == 3 && names.first == "virtualenv" && names.dropFirst().first == "bin"
            && path.names.last?.hasPrefix("python") == true
    }

    private static func makeDirectories(_ names: some Sequence<String>, in directory: String) throws(ArchiveError) {
        var path = directory
        for name in names {
            path += "/" + name
            guard mkdir(path, 0o700) == 0 || errno == EEXIST else {
                throw ArchiveError(
                    .fileSystem, "cannot make the directory '\(name.printable)': \(String(cString: strerror(errno)))")
            }
        }
    }

    private static func write(
        _ path: ArchivePath, isExecutable: Bool, in directory: String, _ reader: ArchiveReader,
        _ remaining: inout Int, _ limits: ArchiveLimits
    ) throws(ArchiveError) {
        let name = "\(directory)/\(path.text)"
        // An archive may contain a file twice; the last one counts.
        unlink(name)
        let descriptor = open(
            name, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode_t(isExecutable ? 0o700 : 0o600))
        guard descriptor >= 0 else { throw failure(path, "write") }
        defer { close(descriptor) }
        try reader.readContent { (part) throws(ArchiveError) in
            remaining -= part.count
            guard remaining >= 0 else {
                throw ArchiveError(.limitExceeded, "the files of the archive exceed \(limits.bytes) bytes")
            }
            var rest = part
            while !rest.isEmpty {
                let count = Glibc.write(descriptor, rest.baseAddress, rest.count)
                if count > 0 {
                    rest = UnsafeRawBufferPointer(rebasing: rest[count...])
                } else if errno != EINTR {
                    throw failure(path, "write")
                }
            }
        }
    }

    private static func link(_ path: ArchivePath, to target: String, in directory: String) throws(ArchiveError) {
        // A check of the text first, so that no link is ever made that leads out by itself.
        var depth = path.names.count - 1
        for step in target.split(separator: "/") where step != "." {
            depth += step == ".." ? -1 : 1
            if depth < 0 { break }
        }
        guard !target.hasPrefix("/"), depth >= 0 else { throw leadsOut(path, target) }
        guard !path.names.isEmpty else { return }
        try makeDirectories(path.names.dropLast(), in: directory)
        try checkDirectories(path, in: directory)
        let name = "\(directory)/\(path.text)"
        unlink(name)
        guard symlink(target, name) == 0 else { throw failure(path, "link") }
    }

    /// A link that was made before could lead out together with others, so no link is made through a link.
    private static func checkDirectories(_ path: ArchivePath, in directory: String) throws(ArchiveError) {
        var parent = directory
        for name in path.names.dropLast() {
            parent += "/" + name
            var status = stat()
            guard lstat(parent, &status) == 0 else { throw failure(path, "link") }
            guard status.st_mode & S_IFMT == S_IFDIR else {
                throw ArchiveError(
                    .unsafeEntry, "'\(path.text.printable)' is below '\(name.printable)', which is not a directory")
            }
        }
    }

    /// A link may lead through other links, so its real place counts.
    private static func check(_ path: ArchivePath, target: String, in directory: String) throws(ArchiveError) {
        guard let root = realpath(directory, nil) else { throw failure(path, "check") }
        defer { free(root) }
        guard let real = realpath("\(directory)/\(path.text)", nil) else {
            // Archives of development directories have links without a target; nobody can follow them.
            if errno == ENOENT { return }
            throw failure(path, "follow")
        }
        defer { free(real) }
        let (rootPath, realPath) = (String(cString: root), String(cString: real))
        guard realPath == rootPath || realPath.hasPrefix(rootPath + "/") else {
            unlink("\(directory)/\(path.text)")
            throw leadsOut(path, target)
        }
    }

    private static func leadsOut(_ path: ArchivePath, _ target: String) -> ArchiveError {
        ArchiveError(
            .unsafeEntry, "the link '\(path.text.printable)' to '\(target.printable)' leads out of the archive")
    }

    private static func failure(_ path: ArchivePath, _ verb: String) -> ArchiveError {
        ArchiveError(.fileSystem, "cannot \(verb) '\(path.text.printable)': \(String(cString: strerror(errno)))")
    }
}
