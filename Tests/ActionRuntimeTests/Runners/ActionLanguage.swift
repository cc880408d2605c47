import JSONSupport
import Testing

/// The same actions in each language, for tests of all languages.
struct ActionLanguage: Sendable, CustomTestStringConvertible {
    var kind: String
    /// The program that must be installed.
    var program: String
    /// Writes `before` to stdout and `warning` to stderr and returns `{"greeting": "Hello, <name>!"}`.
    var greeting: String
    /// Returns its parameters.
    var echo: String
    /// Returns a number.
    var number: String
    /// Ends its process with a signal, after a line on stdout.
    var crash: String
    /// Returns variables of the environment: `{"activation": …, "key": …, "mine": …}`.
    var environment: String

    var testDescription: String { kind }

    static let all = [python, node, shell]

    static let python = ActionLanguage(
        kind: "python:3",
        program: "python3",
        greeting: """
            import sys
            def main(args):
                print("before")
                print("warning", file=sys.stderr)
                return {"greeting": "Hello, %s!" % args["name"]}
            """,
        echo: "def main(args):\n    return args",
        number: "def main(args):\n    return 5",
        crash: "import os\ndef main(args):\n    print('last words', flush=True)\n    os.kill(os.getpid(), 9)",
        environment: """
            import os
            def main(args):
                e = os.environ
                return {"activation": e["__OW_ACTIVATION_ID"], "key": e["__OW_API_KEY"], "mine": e["MINE"]}
            """
    )

    static let node = ActionLanguage(
        kind: "nodejs:20",
        program: "node",
        greeting: """
            function main(args) {
                console.log("before");
                console.error("warning");
                return {greeting: `Hello, ${args.name}!`};
            }
            """,
        echo: "function main(args) { return args }",
        number: "function main() { return 5 }",
        crash: "function main() { console.log('last words'); process.kill(process.pid, 'SIGKILL'); for (;;); }",
        environment: """
            const main = async () => {
                const e = process.env;
                return {activation: e.__OW_ACTIVATION_ID, key: e.__OW_API_KEY, mine: e.MINE};
            }
            """
    )

    static let shell = ActionLanguage(
        kind: "shell",
        program: "sh",
        greeting: #"""
            #!/bin/sh
            echo before
            echo warning >&2
            name=$(echo "$1" | sed 's/.*"name":"\([^"]*\)".*/\1/')
            echo "{\"greeting\": \"Hello, $name!\"}"
            """#,
        echo: #"echo "$1""#,
        number: "echo 5",
        crash: "echo last words\nkill -9 $$",
        environment: #"""
            echo "{\"activation\": \"$__OW_ACTIVATION_ID\", \"key\": \"$__OW_API_KEY\", \"mine\": \"$MINE\"}"
            """#
    )
}
