import CArchive
import Glibc

/// Reads the entries of an archive in memory, one after the other.
final class ArchiveReader {
    enum Kind {
        case file(isExecutable: Bool)
        case directory
        /// A symbolic link.
        case link(target: String)
        /// Another name of a file that comes earlier in the archive.
        case hardLink(to: ArchivePath)
    }

    private let archive: OpaquePointer
    private let format: ArchiveFormat
    private var entryCount = 0
    private let limits: ArchiveLimits

    /// Calls `body` with a reader of `bytes`.
    static func read<Result>(
        _ bytes: [UInt8], limits: ArchiveLimits, _ body: (ArchiveReader) throws(ArchiveError) -> Result
    ) throws(ArchiveError) -> Result {
        guard let format = ArchiveFormat(of: bytes) else {
            throw ArchiveError(.unreadable, "\(FileContent(of: bytes).name) is not a zip or tar.gz archive")
        }
        // Names are UTF-8 whatever the language of the system; libarchive drops names that the locale cannot hold.
        let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
        let previous = locale.flatMap { uselocale($0) }
        defer {
            if let locale {
                uselocale(previous)
                freelocale(locale)
            }
        }
        let outcome = bytes.withUnsafeBytes { buffer -> Swift.Result<Result, ArchiveError> in
            do throws(ArchiveError) {
                let reader = try ArchiveReader(buffer, format, limits)
                return .success(try body(reader))
            } catch {
                return .failure(error)
            }
        }
        return try outcome.get()
    }

    private init(_ buffer: UnsafeRawBufferPointer, _ format: ArchiveFormat, _ limits: ArchiveLimits)
        throws(ArchiveError)
    {
        guard let archive = archive_read_new() else { throw ArchiveError(.unreadable, "no memory to read the archive") }
        self.archive = archive
        self.format = format
        self.limits = limits
        switch format {
        case .zip: archive_read_support_format_zip(archive)
        case .tar: archive_read_support_format_tar(archive)
        case .tarGzip:
            archive_read_support_filter_gzip(archive)
            archive_read_support_format_tar(archive)
        }
        guard archive_read_open_memory(archive, buffer.baseAddress, buffer.count) == ARCHIVE_OK else {
            throw Self.failure(archive, format)
        }
    }

    deinit { archive_read_free(archive) }

    /// Returns the next entry; `nil` at the end.
    func next() throws(ArchiveError) -> (path: ArchivePath, kind: Kind)? {
        var entry: OpaquePointer?
        let status = archive_read_next_header(archive, &entry)
        if status == ARCHIVE_EOF { return nil }
        guard status == ARCHIVE_OK || status == ARCHIVE_WARN, let entry else { throw Self.failure(archive, format) }
        entryCount += 1
        guard entryCount <= limits.entries else {
            throw ArchiveError(
                .limitExceeded, "the archive has more than \(limits.entries) files, directories and links")
        }
        guard let name = archive_entry_pathname(entry), let text = String(validatingCString: name) else {
            throw ArchiveError(.unreadable, "the name of entry \(entryCount) of the archive is not UTF-8")
        }
        if archive_entry_is_data_encrypted(entry) != 0 || archive_entry_is_metadata_encrypted(entry) != 0 {
            throw ArchiveError(.unreadable, "'\(text.printable)' is encrypted; make the archive without a password")
        }
        let path = try ArchivePath(text, in: format)
        if let target = archive_entry_hardlink(entry) {
            return (path, .hardLink(to: try ArchivePath(String(cString: target), in: format)))
        }
        switch archive_entry_filetype(entry) & archiveshim_type_mask {
        case archiveshim_file, 0: return (path, .file(isExecutable: archive_entry_perm(entry) & 0o111 != 0))
        case archiveshim_directory: return (path, .directory)
        case archiveshim_link:
            guard let target = archive_entry_symlink(entry) else { throw Self.failure(archive, format) }
            return (path, .link(target: String(cString: target)))
        default:
            throw ArchiveError(
                .unsafeEntry,
                "'\(text.printable)' is a device, pipe or socket; an action has files, directories and links")
        }
    }

    /// Calls `body` with the parts of the content of the entry that ``next()`` returned.
    func readContent(_ body: (UnsafeRawBufferPointer) throws(ArchiveError) -> Void) throws(ArchiveError) {
        let size = 1 << 16
        let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 1)
        defer { buffer.deallocate() }
        while true {
            let count = archive_read_data(archive, buffer.baseAddress, size)
            if count == 0 { return }
            guard count > 0 else { throw Self.failure(archive, format) }
            try body(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
        }
    }

    private static func failure(_ archive: OpaquePointer, _ format: ArchiveFormat) -> ArchiveError {
        let reason = archive_error_string(archive).map { String(cString: $0) } ?? "no reason is known"
        let name =
            format == .tarGzip
            ? "the tar.gz archive, or gzip file without a tar archive in it," : "\(format.name.dropFirst(2))"
        return ArchiveError(.unreadable, "\(format == .tarGzip ? "" : "the ")\(name) cannot be read: \(reason)")
    }
}

/// The path of an entry without any step out of the archive: names that are neither empty, `.` nor `..`.
struct ArchivePath: Hashable {
    var names: [String]

    var text: String { names.joined(separator: "/") }

    /// - Throws: ``ArchiveError`` with code `unsafeEntry` for an absolute path and for one with `..`.
    init(_ text: String, in format: ArchiveFormat) throws(ArchiveError) {
        var text = text
        // Tools for Windows write backslashes against the rules of zip.
        if format == .zip, !text.contains("/"), text.contains("\\") {
            text = String(text.map { $0 == "\\" ? "/" : $0 })
        }
        let isOnDrive = format == .zip && text.dropFirst().hasPrefix(":/")
        guard !text.hasPrefix("/"), !isOnDrive else {
            throw ArchiveError(.unsafeEntry, "'\(text.printable)' is an absolute path")
        }
        names = text.split(separator: "/").map(String.init).filter { $0 != "." }
        guard !names.contains("..") else {
            throw ArchiveError(.unsafeEntry, "'\(text.printable)' leads out of the archive")
        }
    }
}

extension String {
    /// The text for an error message: of limited length and without control characters.
    var printable: String {
        String(prefix(200).map { $0.unicodeScalars.contains { $0.value < 0x20 || $0.value == 0x7F } ? "?" : $0 })
    }
}
