import Testing

@testable import MesosAPI

@Suite struct Base64Tests {
    @Test(
        "bytes are read with and without padding, in both alphabets",
        arguments: [("", []), ("QQ==", [0x41]), ("QQ", [0x41]), ("-_8=", [0xFB, 0xFF]), ("+/8", [0xFB, 0xFF])])
    func valid(text: String, bytes: [UInt8]) { #expect(Base64.decode(text) == bytes) }

    @Test("other texts are refused", arguments: ["QQ=A", "A", "Q=Q=", "QQ*=", "QQ =", "QUI=QUI="])
    func invalid(text: String) { #expect(Base64.decode(text) == nil) }
}
