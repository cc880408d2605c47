import CArchive
import Glibc

/// Makes archives, also ones that no tool would make.
struct ArchiveBuilder {
    enum Entry {
        case file(String, String = "content", mode: UInt32 = 0o644)
        case directory(String)
        case link(String, to: String)
        case hardLink(String, to: String)
        case pipe(String)
    }

    enum Format: CaseIterable {
        case zip, tar, tarGzip
    }

    static func make(_ format: Format, _ entries: [Entry]) -> [UInt8] {
        let archive = archive_write_new()
        let entry = archive_entry_new()
        defer {
            archive_write_free(archive)
            archive_entry_free(entry)
        }
        switch format {
        case .zip: archive_write_set_format_zip(archive)
        case .tar: archive_write_set_format_pax_restricted(archive)
        case .tarGzip:
            archive_write_set_format_pax_restricted(archive)
            archive_write_add_filter_gzip(archive)
        }
        archive_write_set_bytes_in_last_block(archive, 1)
        var buffer = [UInt8](repeating: 0, count: 8 << 20)
        var used = 0
        // Names that are not ASCII need a locale in libarchive.
        let locale = newlocale(LC_CTYPE_MASK, "C.UTF-8", nil)
        let previous = uselocale(locale)
        defer {
            uselocale(previous)
            freelocale(locale)
        }
        buffer.withUnsafeMutableBytes { memory in
            archive_write_open_memory(archive, memory.baseAddress, memory.count, &used)
            for item in entries {
                archive_entry_clear(entry)
                archive_entry_set_perm(entry, 0o755)
                var content = ""
                switch item {
                case .file(let name, let text, let mode):
                    archive_entry_set_pathname(entry, name)
                    archive_entry_set_filetype(entry, archiveshim_file)
                    archive_entry_set_perm(entry, mode)
                    archive_entry_set_size(entry, la_int64_t(text.utf8.count))
                    content = text
                case .directory(let name):
                    archive_entry_set_pathname(entry, name)
                    archive_entry_set_filetype(entry, archiveshim_directory)
                case .link(let name, let target):
                    archive_entry_set_pathname(entry, name)
                    archive_entry_set_filetype(entry, archiveshim_link)
                    archive_entry_set_symlink(entry, target)
                case .hardLink(let name, let target):
                    archive_entry_set_pathname(entry, name)
                    archive_entry_set_filetype(entry, archiveshim_file)
                    archive_entry_set_hardlink(entry, target)
                case .pipe(let name):
                    archive_entry_set_pathname(entry, name)
                    archive_entry_set_filetype(entry, S_IFIFO)
                }
                archive_write_header(archive, entry)
                if !content.isEmpty { archive_write_data(archive, content, content.utf8.count) }
            }
            archive_write_close(archive)
        }
        return Array(buffer.prefix(used))
    }
}
