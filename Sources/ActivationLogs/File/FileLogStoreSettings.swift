import ContainerSPI

/// The settings of `whisk.logstore.file`: log files for shippers.
public struct FileLogStoreSettings: SettingsSection, Hashable {
    /// `whisk.logstore.file.directory`: created if it does not exist.
    public var directory = "/var/log/whisk-mesos"
    /// `whisk.logstore.file.max-size`: the size at which a file is rotated.
    public var maximumSize = ByteSize.megabytes(100)
    /// `whisk.logstore.file.max-files`: the number of files kept, including the current one.
    public var maximumFiles = 10

    /// The default values.
    public init() {}

    public mutating func read(from settings: inout SettingsReader) {
        let section = "whisk.logstore.file"
        settings.section(section, "the files of the log store file", owned: ["whisk.logstore"])
        settings.read(&directory, "\(section).directory", .nonEmpty, "directory of the log files")
        settings.read(&maximumSize, "\(section).max-size", .size, "size at which a log file is rotated")
        settings.read(
            &maximumFiles, "\(section).max-files", .integer(in: 1...10_000),
            "how many log files are kept, the one being written included")
    }
}
