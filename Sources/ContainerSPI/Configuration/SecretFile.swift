import FoundationEssentials

/// Files that hold a secret and nothing else; white space at the ends does not belong to it.
enum SecretFile {
    /// Blocks; meant for start-up.
    ///
    /// - Parameters:
    ///   - key: the configuration key that names the file.
    ///   - owner: the key of whose secret it is.
    /// - Returns: `nil` for no path.
    /// - Throws: ``WhiskConfigurationError`` when the file cannot be read or is empty.
    static func read(
        _ path: String?, key: String, of owner: String
    ) throws(WhiskConfigurationError) -> Secret<String>? {
        guard let path else { return nil }
        var secret = ""
        if let data = try? Data(contentsOf: URL(filePath: path)) {
            secret = String(decoding: data, as: UTF8.self).trimmingWhiteSpace()
        }
        guard !secret.isEmpty else {
            throw WhiskConfigurationError(problems: [
                ConfigurationProblem(
                    key: key, origin: path, value: path, accepted: "",
                    message:
                        "\(key): \(path) cannot be read or is empty; it must hold the secret of \(owner) and be readable "
                        + "by this user")
            ])
        }
        return Secret(secret)
    }
}
