import ContainerSPI
import LocalContainers
import ProcessControl
import Testing

@Suite struct RuntimeImagesTests {
    @Test(arguments: [
        ("openwhisk/action-python-v3.11:1.2", "python:3"), ("registry.example:5000/team/python3action", "python:3"),
        ("openwhisk/action-nodejs-v20", "nodejs:20"), ("node:20-slim", "nodejs:20"),
        ("openwhisk/dockerskeleton:1.0", "shell"), ("Shell", "shell"), ("me/my-binary", "binary"),
    ])
    func knowsTheCommonImages(image: String, kind: String) throws {
        #expect(try RuntimeImages.standard.kind(ofImage: image) == kind)
    }

    @Test func matchesOnlyTheNameAndPrefersTheLatestEntry() throws {
        var images = RuntimeImages.standard
        #expect(throws: ContainerError.self) { try images.kind(ofImage: "python.example:5000/python/ruby:python") }
        images.set(kind: "shell", forImagesContaining: "Python-Tools")
        #expect(try images.kind(ofImage: "my/python-tools") == "shell")
        #expect(try images.kind(ofImage: "my/python") == "python:3")
        #expect(throws: ContainerError.self) { try RuntimeImages().kind(ofImage: "python") }
        #expect(throws: ContainerError.self) { try images.kind(ofImage: "no image/") }
    }

    @Test("the path of the runtime can be given for process agents, and an error says how")
    func runtimePath() throws {
        let images = RuntimeImages.standard
        let command = try images.commandLine(forImage: "python", port: 31_000, runtimePath: "/bin/cat")
        #expect(command == ["/bin/cat", "--host", "127.0.0.1", "--port", "31000", "--kind", "python:3"])
        #expect(try images.commandLine(forImage: "other/image", port: 1, runtimePath: "/bin/cat") == nil)
        let error = #expect(throws: ContainerError.self) {
            try images.commandLine(forImage: "python", port: 1, runtimePath: "/etc/passwd")
        }
        #expect(error?.message.hasPrefix("runtimePath (whisk.process.runtime-path) is '/etc/passwd'") == true)
    }

    @Test func createsTheCommandOfAContainer() throws {
        let process = try RuntimeImages.standard.process(
            forImage: "openwhisk/action-python-v3.11", port: 31_000, runtime: "/bin/runtime")
        #expect(process.executable == "/bin/runtime")
        #expect(process.arguments == ["--host", "127.0.0.1", "--port", "31000", "--kind", "python:3"])
    }
}
