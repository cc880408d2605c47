import ContainerSPI
import ContainerSupport
import MesosOperator

/// A task's sandbox as a source of log lines.
extension SandboxLog: LogSource {
    package var beginning: SandboxPosition { SandboxPosition() }

    package func read(
        _ stream: LogLine.Stream, at position: SandboxPosition, timeout: Duration
    ) async throws -> LogChunk<SandboxPosition> {
        let chunk: Chunk = try await read(stream.rawValue, at: position, timeout: timeout)
        return LogChunk(bytes: chunk.bytes, position: chunk.position, isAfterGap: chunk.isAfterGap)
    }

    package func skip(
        _ stream: LogLine.Stream, from position: SandboxPosition, toEndLess distance: Int64, timeout: Duration
    ) async throws -> SandboxPosition? {
        try await skip(stream.rawValue, from: position, toEndLess: distance, timeout: timeout)
    }
}

extension SandboxPosition: LogPosition {}

extension MesosOperatorError {
    /// The description of a failed request to an agent, with the settings that may cure it.
    var agentDescription: String {
        guard code == .refused else { return "\(self)" }
        return "\(self); check whisk.mesos.agent.principal and whisk.mesos.agent.secret-file"
    }
}
