import ContainerSupport
import Foundation
import LocalContainers
import ProcessControl

/// An action runtime in 40 lines of shell, for an image that contains only busybox.
///
/// The parameter `do` chooses the behaviour of `/run`.
enum ShellAction {
    /// The image's name in a registry that does not exist, so that a pull fails at once.
    static let repository = "localhost:1/whisk-mesos-tests/shell"

    static let handler = """
        #!/bin/sh
        # One connection: the request on stdin, the answer on stdout. Logs go to the streams of the first process.
        read -r method path version
        length=0
        while read -r line; do
            line=$(echo "$line" | tr -d '\\r')
            [ -z "$line" ] && break
            case "$line" in [Cc]ontent-[Ll]ength:*) length=${line#*: } ;; esac
        done
        body=$(head -c "$length")
        answer() {
            printf 'HTTP/1.1 %s\\r\\nContent-Type: application/json\\r\\nContent-Length: %d\\r\\n' "$1" "${#2}"
            printf 'Connection: close\\r\\n\\r\\n%s' "$2"
        }
        out() { echo "$1" > /proc/1/fd/1; }
        err() { echo "$1" > /proc/1/fd/2; }
        end() { out \(LogSentinel.text); err \(LogSentinel.text); }
        field() { echo "$body" | sed -n "s/.*\\"$1\\":\\"\\([^\\"]*\\)\\".*/\\1/p"; }
        case "$path" in
        /init)
            case "$body" in
            *broken*) answer '502 Bad Gateway' '{"error":"the code is broken"}' ;;
            *) answer '200 OK' '{"OK":true}' ;;
            esac ;;
        /run)
            case "$(field do)" in
            hello) out "hello $(field name)"; err "a warning"; end
                answer '200 OK' "{\\"greeting\\":\\"hello $(field name)\\",\\"host\\":\\"$__OW_API_HOST\\"}" ;;
            long) head -c 100000 /dev/zero | tr '\\0' x > /proc/1/fd/1; out; out after; end
                answer '200 OK' '{}' ;;
            silent) out "no sentinels"; answer '200 OK' '{}' ;;
            oom) touch /tmp/eat; sleep 3600 ;;
            limits) end; answer '200 OK' "{\\"files\\":\\"$(ulimit -n)\\"}" ;;
            *) kill -9 $$ ;;
            esac ;;
        *) answer '404 Not Found' '{}' ;;
        esac
        """

    /// The first process: a server that also checks every 20 ms whether to use up its memory.
    static let main = """
        #!/bin/sh
        nc -ll -p "${PORT:-8080}" -e /handler &
        while :; do
            if [ -e /tmp/eat ]; then
                x=abcdefghijklmnopqrstuvwxyz
                while :; do x=$x$x; done
            fi
            usleep 20000
        done
        """

    static func makeImages(_ daemon: DockerDaemon) async throws {
        guard let busybox = ExecutableSearch.find("busybox", path: ExecutableSearch.defaultPath),
            let program = FileManager.default.contents(atPath: busybox)
        else {
            throw DockerDaemon.Unavailable(description: "busybox is missing; install the package busybox-static")
        }
        var files: [TarArchive.Entry] = [
            .init(path: "bin/", content: .directory), .init(path: "tmp/", content: .directory),
            .init(path: "bin/busybox", content: .file(Array(program))),
            .init(path: "handler", content: .file(Array(handler.utf8))),
            .init(path: "main", content: .file(Array(main.utf8))),
        ]
        for name in ["sh", "nc", "head", "sed", "sleep", "usleep", "tr", "touch"] {
            files.append(.init(path: "bin/\(name)", content: .link(to: "busybox")))
        }
        try await daemon.makeImage(repository, tag: "latest", files: files, command: ["/main"])
        try await daemon.makeImage(
            repository, tag: "broken", files: files, command: ["/bin/sh", "-c", "echo cannot start >&2; exit 3"])
        try await daemon.makeImage(repository, tag: "missing-program", files: files, command: ["/no/such/program"])
    }

    static func removeImages(_ daemon: DockerDaemon) async {
        for tag in ["latest", "broken", "missing-program"] { await daemon.removeImage("\(repository):\(tag)") }
    }
}
