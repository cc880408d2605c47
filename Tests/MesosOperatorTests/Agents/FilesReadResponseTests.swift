import Testing

@testable import MesosOperator

@Suite struct FilesReadResponseTests {
    private func data(_ text: String) -> String? {
        FilesReadResponse(Array(text.utf8)).map { String(decoding: $0.data, as: UTF8.self) }
    }

    @Test("escapes are decoded")
    func escapes() {
        #expect(
            data(#"{"data":"a\n\t\r\b\f\"\\\/\u0041\u00e4\ud83d\ude42","offset":0}"#) == "a\n\t\r\u{8}\u{c}\"\\/Aä🙂")
    }

    @Test("the order of keys and white space do not matter")
    func order() {
        #expect(data(#" { "offset" : 12 , "data" : "x" } "#) == "x")
        #expect(FilesReadResponse(Array(#"{"data":"","offset":12.0}"#.utf8))?.offset == 12)
    }

    @Test("bytes that are not UTF-8 stay unchanged")
    func invalidUTF8() {
        let bytes = Array(#"{"data":""#.utf8) + [0xFF, 0xC3] + Array(#"","offset":3}"#.utf8)
        #expect(FilesReadResponse(bytes)?.data == [0xFF, 0xC3])
    }

    @Test(
        "other texts are rejected",
        arguments: [
            "", "{", "{}", "<html>", #"{"data":"x"}"#, #"{"offset":1}"#, #"{"data":"x","offset":"#,
            #"{"data":"x","offset":"1"}"#, #"{"data":"\q","offset":1}"#, #"{"data":"\u12","offset":1}"#,
            #"{"data":"\ud83dx","offset":1}"#, #"{"data":1,"offset":1}"#,
        ])
    func rejected(text: String) {
        #expect(FilesReadResponse(Array(text.utf8)) == nil)
    }
}
