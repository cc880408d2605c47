import FoundationEssentials

/// Files that contain a secret and nothing else.
///
/// White space at both ends is not part of the secret, because editors end files with a newline.
public enum SecretFile {
    /// Reads a secret. Blocks; meant for start-up.
    ///
    /// - Parameters:
    ///   - key: the configuration key that names the file.
    ///   - content: the secret in words, such as "the password of whisk.logstore.splunk.username".
    /// - Returns: the secret, or `nil` without a path.
    /// - Throws: ``ConfigurationError`` with code `unreadableSecret` if the file cannot be read or is empty.
    public static func read(
        _ path: String?, key: String, content: String
    ) throws(ConfigurationError) -> Secret<String>? {
        guard let path else { return nil }
        func failure(_ cause: String) -> ConfigurationError {
            ConfigurationError(
                .unreadableSecret, key: key, origin: path,
                "\(key): \(path) \(cause); it must hold \(content) and be readable by this user")
        }
        guard let data = try? Data(contentsOf: URL(filePath: path)) else { throw failure("cannot be read") }
        let secret = String(decoding: data, as: UTF8.self).trimmingWhiteSpace()
        guard !secret.isEmpty else { throw failure("is empty") }
        return Secret(secret)
    }
}
