import CurlHTTP
import HTTPTypes
import JSONSupport

extension DockerEngine {
    /// Whether the engine has an image.
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

    /// Pulls an image.
    ///
    /// - Throws: ``DockerError`` with Docker's message, even if the engine reports the failure after the status 200, in the
    ///   progress messages of the pull.
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
    }
}
