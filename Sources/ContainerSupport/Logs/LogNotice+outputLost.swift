import ContainerSPI

extension LogNotice {
    /// Output of a container was lost before it could be read, because its log file was rotated or truncated.
    package static func outputLost(_ stream: LogLine.Stream) -> LogNotice {
        LogNotice(
            text:
                "Output on \(stream.rawValue) was lost here: its log file was rotated or truncated before it was read.",
            isLoss: true)
    }
}
