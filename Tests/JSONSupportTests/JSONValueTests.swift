import JSONSupport
import MachineSupport
import Testing

@Suite("JSON values") struct JSONValueTests {
    @Test(
        "a document in canonical form is encoded to the same bytes",
        arguments: [
            "null", "true", "false", "0", "-1", "1.0", "-0.0", "9007199254740993", "9223372036854775807",
            "-9223372036854775808", "0.1", "1.5e-300", "\"\"", "\"a/b\"", "[]", "{}", "[1,2.0,[null]]",
            #"{"a":1,"b":{"c":[true]},"ü":"日本🙂"}"#, #""a\n\n\"bü\\c""#, #""\"\\\b\f\n\r\t\u0001\u001f""#,
        ])
    func roundTrip(text: String) throws {
        #expect(try JSONValue(parsing: text).text() == text)
    }

    @Test("integers and other numbers are different")
    func integersAndNumbers() throws {
        #expect(try JSONValue(parsing: "[1, 1.0, 1e2, -0]") == [1, 1.0, 100.0, 0])
        #expect(try JSONValue(parsing: "1") != JSONValue(parsing: "1.0"))
        #expect(JSONValue.number(3).intValue == 3)
        #expect(JSONValue.number(3.5).intValue == nil)
        #expect(JSONValue.integer(3).doubleValue == 3)
    }

    @Test("escapes are decoded")
    func escapes() throws {
        #expect(try JSONValue(parsing: #""\u00e9\ud83d\ude42\/\"\\ \b\f\n\r\t""#) == "é🙂/\"\\ \u{8}\u{C}\n\r\t")
        #expect(try JSONValue(parsing: #""x\ud800y""#) == "x\u{FFFD}y")
        #expect(try JSONValue(parsing: #""\ud800\u0041""#) == "\u{FFFD}A")
        #expect(try JSONValue(parsing: #""\udc00""#) == "\u{FFFD}")
        #expect(try JSONValue(parsing: #""cut \ud83d""#) == "cut \u{FFFD}")
        #expect(try JSONValue(parsing: #""\ud83d\ud83d\ude42""#) == "\u{FFFD}🙂")
        // These are characters like any other, not signs of an error.
        #expect(try JSONValue(parsing: #""\ufffd \uFFFE \uffff \u0000""#) == "\u{FFFD} \u{FFFE} \u{FFFF} \u{0}")
        #expect(try JSONValue(parsing: "\"\u{FFFD}\u{FFFF}\"") == "\u{FFFD}\u{FFFF}")
        #expect(try JSONValue(parsing: #""é\n日\t本""#) == "é\n日\t本")
    }

    @Test("white space and a byte order mark are skipped")
    func whiteSpace() throws {
        #expect(
            try JSONValue(parsing: [0xEF, 0xBB, 0xBF] + Array(" {\n\t\"a\" :\r 1 , \"b\" : [ ] } ".utf8)) == [
                "a": 1, "b": [],
            ])
    }

    @Test("the last of several members with the same name counts")
    func duplicateMembers() throws {
        #expect(try JSONValue(parsing: #"{"a":1,"a":2}"#) == ["a": 2])
    }

    @Test(
        "a fault is reported with its position",
        arguments: [
            ("", 0, "expected a value, found the end of the text"),
            ("nul", 0, "expected a value, found 'n'"),
            ("[1,]", 3, "expected a value, found ']'"),
            ("[1 2]", 3, "expected ',' or ']' in an array, found '2'"),
            (#"{"a" 1}"#, 5, "expected ':' after the member name, found '1'"),
            ("{a:1}", 1, "expected a member name in double quotes, found 'a'"),
            (#"{"a":1,}"#, 7, "expected a member name in double quotes, found '}'"),
            ("1 2", 2, "expected the end of the document, found '2'"),
            ("01", 0, "a number must not start with a superfluous zero"),
            ("-", 1, "expected a digit, found the end of the text"),
            ("1.", 2, "expected a digit after the decimal point, found the end of the text"),
            ("1e+", 3, "expected a digit in the exponent, found the end of the text"),
            ("1e", 2, "expected a digit in the exponent, found the end of the text"),
            ("-01", 0, "a number must not start with a superfluous zero"),
            ("\"abc", 0, "the string that starts here has no end"),
            ("\"a\nb\"", 2, "the control character 0xa must be escaped"),
            (#""\x""#, 2, "expected one of \"\\/bfnrtu after a backslash, found 'x'"),
            (#""\u12g4""#, 5, "expected four hexadecimal digits, found 'g'"),
        ] as [(String, Int, String)])
    func faults(text: String, offset: Int, message: String) {
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: text) }
        #expect(error?.offset == offset)
        #expect(error?.message == message)
    }

    @Test("bytes that are not UTF-8 are an error at the first such byte")
    func invalidUTF8() {
        let error = #expect(throws: JSONError.self) {
            try JSONValue(parsing: Array("{\n\"é".utf8) + [0xFF] + Array("\":1}".utf8))
        }
        #expect(error?.code == .invalidUTF8)
        #expect(error?.offset == 5)
        #expect(error?.description == "invalid JSON at line 2, column 4 (byte 5): a string is not valid UTF-8")
    }

    @Test("nesting is limited")
    func nesting() throws {
        let nested = { (depth: Int) in String(repeating: "[", count: depth) + String(repeating: "]", count: depth) }
        #expect(throws: Never.self) { try JSONValue(parsing: nested(512)) }
        let error = #expect(throws: JSONError.self) { try JSONValue(parsing: nested(100_000)) }
        #expect(error?.code == .nestingTooDeep)
        #expect(error?.message == "more than 512 nested arrays and objects")
        // The text is valid JSON, and the error does not say otherwise.
        #expect(error?.isLimit == true)
        #expect(
            error?.description
                == "JSON beyond a limit at line 1, column 513 (byte 512): more than 512 nested arrays and objects")
        #expect(throws: JSONError.self) { try JSONValue(parsing: "[[1]]", maximumDepth: 1) }
    }

    @Test("pretty text is indented and sorted")
    func prettyText() {
        let value: JSONValue = ["b": [1, nil], "a": ["x": true], "c": [], "d": [:]]
        #expect(
            value.text(pretty: true) == """
                {
                  "a": {
                    "x": true
                  },
                  "b": [
                    1,
                    null
                  ],
                  "c": [],
                  "d": {}
                }
                """)
    }

    @Test("infinity and NaN become null")
    func inexpressibleNumbers() {
        #expect(JSONValue.array([.number(.infinity), .number(.nan)]).text() == "[null,null]")
    }

    @Test("members are read and written")
    func members() {
        var value: JSONValue = [:]
        value["a"] = 1
        value["b"] = [1, "x"]
        #expect(value["b"]?[1]?.stringValue == "x")
        #expect(value["b"]?[2] == nil)
        value["a"] = nil as JSONValue?
        #expect(value == ["b": [1, "x"]])
        #expect(JSONValue.integer(1)["a"] == nil)
    }

    @Test("random bytes do not crash the parser")
    func randomBytes() {
        var generator = SeededRandom(seed: 42)
        let seed = Array(#"{"a":[1,-2.5e3,"x\u00e9\n",null,true],"b":{"c":false}}"#.utf8)
        for _ in 0..<20_000 {
            var bytes = seed
            for _ in 0..<Int.random(in: 1...4, using: &generator) {
                bytes[Int.random(in: bytes.indices, using: &generator)] = UInt8.random(
                    in: .min ... .max, using: &generator)
            }
            if let value = try? JSONValue(parsing: bytes) {
                #expect((try? JSONValue(parsing: value.encoded())) == value)
            }
        }
    }
}
