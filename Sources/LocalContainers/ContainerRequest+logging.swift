import ContainerSPI
import ContainerSupport
import Logging

extension ContainerRequest {
    /// The metadata of a log message about this request. `others` may contain another `image`.
    func metadata(_ others: Logger.Metadata) -> Logger.Metadata {
        others.merging(["transaction": "\(transaction)", "image": "\(image)"]) { other, _ in other }
    }
}

extension LateLogOutput {
    /// Reports dropped output.
    func log(container: String, to logger: Logger) {
        guard lines > 0 || isMore else { return }
        logger.warning(
            "dropped output that a container wrote after an activation's logs had been collected",
            metadata: ["container": "\(container)", "output": "\(self)"])
    }
}

extension String {
    /// Returns the first `limit` characters, with all but ASCII letters, digits and the given characters replaced by `_`.
    func readableName(limit: Int, alsoAllowing others: String) -> String {
        String(
            unicodeScalars.prefix(limit).map { scalar -> Character in
                let isPlain = scalar.isASCII && (scalar.properties.isAlphabetic || ("0"..."9").contains(scalar))
                return isPlain || others.unicodeScalars.contains(scalar) ? Character(scalar) : "_"
            })
    }
}
