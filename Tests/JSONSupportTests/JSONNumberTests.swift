import FoundationEssentials
import JSONSupport
import MachineSupport
import Testing

@Suite("JSON numbers") struct JSONNumberTests {
    @Test(
        "a number is written as it was read, whatever its size and precision",
        arguments: [
            "18446744073709551615", "9223372036854775808", "-9223372036854775809",
            "12345678901234567890123456789012345",
            "0.1234567890123456789", "3.14159265358979323846264338327950288", "1.50", "100.00", "1e2", "1E+2",
            "6.02e23",
            "1e400", "-1e400", "1e-400", "1e99999999999999999999", "-0", "-0.0", "0.0", "0e0", "0.00001", "0.0001",
            "123456789012345.0", "1234567890123456.0", "12345678901234567.0", "9007199254740993.0", "1.0e0",
            String(repeating: "9", count: 5_000), "0." + String(repeating: "3", count: 5_000),
        ])
    func unchanged(text: String) throws {
        #expect(try JSONValue(parsing: text).text() == text)
        #expect(try JSONValue(parsing: #"{"a":[\#(text)]}"#).text() == #"{"a":[\#(text)]}"#)
    }

    @Test("random numbers are written as they were read")
    func randomNumbers() throws {
        var generator = SeededRandom(seed: 7)
        func digits(_ range: ClosedRange<Int>) -> String {
            String(
                (0..<Int.random(in: range, using: &generator)).map { _ in "0123456789".randomElement(using: &generator)!
                })
        }
        for _ in 0..<20_000 {
            var text = Bool.random(using: &generator) ? "-" : ""
            text += ["0", "1", "7" + digits(0...20)].randomElement(using: &generator)!
            if Bool.random(using: &generator) { text += "." + digits(1...20) }
            if Int.random(in: 0..<4, using: &generator) == 0 {
                text += ["e", "E", "e+", "e-"].randomElement(using: &generator)! + digits(1...3)
            }
            let value = try JSONValue(parsing: text)
            #expect(value.text() == text)
            #expect(try JSONValue(parsing: value.text()) == value)
            if case .number(let double) = value { #expect(double.description == text) }
        }
    }

    @Test(
        "numbers of the same value are equal and have the same hash",
        arguments: [
            ("1.5", "1.50"), ("100.0", "1e2"), ("1e2", "1E+2"), ("0.001", "1e-3"), ("0", "-0"), ("0.0", "-0.0"),
            ("0.0", "0e5"),
            ("123456789012345678901234567890.0", "1.2345678901234567890123456789e29"), ("1e400", "10e399"),
        ])
    func equal(first: String, second: String) throws {
        let (first, second) = (try JSONValue(parsing: first), try JSONValue(parsing: second))
        #expect(first == second)
        #expect(Set([first, second]).count == 1)
    }

    @Test(
        "numbers of different values are different",
        arguments: [
            ("18446744073709551615", "18446744073709551616"), ("0.1", "0.10000000000000000555"), ("1", "1.0"),
            ("18446744073709551616", "18446744073709551616.0"), ("1e400", "1e401"), ("1e400", "-1e400"),
        ])
    func different(first: String, second: String) throws {
        #expect(try JSONValue(parsing: first) != JSONValue(parsing: second))
    }

    @Test("the integer and the double of a number are exact or missing")
    func values() throws {
        func value(_ text: String) throws -> JSONValue { try JSONValue(parsing: text) }
        #expect(try value("1e3").intValue == 1_000)
        #expect(try value("9007199254740993.0").intValue == 9_007_199_254_740_993)
        #expect(try value("-9223372036854775808.00").intValue == .min)
        #expect(try value("9223372036854775808").intValue == nil)
        #expect(try value("1.50").intValue == nil)
        #expect(try value("1e400").intValue == nil)
        #expect(try value("0e99").intValue == 0)
        #expect(try value("1.50").doubleValue == 1.5)
        #expect(try value("18446744073709551615").doubleValue == 18_446_744_073_709_551_615)
        #expect(try value("1e400").doubleValue == nil)
        #expect(try value("1e-400").doubleValue == 0)
    }

    @Test("a decimal is made only of the text of a number")
    func decimals() {
        #expect(JSONDecimal("1.50")?.text == "1.50")
        #expect(JSONDecimal("-1")?.isInteger == true)
        for text in ["", " 1", "1 ", "1.", ".5", "+1", "0x10", "01", "true", "\"1\"", "NaN", "\u{FEFF}1"] {
            #expect(JSONDecimal(text) == nil, "\(text)")
        }
    }

    @Test("a coder gets an exact number or an error")
    func coding() throws {
        let value = try JSONValue(parsing: #"{"a":18446744073709551615,"b":1.50,"c":1e2,"d":-0}"#)
        let coded = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
        #expect(coded["a"]?.text() == "18446744073709551615")
        #expect(coded["b"]?.doubleValue == 1.5)
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(JSONValue(parsing: "[0.1234567890123456789]")) }
        #expect(throws: EncodingError.self) { try JSONEncoder().encode(JSONValue(parsing: "[18446744073709551616]")) }
    }
}
