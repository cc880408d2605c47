import ContainerSPI
import LocalContainers
import Testing

@Suite struct RuntimeExecutableTests {
    @Test func prefersTheConfigurationThenTheEnvironmentThenTheSibling() throws {
        let environment = ["WHISK_ACTION_RUNTIME": "/bin/cat", "PATH": "/nowhere"]
        #expect(try RuntimeExecutable.locate(configuredPath: "/bin/ls", environment: environment) == "/bin/ls")
        #expect(try RuntimeExecutable.locate(configuredPath: nil, environment: environment) == "/bin/cat")
        // The tests are in the directory of the executable.
        let sibling = try RuntimeExecutable.locate(configuredPath: nil, environment: ["PATH": "/nowhere"])
        #expect(sibling.hasSuffix("/whisk-action-runtime"))
    }

    @Test func rejectsAWrongPathWithoutASearch() throws {
        let error = #expect(throws: ContainerError.self) {
            try RuntimeExecutable.locate(configuredPath: nil, environment: ["WHISK_ACTION_RUNTIME": "/etc/passwd"])
        }
        #expect(error?.code == .invalidConfiguration)
        #expect(error?.message.contains("WHISK_ACTION_RUNTIME is '/etc/passwd'") == true)
    }
}
