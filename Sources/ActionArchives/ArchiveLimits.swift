/// The limits of what an archive may unpack to, so that a small archive cannot fill the disk.
package struct ArchiveLimits: Sendable, Hashable {
    /// The size of all files together in bytes.
    package var bytes: Int
    /// The number of files, directories and links.
    package var entries: Int

    package init(bytes: Int = 512 << 20, entries: Int = 100_000) {
        self.bytes = bytes
        self.entries = entries
    }
}
