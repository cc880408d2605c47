import FoundationEssentials

extension MesosConfiguration {
    /// The principal's secret: ``secret``, or what is in ``secretFile``; white space at its ends does not belong to it. Blocks; meant
    /// for start-up.
    ///
    /// - Returns: `nil` when neither is configured.
    /// - Throws: ``WhiskConfigurationError`` when the file cannot be read or is empty.
    public func readSecret() throws(WhiskConfigurationError) -> Secret<String>? {
        if let secret { return secret }
        guard let secretFile else { return nil }
        var secret = ""
        if let data = try? Data(contentsOf: URL(filePath: secretFile)) {
            secret = String(decoding: data, as: UTF8.self).trimmingWhiteSpace()
        }
        guard !secret.isEmpty else {
            throw WhiskConfigurationError(problems: [
                ConfigurationProblem(
                    key: "whisk.mesos.secret-file", origin: secretFile, value: secretFile, accepted: "",
                    message:
                        "whisk.mesos.secret-file: \(secretFile) cannot be read or is empty; it must hold the secret of "
                        + "whisk.mesos.principal and be readable by this user")
            ])
        }
        return Secret(secret)
    }
}
