extension Container {
    /// Whether an activation's logs end with sentinels: only managed runtimes write them, and not after a developer error.
    public static func waitsForSentinel(action: ActionDescription, response: ActivationResponse) -> Bool {
        action.isManagedRuntime && response.statusCode != .developerError
    }

    /// Collects the formatted logs of the activation that just ended, with OpenWhisk's notices.
    ///
    /// - Throws: ``ContainerError`` with code `logsIncomplete` and the collected lines, if lines were lost or the container
    ///   failed to deliver them.
    public func collectActivationLogs(
        of response: ActivationResponse, action: ActionDescription, transaction: TransactionID
    ) async throws(ContainerError) -> [String] {
        var lines: [String] = []
        var loss: LogNotice?
        do {
            let stream = logs(
                limit: action.limits.logs,
                waitForSentinel: Self.waitsForSentinel(action: action, response: response), transaction: transaction)
            for try await line in stream {
                lines.append(line.formatted)
                if let notice = line.notice, notice.isLoss { loss = notice }
            }
        } catch {
            lines.append(LogLine(notice: .dataMissing, time: LogTimestamp.now()).formatted)
            throw .logsIncomplete(lines, "the logs of container \(id) could not be read", underlying: error)
        }
        if response.statusCode == .developerError {
            lines.append(LogLine(notice: .developerError, time: LogTimestamp.now()).formatted)
        }
        if let loss { throw .logsIncomplete(lines, loss.text) }
        return lines
    }
}
