import CArchive
import Glibc

extension ActionArchive {
    /// Makes a zip archive of the content of a directory, without `.git`.
    ///
    /// - Throws: ``ArchiveError``, with code `limitExceeded` for a directory that is larger than an action can be.
    package static func packing(_ directory: String, limits: ArchiveLimits = ArchiveLimits()) throws(ArchiveError)
        -> [UInt8]
    {
        let output = Output()
        guard let archive = archive_write_new(), let entry = archive_entry_new() else {
            throw ArchiveError(.fileSystem, "no memory to make an archive")
        }
        defer {
            archive_write_free(archive)
            archive_entry_free(entry)
        }
        archive_write_set_format_zip(archive)
        archive_write_set_bytes_in_last_block(archive, 1)
        let opened = archive_write_open(
            archive, Unmanaged.passUnretained(output).toOpaque(), nil,
            { _, context, bytes, count in
                guard let context, let bytes else { return -1 }
                Unmanaged<Output>.fromOpaque(context).takeUnretainedValue().bytes
                    .append(contentsOf: UnsafeRawBufferPointer(start: bytes, count: count))
                return count
            }, nil)
        var packer = Packer(archive: archive, entry: entry, limits: limits)
        guard opened == ARCHIVE_OK else { throw packer.failure(directory) }
        try packer.add(contentOf: directory, as: "")
        guard archive_write_close(archive) == ARCHIVE_OK else { throw packer.failure(directory) }
        return output.bytes
    }

    private final class Output {
        var bytes: [UInt8] = []
    }
}

private struct Packer {
    let archive: OpaquePointer
    let entry: OpaquePointer
    let limits: ArchiveLimits
    var entryCount = 0
    var byteCount = 0

    func failure(_ path: String) -> ArchiveError {
        let reason = archive_error_string(archive).map { String(cString: $0) } ?? "no reason is known"
        return ArchiveError(.fileSystem, "cannot pack \(path.printable): \(reason)")
    }

    private func failure(_ path: String, _ number: Int32) -> ArchiveError {
        ArchiveError(.fileSystem, "cannot read \(path.printable): \(String(cString: strerror(number)))")
    }

    mutating func add(contentOf directory: String, as prefix: String) throws(ArchiveError) {
        for name in try names(in: directory) where name != ".git" {
            try add("\(directory)/\(name)", as: prefix + name)
        }
    }

    private func names(in directory: String) throws(ArchiveError) -> [String] {
        guard let stream = opendir(directory) else { throw failure(directory, errno) }
        defer { closedir(stream) }
        var names: [String] = []
        while let item = readdir(stream) {
            let name = withUnsafePointer(to: &item.pointee.d_name) {
                $0.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
            }
            if name != ".", name != ".." { names.append(name) }
        }
        return names.sorted()
    }

    private mutating func add(_ path: String, as name: String) throws(ArchiveError) {
        var status = stat()
        guard lstat(path, &status) == 0 else { throw failure(path, errno) }
        entryCount += 1
        guard entryCount <= limits.entries else {
            throw ArchiveError(
                .limitExceeded, "the directory has more than \(limits.entries) files, directories and links")
        }
        archive_entry_clear(entry)
        archive_entry_set_mtime(entry, time_t(status.st_mtim.tv_sec), 0)
        archive_entry_set_perm(entry, status.st_mode & 0o777)
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            archive_entry_set_pathname(entry, name + "/")
            archive_entry_set_filetype(entry, archiveshim_directory)
            archive_entry_set_size(entry, 0)
            guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw failure(path) }
            try add(contentOf: path, as: name + "/")
        case S_IFREG: try addFile(path, as: name, size: Int(status.st_size))
        case S_IFLNK:
            var target = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
            guard readlink(path, &target, Int(PATH_MAX)) >= 0 else { throw failure(path, errno) }
            archive_entry_set_pathname(entry, name)
            archive_entry_set_filetype(entry, archiveshim_link)
            archive_entry_set_symlink(entry, &target)
            archive_entry_set_size(entry, 0)
            guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw failure(path) }
        default:
            throw ArchiveError(
                .unsafeEntry, "\(path.printable) is a device, pipe or socket, which an action cannot contain")
        }
    }

    private mutating func addFile(_ path: String, as name: String, size: Int) throws(ArchiveError) {
        byteCount += size
        guard byteCount <= limits.bytes else {
            throw ArchiveError(.limitExceeded, "the files of the directory exceed \(limits.bytes) bytes")
        }
        let descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw failure(path, errno) }
        defer { close(descriptor) }
        archive_entry_set_pathname(entry, name)
        archive_entry_set_filetype(entry, archiveshim_file)
        archive_entry_set_size(entry, la_int64_t(size))
        guard archive_write_header(archive, entry) == ARCHIVE_OK else { throw failure(path) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let count = read(descriptor, &buffer, buffer.count)
            if count == 0 { return }
            guard count > 0 else { throw failure(path, errno) }
            guard archive_write_data(archive, buffer, count) == count else { throw failure(path) }
        }
    }
}
