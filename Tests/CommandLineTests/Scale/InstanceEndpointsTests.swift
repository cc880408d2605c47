import HTTPListener
import JSONSupport
import MesosAPI
import MesosScheduler
import TaskScaling
import TestSupport
import Testing

@testable import CommandLine
@testable import EmbeddedMesos

@Suite struct InstanceEndpointsTests {
    @Test(
        "a number is parsed in either form",
        arguments: [
            ("5", 5), (" 7\n", 7), ("0", 0), (#"{"instances": 5}"#, 5), (#"{"instances":10000}"#, 10_000), ("2.0", 2),
        ])
    func count(_ body: String, _ expected: Int) throws {
        #expect(try InstanceEndpoints.count(in: Array(body.utf8), maximum: 10_000).get() == expected)
    }

    @Test(
        "an invalid number of instances is rejected with the accepted forms",
        arguments: [
            "", " ", "five", "-1", "1.5", "10001", "1e400", "[5]", "null", "true", "{}", #"{"instances": "5"}"#,
            #"{"instance": 5}"#, #"{"instances": 5, "x": 1}"#, "instances=5", "99999999999999999999", "\u{0}",
        ])
    func refused(_ body: String) {
        #expect {
            try InstanceEndpoints.count(in: Array(body.utf8), maximum: 10_000).get()
        } throws: {
            "\($0)".contains(#"a whole number from 0 to 10000, as 5 or as {"instances": 5}"#)
        }
    }

    @Test(
        "a refusal repeats no control characters of the request",
        arguments: ["\u{1B}[2J", "{\"a\u{9B}2J\": 1}", "\u{202E}5"])
    func controls(_ body: String) {
        #expect {
            try InstanceEndpoints.count(in: Array(body.utf8), maximum: 10).get()
        } throws: { error in
            "\(error)".unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value < 0x7F }
        }
    }

    private static func endpoints() throws -> InstanceEndpoints {
        let scheduler = Scheduler(
            configuration: SchedulerConfiguration(masters: ["http://127.0.0.1:1"], framework: .init(name: "t")),
            logger: .silent)
        let template = try InstanceTemplate(
            name: "web", request: TaskRequest(id: "t", resources: .init(cpus: 1), command: .init(value: "sleep 1")))
        return InstanceEndpoints(
            keeper: try InstanceKeeper(scheduler: scheduler, template: template, instances: 3, logger: .silent)
        ) { _, _ in }
    }

    @Test("the number can be changed before the framework is subscribed")
    func changing() async throws {
        let endpoints = try Self.endpoints()
        let answer = await endpoints.answer(ServerRequest(method: "POST", path: "/instances", body: Array("5".utf8)))
        #expect(answer.status == 200)
        let table = try JSONValue(
            parsing: await endpoints.answer(ServerRequest(method: "GET", path: "/instances")).body)
        #expect(table["desired"] == 5)
        #expect(table["running"] == 0)
        #expect(table["name"] == "web")
        #expect(table["subscribed"] == false)
        #expect(table["instances"] == [])
    }

    @Test("other paths and methods are rejected with a message")
    func others() async throws {
        let endpoints = try Self.endpoints()
        let missing = await endpoints.answer(ServerRequest(method: "GET", path: "/"))
        #expect(missing.status == 404)
        #expect(String(decoding: missing.body, as: UTF8.self).contains("/instances"))
        #expect(await endpoints.answer(ServerRequest(method: "DELETE", path: "/instances")).status == 405)
        #expect(
            await endpoints.answer(ServerRequest(method: "POST", path: "/instances", body: Array("x".utf8))).status
                == 400)
    }
}
