import Glibc

extension DockerEndpoint {
    /// What to tell a person when nobody answers there.
    var unreachableText: String {
        let source = "DOCKER_HOST, or without it unix://\(Self.defaultSocket), says where to look."
        switch transport {
        case .unix(let path):
            return "no Docker Engine answers at \(self): \(Self.trouble(with: path)) \(source)"
        case .tcp:
            return
                "no Docker Engine answers at \(self). Is the daemon running there and does it listen on TCP? \(source)"
        }
    }

    private static func trouble(with path: String) -> String {
        if access(path, F_OK) != 0 {
            let reason = errno
            return reason == EACCES
                ? "this user may not look into the socket's directory."
                : "there is no such socket. Is the daemon running (systemctl start docker)?"
        }
        if access(path, R_OK | W_OK) != 0 {
            return "this user has no permission to use the socket. Is the user in the group docker?"
        }
        return "nobody listens on the socket. Is the daemon running (systemctl start docker)?"
    }
}
