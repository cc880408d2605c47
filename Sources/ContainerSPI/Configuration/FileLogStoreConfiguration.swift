/// Log files for shippers.
public struct FileLogStoreConfiguration: Sendable, Hashable {
    /// `whisk.logstore.file.directory`: made when it is not there.
    public var directory = "/var/log/whisk-mesos"
    /// `whisk.logstore.file.max-size`: a file that would grow beyond it is rotated.
    public var maximumSize = ByteSize.megabytes(100)
    /// `whisk.logstore.file.max-files`: how many files are kept, the one being written included.
    public var maximumFiles = 10

    public init() {}

    mutating func read(from settings: inout SettingsReader) {
        let section = "whisk.logstore.file"
        settings.read(&directory, "\(section).directory", .nonEmpty, "directory of the log files")
        settings.read(&maximumSize, "\(section).max-size", .size, "size at which a log file is rotated")
        settings.read(
            &maximumFiles, "\(section).max-files", .integer(in: 1...10_000),
            "how many log files are kept, the one being written included")
    }
}
