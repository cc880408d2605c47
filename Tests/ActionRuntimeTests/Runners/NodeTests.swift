import FoundationEssentials
import JSONSupport
import TestSupport
import Testing

@Suite(.enabled(if: RunningRuntime.has("node"), "node is not in PATH"))
struct NodeTests {
    private func runtime(_ code: String, main: String = "main") async throws -> RunningRuntime {
        let runtime = try await RunningRuntime.start(kind: "nodejs:20")
        let answer = try await runtime.initialize(code, main: main)
        #expect(answer.status == 200, "\(answer.error)")
        return runtime
    }

    @Test func keepsGlobalStateBetweenActivations() async throws {
        let runtime = try await runtime("let count = 0; const main = () => ({count: ++count}) // no line end")
        for count in 1...3 {
            #expect(try await runtime.run().body == ["count": .integer(Int64(count))])
        }
    }

    @Test(arguments: [
        ("exports.handler = args => args", "handler"), ("module.exports = {api: {go: async args => args}}", "api.go"),
        ("async function go(args) { return args }", "go"),
        ("import fs from 'fs'; export function main(a) { return a }", "main"),
    ])
    func findsTheFunctionWhereverItIs(code: String, main: String) async throws {
        let runtime = try await runtime(code, main: main)
        #expect(try await runtime.run(["a": [1, "é"]]).body == ["a": [1, "é"]])
    }

    @Test func waitsForPromises() async throws {
        let runtime = try await runtime(
            "function main() { return new Promise(done => setTimeout(() => done({late: true}), 20)) }")
        #expect(try await runtime.run().body == ["late": true])
    }

    @Test func turnsExceptionsAndRejectionsIntoErrors() async throws {
        let runtime = try await runtime(
            "function main(a) { if (a.reject) return Promise.reject(new RangeError('later')); throw new Error('no luck') }"
        )
        let thrown = try await runtime.run()
        #expect(thrown.status == 502)
        #expect(thrown.error == "An error occurred while running the action: Error: no luck")
        let rejected = try await runtime.run(["reject": true])
        #expect(rejected.error == "An error occurred while running the action: RangeError: later")
        #expect(runtime.stderr.contains("Error: no luck"))
        #expect(runtime.sentinels == [2, 2])
    }

    @Test func reportsASyntaxErrorAndAMissingFunctionAtInit() async throws {
        let runtime = try await RunningRuntime.start(kind: "nodejs:20")
        let wrong = try await runtime.initialize("function main( {")
        #expect(wrong.status == 502)
        #expect(wrong.error.contains("SyntaxError"))
        #expect(runtime.sentinels == [1, 1])
        let missing = try await runtime.initialize("const x = 1", main: "handler")
        #expect(missing.error == "The action's code has no function named 'handler'.")
    }

    @Test func reportsAnActionThatEndsTheProcess() async throws {
        let runtime = try await runtime("function main() { process.exit(4) }")
        #expect(try await runtime.run().status == 502)
        #expect(runtime.stderr.contains("exit code 4"))
        #expect(runtime.sentinels == [1, 1])
    }

    @Test(.enabled(if: RunningRuntime.has("python3"), "python3, which makes the archive, is not in PATH"))
    func runsAnArchiveFromTheMainOfItsPackage() async throws {
        let temporary = try TemporaryDirectory()
        defer { temporary.remove() }
        let directory = temporary.path
        try #"{"main": "start.js"}"#.write(toFile: directory + "/package.json")
        try "const twice = require('./twice'); exports.main = a => ({n: twice(a.n)})".write(
            toFile: directory + "/start.js")
        try "module.exports = n => 2 * n".write(toFile: directory + "/twice.js")
        let code = try await zip(["package.json", "start.js", "twice.js"], in: directory)
        let runtime = try await RunningRuntime.start(kind: "nodejs:20")
        let answer = try await runtime.initialize(code, binary: true)
        #expect(answer.status == 200, "\(answer.error)")
        #expect(try await runtime.run(["n": 21]).body == ["n": 42])
    }
}
