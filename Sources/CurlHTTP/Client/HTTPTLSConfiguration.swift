/// TLS for `https` URLs. Files are in PEM format and are read when a connection is made.
public struct HTTPTLSConfiguration: Sendable, Hashable {
    /// Certificates of the authorities to trust, instead of the system's.
    public var caFile: String?
    /// The client's certificate, followed by its intermediate certificates.
    public var clientCertificateFile: String?
    /// The client's private key, not encrypted; nil when the certificate file has it.
    public var clientKeyFile: String?
    /// DANGER: turns off the verification of the server's certificate and name. Anybody on the path can then read and
    /// change everything, credentials included. For tests against throw-away servers only; in production set ``caFile``.
    public var insecureSkipVerification = false

    /// A configuration that trusts the authorities of the system unless `caFile` names others.
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
