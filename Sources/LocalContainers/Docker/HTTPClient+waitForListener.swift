import ContainerSPI
import CurlHTTP
import HTTPTypes

extension HTTPClient {
    /// How long a runtime may take until it listens behind a published port.
    private static let listensWithin = Duration.seconds(10)

    /// Returns when somebody listens behind a port that the engine publishes, or does not after some seconds.
    ///
    /// The engine accepts connections to the port before the runtime does, and closes them. To `/init` that looks like a
    /// runtime that died, whereas a refused connection would be tried again.
    func waitForListener(at address: ContainerAddress) async {
        let clock = ContinuousClock()
        let deadline = clock.now + Self.listensWithin
        let request = HTTPClientRequest(
            url: "http://\(address.authority)/", headers: [.connection: "close"],
            timeouts: HTTPTimeouts(connect: .seconds(1), total: .seconds(1)), responseLimit: .truncate(1_024))
        while !Task.isCancelled {
            do throws(HTTPClientError) {
                _ = try await execute(request)
                return
            } catch {
                switch error.code {
                case .connectionClosed, .connectionRefused, .hostUnreachable: break
                // Somebody holds the connection, whatever they make of this request.
                default: return
                }
            }
            guard clock.now < deadline, (try? await clock.sleep(for: .milliseconds(50))) != nil else { return }
        }
    }
}
