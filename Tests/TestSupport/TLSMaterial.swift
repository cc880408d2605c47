import Foundation

/// Certificates made with the `openssl` program: an authority, a server for 127.0.0.1, a client.
public final class TLSMaterial: Sendable {
    /// Whether the `openssl` program is installed.
    public static let isAvailable = HelperProcess.isInstalled("openssl")

    public let directory: TemporaryDirectory
    public var ca: String { file("ca.pem") }

    public init() async throws {
        directory = try TemporaryDirectory()
        try await openssl("req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=test-ca -keyout ca.key -out ca.pem")
        for (name, extensions) in [
            ("server", "subjectAltName=IP:127.0.0.1"), ("client", "extendedKeyUsage=clientAuth"),
        ] {
            try Data(extensions.utf8).write(to: URL(fileURLWithPath: file("\(name).ext")))
            try await openssl("req -newkey rsa:2048 -nodes -subj /CN=\(name) -keyout \(name).key -out \(name).csr")
            try await openssl(
                "x509 -req -in \(name).csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile \(name).ext "
                    + "-out \(name).pem")
        }
    }

    public func file(_ name: String) -> String {
        "\(directory.path)/\(name)"
    }

    private func openssl(_ arguments: String) async throws {
        try await HelperProcess.run(
            "openssl", arguments.split(separator: " ").map(String.init), in: directory.path)
    }
}
