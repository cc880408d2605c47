import FoundationEssentials
import Testing

@Suite struct ReadmeTests {
    /// The package's folder, from where this file was compiled.
    static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        .deletingLastPathComponent()

    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    /// The README and the articles.
    static func documents() throws -> [String] {
        let sources = root.appending(path: "Sources")
        var paths = ["README.md"]
        for target in try FileManager.default.contentsOfDirectory(atPath: sources.path()).sorted() {
            let catalogue = "Sources/\(target)/\(target).docc"
            guard
                let files = try? FileManager.default.contentsOfDirectory(atPath: root.appending(path: catalogue).path())
            else { continue }
            paths += files.filter { $0.hasSuffix(".md") }.sorted().map { "\(catalogue)/\($0)" }
        }
        return paths
    }

    @Test("programs in the README and the articles are the ones that are compiled")
    func examples() throws {
        var count = 0
        for document in try Self.documents() {
            for part in try Self.text(document).components(separatedBy: "<!-- example: ").dropFirst() {
                count += 1
                let path = try #require(part.components(separatedBy: " -->").first)
                let code = try #require(
                    part.components(separatedBy: "```swift\n").dropFirst().first?.components(separatedBy: "```").first)
                #expect(code == (try Self.text(path)), "\(document) does not show \(path) as it is")
            }
        }
        #expect(count == 4)
    }

    @Test("the Swift files that CONTRIBUTING names exist")
    func files() throws {
        let all = try ["Sources", "Tests"].flatMap { folder in
            try FileManager.default.subpathsOfDirectory(atPath: Self.root.appending(path: folder).path()).map {
                "\(folder)/\($0)"
            }
        }
        let named = try Self.text("CONTRIBUTING.md").components(separatedBy: "`").filter {
            $0.hasSuffix(".swift") && !$0.contains("…")
        }
        #expect(named.count > 10)
        for name in named {
            // A name such as `+agent.swift` is the end of a file's name.
            let end = name.hasPrefix("+") ? name : "/\(name)"
            #expect(all.contains { $0.hasSuffix(end) } || all.contains(name), "there is no \(name)")
        }
    }
}

extension String {
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
