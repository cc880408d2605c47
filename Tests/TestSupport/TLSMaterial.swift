import Foundation

/// Certificates made with the `openssl` program: an authority, a server for 127.0.0.1, a client.
public final class TLSMaterial: Sendable {
    public struct Failure: Error, CustomStringConvertible {
        public var description: String

        public init(description: String) { self.description = description }
    }

    /// Nil when `openssl` is not on the PATH.
    public static let openssl: String? = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin")
        .split(separator: ":").map { "\($0)/openssl" }.first { FileManager.default.isExecutableFile(atPath: $0) }

    public let directory: TemporaryDirectory
    public var ca: String { directory.path + "/ca.pem" }

    public init() throws {
        directory = try TemporaryDirectory()
        try openssl("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test-ca -keyout ca.key -out ca.pem")
        for (name, extensions) in [
            ("server", "subjectAltName=IP:127.0.0.1"), ("client", "extendedKeyUsage=clientAuth"),
        ] {
            try Data(extensions.utf8).write(to: URL(fileURLWithPath: "\(directory.path)/\(name).ext"))
            try openssl("req -newkey rsa:2048 -nodes -subj /CN=\(name) -keyout \(name).key -out \(name).csr")
            try openssl(
                "x509 -req -in \(name).csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile \(name).ext "
                    + "-out \(name).pem")
        }
    }

    public func file(_ name: String) -> String {
        "\(directory.path)/\(name)"
    }

    private func openssl(_ arguments: String) throws {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: Self.openssl ?? "openssl")
        process.arguments = arguments.split(separator: " ").map(String.init)
        process.currentDirectoryURL = URL(fileURLWithPath: directory.path)
        process.standardOutput = FileHandle.nullDevice
        process.standardError = FileHandle.nullDevice
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else { throw Failure(description: "openssl \(arguments) failed") }
    }
}
