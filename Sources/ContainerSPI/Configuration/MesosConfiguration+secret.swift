extension MesosConfiguration {
    /// Reads the principal's secret from ``secretFile``; white space at its ends does not belong to it. Blocks; meant
    /// for start-up.
    ///
    /// - Returns: `nil` when no file is configured.
    /// - Throws: ``WhiskConfigurationError`` when the file cannot be read or is empty.
    public func readSecret() throws(WhiskConfigurationError) -> Secret<String>? {
        try SecretFile.read(secretFile, key: "whisk.mesos.secret-file", of: "whisk.mesos.principal")
    }
}
