import ContainerSPI
import JSONSupport
import Testing

@testable import LocalContainers

struct DockerOptionsTests {
    private func options(_ arguments: [String: [String]]) throws -> DockerOptions {
        var options = DockerOptions()
        try options.add(arguments, source: "a test")
        return options
    }

    @Test func mapsOptionsOfTheCommandLineToFields() throws {
        let options = try options([
            "--log-driver": ["fluentd"], "--log-opt": ["tag=x=y", "mode"], "cap-drop": ["NET_RAW"],
            "cap-add": ["A", "B"],
            "ulimit": ["nofile=1024:2048", "core=0"], "pids-limit": ["99"], "label": ["a=b"], "-e": ["X=1=2", "Y"],
            "dns": ["10.0.0.1"], "dns-opt": ["ndots:1"], "dns-search": ["example.com"], "cpus": ["1.5"],
            "shm-size": ["64m"], "read-only": [], "init": ["false"], "tmpfs": ["/run:rw,size=1m", "/tmp"],
            "add-host": ["h:1.2.3.4"], "security-opt": ["no-new-privileges"], "user": ["1000:1000"], "v": ["/a:/b:ro"],
            "sysctl": ["net.core.somaxconn=1"],
        ])
        let expected: JSONValue = [
            "Labels": ["a": "b"], "User": "1000:1000",
            "HostConfig": [
                "LogConfig": ["Type": "fluentd", "Config": ["tag": "x=y", "mode": ""]],
                "CapDrop": ["NET_RAW"], "CapAdd": ["A", "B"],
                "Ulimits": [
                    ["Name": "nofile", "Soft": 1_024, "Hard": 2_048], ["Name": "core", "Soft": 0, "Hard": 0],
                ],
                "PidsLimit": 99, "Dns": ["10.0.0.1"], "DnsOptions": ["ndots:1"], "DnsSearch": ["example.com"],
                "NanoCpus": 1_500_000_000, "ShmSize": 67_108_864, "ReadonlyRootfs": true, "Init": false,
                "Tmpfs": ["/run": "rw,size=1m", "/tmp": ""], "ExtraHosts": ["h:1.2.3.4"],
                "SecurityOpt": ["no-new-privileges"], "Binds": ["/a:/b:ro"],
                "Sysctls": ["net.core.somaxconn": "1"],
            ],
        ]
        #expect(options.body == expected)
        #expect(options.environment == ["X": "1=2", "Y": ""])
    }

    @Test func laterSourcesAddToListsAndReplaceSingleValues() throws {
        var options = try options(["log-driver": ["json-file"], "cap-drop": ["A"], "ulimit": ["nofile=1", "core=2"]])
        try options.add(["log-driver": ["local"], "cap-drop": ["A", "B"], "ulimit": ["nofile=3"]], source: "another")
        options.addDefaultLimit("nofile", soft: 9, hard: 9)
        options.setDefault("syslog", at: ["HostConfig", "LogConfig", "Type"])
        let expected: JSONValue = [
            "LogConfig": ["Type": "local"], "CapDrop": ["A", "B"],
            "Ulimits": [["Name": "core", "Soft": 2, "Hard": 2], ["Name": "nofile", "Soft": 3, "Hard": 3]],
        ]
        #expect(options.body["HostConfig"] == expected)
    }

    @Test func listsTheKnownNamesForAnUnknownOne() throws {
        let error = try #require(throws: ContainerError.self) { try options(["--lable": ["a=b"]]) }
        #expect(error.code == .invalidConfiguration)
        #expect(error.message.contains("'--lable' of a test is unknown"))
        for name in ["label", "log-driver", "ulimit", "volume"] { #expect(error.message.contains(name)) }
    }

    @Test(arguments: ["memory", "-m", "--network", "name", "cpu-shares"])
    func explainsOptionsThatCannotBeSet(name: String) throws {
        let error = try #require(throws: ContainerError.self) { try options([name: ["x"]]) }
        #expect(error.code == .invalidConfiguration)
        #expect(error.message.contains("cannot be used"))
    }

    @Test(arguments: [
        ("pids-limit", ["many"]), ("pids-limit", ["1", "2"]), ("log-driver", []), ("log-driver", ["a", "b"]),
        ("ulimit", ["nofile"]), ("ulimit", ["nofile=1:2:3"]), ("ulimit", ["=1"]), ("shm-size", ["big"]),
        ("privileged", ["maybe"]), ("cpus", ["-1"]), ("cpus", ["nan"]), ("label", ["=x"]), ("env", ["=x"]),
    ])
    func namesTheInvalidValue(name: String, values: [String]) throws {
        let error = try #require(throws: ContainerError.self) { try options([name: values]) }
        #expect(error.code == .invalidConfiguration)
        #expect(error.message.contains("'\(name)'") && error.message.contains("it must be"))
    }
}
