import ContainerSPI
import CurlHTTP
import HTTPTypes

extension HTTPClient {
    /// Whether a server at an address answers requests, however badly.
    func isServing(at address: ContainerAddress) async -> Bool {
        let request = HTTPClientRequest(
            url: "http://\(address.authority)/", headers: [.connection: "close"],
            timeouts: HTTPTimeouts(connect: .seconds(1), total: .seconds(1)), responseLimit: .truncate(1_024))
        do throws(HTTPClientError) {
            _ = try await execute(request)
            return true
        } catch {
            return error.phase == .receivingBody
        }
    }

    /// The time limit of ``waitForListener(at:)``.
    private static let listenerTimeout = Duration.seconds(10)

    /// Waits until a process listens on the container's side of a published port, or the time limit is reached.
    ///
    /// Before the runtime listens, the engine accepts connections to the port and closes them. `/init` tries again after a
    /// refused connection, but would take a closed one for the end of the runtime.
    func waitForListener(at address: ContainerAddress) async {
        let clock = ContinuousClock()
        let deadline = clock.now + Self.listenerTimeout
        let request = HTTPClientRequest(
            url: "http://\(address.authority)/", headers: [.connection: "close"],
            timeouts: HTTPTimeouts(connect: .seconds(1), total: .seconds(1)), responseLimit: .truncate(1_024))
        while !Task.isCancelled {
            do throws(HTTPClientError) {
                _ = try await execute(request)
                return
            } catch {
                switch error.code {
                // A proxy sends no response.
                case .connectionClosed where error.phase == .receivingBody: return
                case .connectionClosed, .connectionRefused, .hostUnreachable: break
                // The connection stayed open, so a process listens, even if it rejects this request.
                default: return
                }
            }
            guard clock.now < deadline, (try? await clock.sleep(for: .milliseconds(50))) != nil else { return }
        }
    }
}
