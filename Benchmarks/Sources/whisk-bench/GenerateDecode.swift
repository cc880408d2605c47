import ArgumentParser
import Foundation
import Workloads

/// Writes the stream that the decode workload reads, for all decoders.
struct GenerateDecode: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "generate-decode", abstract: "Write the stream of the decode workload.")

    @Argument var path: String

    func run() throws { try Data(try Samples.stream()).write(to: URL(filePath: path)) }
}
