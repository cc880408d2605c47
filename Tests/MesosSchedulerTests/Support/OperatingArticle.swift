import Foundation

/// The article that explains log lines to operators.
enum OperatingArticle {
    static func text() throws -> String {
        let root = URL(filePath: #filePath).appending(path: "../../../..").standardized
        return try String(
            contentsOf: root.appending(path: "Sources/MesosContainers/MesosContainers.docc/Operating.md"),
            encoding: .utf8)
    }
}
