import Configuration
import Settings
import Testing

@Suite struct ConfigurationSourcesTests {
    private func problems(yaml: String? = nil, properties: [String] = []) -> [String] {
        let error = #expect(throws: ConfigurationError.self) {
            var sources = try ConfigurationSources(properties: properties)
            if let yaml { sources.providers.append(try ConfigurationLayer.yaml(yaml, name: "whisk.yaml")) }
        }
        #expect(error?.code == .unreadableSource)
        return error?.problems.map(\.description) ?? []
    }

    @Test("an unreadable source is an error")
    func unreadableSourcesAreErrors() {
        #expect(problems(yaml: "a: [").first?.contains("whisk.yaml is not YAML or JSON") == true)
        #expect(problems(yaml: "- a").first?.contains("whisk.yaml:1) is not a mapping") == true)
        #expect(problems(properties: ["nonsense"]).first?.contains("-Dkey=value") == true)
        let error = #expect(throws: ConfigurationError.self) { try ConfigurationSources(file: "/nonexistent") }
        #expect(error?.message.contains("/nonexistent cannot be read") == true)
    }

    @Test("an embedder's own keys are read from the same sources")
    func ownKeysAreReadFromTheSameSources() throws {
        let sources = try ConfigurationSources(environment: ["CONFIG_mine_answer": "42"])
        #expect(sources.reader.int(forKey: "mine.answer") == 42)
    }
}
