import ContainerSPI
import CurlHTTP
import MesosOperator

extension SandboxErrorReader {
    /// A reader with the settings of `whisk.mesos.agent`. Reads the secret's file, which blocks.
    ///
    /// - Throws: `ContainerError` with code `invalidConfiguration` if that file cannot be used.
    package init(_ settings: MesosSettings.Agent) throws(ContainerError) {
        var http = HTTPClientConfiguration()
        http.tls = HTTPTLSConfiguration(settings)
        self.init(access: try AgentAccess(settings), client: HTTPClient(configuration: http))
    }
}
