import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("requests that no master accepts")
struct RequestValidationTests {
    private func refusal(_ request: TaskRequest) -> String? {
        var driver = MachineDriver.subscribed()
        let error = driver.launch(request).launchError
        if let error { #expect(error.code == .invalidRequest) }
        return error?.message
    }

    @Test(
        "an id that Mesos refuses is refused before it is sent",
        arguments: [
            ("", "empty"), ("a/b", "'/'"), ("a\\b", "'\\'"), ("a b", "white space"), ("a\tb", "white space"),
            ("a\u{7F}b", "control"), ("a\u{0}b", "control"), ("a\u{A0}b", "white space"), (".", "'.'"), ("..", "'..'"),
            (String(repeating: "x", count: 256), "256 bytes"), (String(repeating: "ä", count: 128), "256 bytes"),
        ])
    func invalidIDs(id: String, part: String) {
        #expect(refusal(request(id))?.contains(part) == true)
        var driver = MachineDriver.subscribed()
        let group = TaskGroupRequest(id: id, tasks: [request("t1")])
        let lines = driver.handle(.launchGroup(group, timeout: .seconds(1))).lines
        #expect(lines == ["failed \(id): invalidRequest"])
        // A message of protobuf-c ends at the first zero.
        if id.unicodeScalars.contains("\u{0}") { return }
        var custom = request("t1")
        custom.command = nil
        custom.executor = .init(executorID: .init(id), command: .init(value: "x"))
        #expect(refusal(custom)?.contains(part) == true && refusal(custom)?.contains("executor") == true)
    }

    @Test("an id of 255 bytes, with every other character, is accepted")
    func validIDs() {
        for id in [String(repeating: "x", count: 255), "a:b;c~ä%1", "...", "a.b"] {
            #expect(refusal(request(id)) == nil)
        }
    }

    @Test(
        "amounts that Mesos refuses are refused before they are sent",
        arguments: [
            (TaskResources(cpus: 0.0009), "0.001"), (.init(cpus: 1, memory: 0.0001), "0.001"),
            (.init(cpus: -1), "at least 0"),
            (.init(cpus: .nan), "number"), (.init(disk: .infinity), "number"),
            (.init(gpus: 0.5), "gpus is 0.5; it must be a whole"),
            (.init(gpus: 1.001), "whole"), (.init(ports: -1), "ports"),
        ])
    func invalidAmounts(resources: TaskResources, part: String) {
        var wanted = request("t1")
        wanted.resources = resources
        #expect(refusal(wanted)?.contains(part) == true)
        wanted.resources.ports = 0
        if resources.ports == 0 {
            var driver = MachineDriver.subscribed()
            let group = TaskGroupRequest(id: "g", tasks: [request("t1")], executorResources: resources)
            #expect(driver.handle(.launchGroup(group, timeout: .seconds(1))).lines == ["failed g: invalidRequest"])
        }
    }

    @Test("the least amounts are accepted")
    func leastAmounts() {
        var wanted = request("t1")
        wanted.resources = .init(cpus: 0.001, memory: 0.001, gpus: 2)
        #expect(refusal(wanted) == nil)
    }

    @Test("the resources of a custom executor have the same rules")
    func executor() {
        var wanted = request("t1")
        wanted.command = nil
        wanted.executor = .init(
            executorID: "e", command: .init(value: "x"),
            resources: [.scalar("cpus", 0.1, "*"), .scalar("gpus", 0.25, "*")])
        #expect(refusal(wanted)?.contains("executor: gpus is 0.25") == true)
        wanted.executor?.resources = [.scalar("cpus", 0.001, "*")]
        #expect(refusal(wanted) == nil)
    }
}
