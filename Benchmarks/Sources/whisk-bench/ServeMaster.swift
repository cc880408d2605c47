import ArgumentParser
import EmbeddedMesos
import Foundation

/// An embedded master with scripted agents, for clients in processes of their own. Ends with its standard input.
struct ServeMaster: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve-master", abstract: "Run an embedded master with scripted agents until the input ends.")

    @Option var agents = 1000
    @Option(help: "The one host port that agents offer; 0 for the usual range.") var hostPort = 0

    func run() async throws {
        let ports: [ClosedRange<UInt64>] = hostPort == 0 ? [31_000...31_999] : [UInt64(hostPort)...UInt64(hostPort)]
        let master = try await EmbeddedMaster.start(
            configuration: EmbeddedMasterConfiguration(maximumRecordedCalls: 0),
            agents: (0..<agents).map { _ in .scripted(.init(resources: .init(ports: ports))) })
        // Standard output may be a pipe, which print would keep the line back from.
        try FileHandle.standardOutput.write(contentsOf: Data("\(master.url)\n".utf8))
        // The driver closes the pipe; a thread of its own waits for that.
        await withCheckedContinuation { (ended: CheckedContinuation<Void, Never>) in
            Thread.detachNewThread {
                while readLine() != nil {}
                ended.resume()
            }
        }
        await master.shutdown()
    }
}
