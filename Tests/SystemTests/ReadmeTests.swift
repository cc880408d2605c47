import FoundationEssentials
import Testing

@Suite struct ReadmeTests {
    /// The package's folder, from where this file was compiled.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    @Test("the README's programs are the ones that are compiled")
    func examples() throws {
        let readme = try Self.text("README.md")
        let marker = "<!-- example: "
        let parts = readme.components(separatedBy: marker).dropFirst()
        #expect(parts.count == 3)
        for part in parts {
            let path = try #require(part.components(separatedBy: " -->").first)
            let code = try #require(
                part.components(separatedBy: "```swift\n").dropFirst().first?.components(separatedBy: "```").first)
            #expect(code == (try Self.text(path)), "the README does not show \(path) as it is")
        }
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
