import ContainerSupport
import CurlHTTP
import HTTPTypes
import JSONSupport

extension DockerEngine {
    func hasImage(_ image: DockerImageReference, timeout: Duration) async throws(DockerError) -> Bool {
        do throws(DockerError) {
            // Slashes in names are part of the path.
            let path = image.description.split(separator: "/", omittingEmptySubsequences: false)
                .map { String($0).percentEncoded }.joined(separator: "/")
            try await call(.get, "/images/\(path)/json", timeout: timeout)
            return true
        } catch {
            if error.isNotFound { return false }
            throw error
        }
    }

    /// Pulls an image. Throws Docker's message even if the engine reports the failure after the status 200, in the progress
    /// messages of the pull.
    func pull(_ image: DockerImageReference, timeout: Duration) async throws(DockerError) {
        var progress = DockerPullProgress()
        do {
            let body = try await stream(
                .post, "/images/create", query: [("fromImage", image.name), ("tag", image.version)], idle: timeout,
                total: timeout)
            for try await chunk in body { progress.receive(chunk) }
        } catch {
            throw DockerError(ofCall: error)
        }
        if let failure = progress.finish() { throw DockerError(.refused, failure, status: 200) }
        guard progress.isReadable else {
            throw DockerError(
                .malformed, "the response to POST /images/create has no progress messages; this is not a Docker Engine")
        }
    }
}

/// Finds a failure in the progress messages of a pull, which are JSON documents, one on a line.
struct DockerPullProgress: Sendable {
    private var splitter = LineSplitter()
    private var failure: String?
    private var hasMessages = false
    private var hasOthers = false
    /// Longer messages are ignored.
    private static let longestMessage = 64 << 10

    /// Whether the response consists of progress messages, or is empty.
    var isReadable: Bool { hasMessages || !hasOthers }

    mutating func receive(_ chunk: [UInt8]) {
        var rest = chunk[...]
        while let line = splitter.nextLine(from: &rest, keeping: Self.longestMessage, andLast: 0) { read(line) }
    }

    /// Returns Docker's message about a failure, or `nil` if the pull succeeded.
    mutating func finish() -> String? {
        if let line = splitter.finish() { read(line) }
        return failure
    }

    private mutating func read(_ line: [UInt8]) {
        guard let message = try? JSONValue(parsing: line), message.objectValue != nil else {
            hasOthers = hasOthers || !line.isEmpty
            return
        }
        hasMessages = true
        failure = message["errorDetail"]?["message"]?.stringValue ?? message["error"]?.stringValue ?? failure
    }
}
