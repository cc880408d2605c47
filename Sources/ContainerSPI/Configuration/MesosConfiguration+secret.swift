extension MesosConfiguration {
    /// The principal's secret: ``secret``, or what is in ``secretFile``; white space at its ends does not belong to it. Blocks; meant
    /// for start-up.
    ///
    /// - Returns: `nil` when neither is configured.
    /// - Throws: ``ConfigurationError`` when the file cannot be read or is empty.
    public func readSecret() throws(ConfigurationError) -> Secret<String>? {
        if let secret { return secret }
        return try SecretFile.read(
            secretFile, key: "whisk.mesos.secret-file", content: "the secret of whisk.mesos.principal")
    }
}
