import JSONSupport
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
        ("import fs from 'fs'; function main(a) { return a }", "main"),
        ("const waited = await Promise.resolve(1); function main(a) { return a }", "main"),
        ("import fs from 'fs'; export default { go: a => a }", "go"), ("export default a => a", "main"),
        ("import fs from 'fs'; export default function (a) { return a }", "default"),
        ("const api = {go: a => a}", "api.go"), ("module.exports = a => a", "main"),
        ("function handler(a) { return a }", "index.handler"), ("exports.handler = a => a", "index.handler"),
        ("export const handler = a => a", "index.handler"),
        ("import fs from 'fs'; const handler = a => a", "index.handler"),
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

    @Test(
        "an exception and a rejection are errors of the application that keep their structure",
        arguments: [
            ("throw new Error('no luck')", #"{"name":"Error","message":"no luck"}"#),
            (
                "throw Object.assign(new RangeError('far'), {code: 'E1', at: {x: 1}})",
                #"{"name":"RangeError","message":"far","code":"E1","at":{"x":1}}"#
            ),
            (
                "throw new Error('outer', {cause: new Error('inner')})",
                #"{"name":"Error","message":"outer","cause":{"name":"Error","message":"inner"}}"#
            ),
            ("throw {code: 404, reason: 'no such item'}", #"{"code":404,"reason":"no such item"}"#),
            ("throw 'text'", #""text""#),
            ("throw [1, {e: new Error('x')}]", #"[1,{"e":{"name":"Error","message":"x"}}]"#), ("throw undefined", "{}"),
            ("throw 12n ** 30n", "237376313799769806328950291431424"),
            ("const e = {a: 1}; e.self = e; throw e", #"{"a":1,"self":"[Circular]"}"#),
            ("throw {a: args}", #"{"a":{"id":18446744073709551615}}"#),
        ])
    func structuredErrors(statement: String, error: String) async throws {
        for code in ["function main(args) { \(statement) }", "async function main(args) { \(statement) }"] {
            let runtime = try await runtime(code)
            let answer = try await runtime.run(JSONValue(parsing: #"{"id":18446744073709551615}"#))
            #expect(answer.status == 200)
            #expect(answer.body == ["error": try JSONValue(parsing: error)])
            #expect(runtime.sentinels == [1, 1])
        }
    }

    @Test("the log has the place of an exception")
    func exceptionInTheLog() async throws {
        let runtime = try await runtime("function main() { throw new Error('no luck') }")
        #expect(try await runtime.run().status == 200)
        #expect(runtime.stderr.contains("Error: no luck") && runtime.stderr.contains("index.js:1"))
    }

    @Test("a number that the action computed is what it computed, also where a parameter was")
    func computedNumbers() async throws {
        let runtime = try await runtime(
            "function main(args) { args.a = 5; return {args, big: 2n ** 70n, list: [args.list[1], args.list]} }")
        let answer = try await runtime.run(
            JSONValue(parsing: #"{"a":18446744073709551615,"b":9007199254740993,"list":[0.1234567890123456789,1e400]}"#)
        )
        // A single number that is copied out of its object is JavaScript's.
        #expect(
            answer.body.text()
                == #"{"args":{"a":5,"b":9007199254740993,"list":[0.1234567890123456789,1e400]},"big":1180591620717411303424,"list":[null,[0.1234567890123456789,1e400]]}"#
        )
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

    static let twice = "module.exports = n => 2 * n"
    static let start = "const twice = require('./twice'); exports.main = a => ({n: twice(a.n)})"
    static let modern = "import twice from './twice.cjs'; export const main = a => ({n: twice(a.n)})"
    static let bare = "export const main = a => ({n: 2 * a.n})"

    @Test(
        "an archive starts with the file of Node's rules, or with the module that is named",
        .enabled(if: RunningRuntime.has("python3"), "python3, which makes the archive, is not in PATH"),
        arguments: [
            ("main", ["package.json": #"{"main": "start.js"}"#, "start.js": start, "twice.js": twice]),
            ("main", ["package.json": #"{"main": "./lib"}"#, "lib/index.js": start, "lib/twice.js": twice]),
            ("main", ["package.json": #"{"main": "start"}"#, "start.js": start, "twice.js": twice]),
            ("main", ["package.json": "{}", "index.js": start, "twice.js": twice]),
            ("main", ["package.json": #"{"main": "missing.js"}"#, "index.js": start, "twice.js": twice]),
            ("main", ["index.js": start, "twice.js": twice]), ("main", ["index.mjs": modern, "twice.cjs": twice]),
            ("main", ["package.json": #"{"type": "module", "main": "s.js"}"#, "s.js": modern, "twice.cjs": twice]),
            ("main", ["package.json": #"{"type": "module"}"#, "index.js": bare]),
            ("main", ["package.json": #"{"exports": "./s.js"}"#, "s.js": start, "twice.js": twice]),
            ("main", ["package.json": #"{"exports": {".": {"import": "./s.mjs"}}}"#, "s.mjs": bare]),
            (
                "main",
                [
                    "package.json": #"{"exports": {"require": "./s.cjs"}, "main": "x.js"}"#,
                    "s.cjs": "exports.main = a => ({n: 2 * a.n})",
                ]
            ),
            ("lib/tools.handler", ["lib/tools.js": "exports.handler = a => ({n: 2 * a.n})"]),
            ("tools.handler", ["tools.mjs": "export const handler = a => ({n: 2 * a.n})"]),
            ("index.handler", ["index.js": "exports.handler = a => ({n: 2 * a.n})"]),
            ("lib.api.go", ["lib/index.js": "", "lib.js": "exports.api = {go: a => ({n: 2 * a.n})}"]),
            ("api.go", ["index.js": "exports.api = {go: a => ({n: 2 * a.n})}"]),
            (
                "main",
                [
                    "package/package.json": #"{"main": "start.js"}"#, "package/start.js": start,
                    "package/twice.js": twice,
                ]
            ),
        ] as [(String, [String: String])])
    func archives(main: String, files: [String: String]) async throws {
        for archive in [try await zip(files), try await tarGzip(files)] {
            let runtime = try await RunningRuntime.start(kind: "nodejs:20")
            let answer = try await runtime.initialize(archive, main: main, binary: true)
            #expect(answer.status == 200, "\(answer.error)")
            #expect(try await runtime.run(["n": 21]).body == ["n": 42])
        }
    }

    @Test(
        "an archive without a file to start with is explained",
        .enabled(if: RunningRuntime.has("python3"), "python3, which makes the archive, is not in PATH"),
        arguments: [
            (["tools.js": ""], "no package.json, index.js, index.mjs or index.cjs"),
            (["tools.js": ""], "It has tools.js."),
            (
                ["package.json": #"{"main": "lost.js"}"#],
                #"package.json has "main": "lost.js", but the archive has no such file"#
            ),
            (["package.json": #"{"exports": "./lost.js"}"#, "index.js": ""], #"has "exports": "./lost.js", but"#),
            (["package.json": "{}"], #"neither "main" nor "exports""#), (["package.json": "{"], "package.json"),
            (["META-INF/MANIFEST.MF": "", "A.class": ""], "a Java archive (jar)"),
            (["__main__.py": ""], "a Python archive"),
            (["index.js": "exports.other = 1"], "The action's code has no function named 'main'."),
        ] as [([String: String], String)])
    func brokenArchives(files: [String: String], text: String) async throws {
        let runtime = try await RunningRuntime.start(kind: "nodejs:20")
        let answer = try await runtime.initialize(zip(files), binary: true)
        #expect(answer.status == 502)
        #expect(answer.error.contains(text), "\(answer.error)")
        #expect(runtime.sentinels == [1, 1])
        #expect(runtime.actionDirectories.isEmpty)
    }
}
