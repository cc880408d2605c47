import Glibc

extension DockerEndpoint {
    /// The message if no engine responds, with the likely cause.
    var unreachableText: String {
        let cause =
            switch transport {
            case .unix(let path): Self.cause(path)
            case .tcp: "is the daemon running there, and does it listen on TCP?"
            }
        return "no Docker Engine responds at \(self): \(cause) (the address is that of DOCKER_HOST; default: "
            + "unix://\(Self.defaultSocket))"
    }

    private static func cause(_ path: String) -> String {
        if access(path, F_OK) != 0 {
            return errno == EACCES
                ? "this user has no permission to read the directory of the socket"
                : "the socket does not exist; is the daemon running (systemctl start docker)?"
        }
        if access(path, R_OK | W_OK) != 0 {
            return "this user has no permission to use the socket; is the user in the group docker?"
        }
        return "no process listens on the socket; is the daemon running (systemctl start docker)?"
    }
}
