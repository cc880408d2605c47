import EmbeddedMesos
import LocalContainers

extension EmbeddedAgentConfiguration {
    /// Agents of a development master, which run OpenWhisk's runtime images as local processes.
    static func development(_ count: Int, cpus: Double = 4, memory: Double = 8192) -> [EmbeddedAgentConfiguration] {
        (0..<count).map { index in
            .process(
                .development(index: index, cpus: cpus, memory: memory) { image, port, _ in
                    try RuntimeImages.standard.commandLine(forImage: image, port: port)
                })
        }
    }
}
