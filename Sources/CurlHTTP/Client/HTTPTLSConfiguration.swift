/// TLS for `https` URLs. Files are in PEM format and are read when a connection is made.
public struct HTTPTLSConfiguration: Sendable, Hashable {
    /// The file with the certificates of the authorities to trust in place of the system's.
    public var caFile: String?
    /// The file with the client's certificate, followed by its intermediate certificates.
    public var clientCertificateFile: String?
    /// The file with the client's private key, not encrypted; `nil` when the certificate file contains it.
    public var clientKeyFile: String?
    /// DANGER: turns off the verification of the server's certificate and name. Every machine on the path can then read and
    /// change the traffic, including credentials. Only for tests against throw-away servers; in production set ``caFile``.
    public var insecureSkipVerification = false

    /// Creates a TLS configuration; by default the system's authorities are trusted.
    public init(
        caFile: String? = nil,
        clientCertificateFile: String? = nil,
        clientKeyFile: String? = nil,
        insecureSkipVerification: Bool = false
    ) {
        self.caFile = caFile
        self.clientCertificateFile = clientCertificateFile
        self.clientKeyFile = clientKeyFile
        self.insecureSkipVerification = insecureSkipVerification
    }
}
