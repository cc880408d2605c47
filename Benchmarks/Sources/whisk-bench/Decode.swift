import ArgumentParser
import Foundation
import Workloads

struct Decode: ParsableCommand {
    static let configuration = CommandConfiguration(abstract: "Decode a RecordIO stream of events.")

    @Argument var path: String
    @Option(help: "The number of repetitions; the time is that of one.") var rounds = 5

    func run() throws {
        let bytes = [UInt8](try Data(contentsOf: URL(filePath: path)))
        var best = Measurement()
        var sum = 0.0
        for round in 0..<rounds {
            var measurement = Measurement()
            measurement.start()
            sum = try DecodeWorkload.decode(bytes)
            measurement.stop()
            if round == 0 || measurement.seconds < best.seconds { best = measurement }
        }
        best.report([("bytes", Double(bytes.count)), ("checksum", sum)])
    }
}
