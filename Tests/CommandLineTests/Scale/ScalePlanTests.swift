import ContainerSPI
import Logging
import MesosAPI
import MesosScheduler
import TaskScaling
import TestSupport
import Testing

@testable import CommandLine

@Suite struct ScalePlanTests {
    private static func configuration(_ yaml: String) throws -> WhiskConfiguration {
        let layer = try ConfigurationLayer.yaml(yaml, name: "web.yaml")
        return try WhiskConfiguration(
            ConfigurationSources(providers: [layer]), registry: Services.registry(logger: Logger.silent))
    }

    private static func plan(_ scale: String) throws -> ScalePlan {
        try ScalePlan(try configuration("whisk: {scale: \(scale)}"))
    }

    @Test func aCommandIsAProgramWithItsArguments() throws {
        let plan = try Self.plan(
            "{command: [/bin/sleep, '600'], cpus: 0.5, memory: 64m, ports: 2, environment: ['A=b=c']}")
        let request = plan.template.request
        #expect(plan.template.name == "sleep")
        #expect(plan.instances == nil)
        #expect(request.command?.shell == false)
        #expect(request.command?.value == "/bin/sleep")
        #expect(request.command.map { Array($0.arguments) } == ["/bin/sleep", "600"])
        #expect(request.command?.environment?.variables.first?.name == "A")
        #expect(request.command?.environment?.variables.first?.value == "b=c")
        #expect(request.container == nil)
        #expect(request.resources == TaskResources(cpus: 0.5, memory: 64, ports: 2))
    }

    @Test func anImageRunsItsOwnCommandOrTheGivenOne() throws {
        let plain = try Self.plan("{image: 'library/nginx:alpine', container-ports: [80]}")
        #expect(plain.template.name == "nginx")
        #expect(plain.template.request.command?.value == nil)
        #expect(plain.template.request.container?.docker?.image == "library/nginx:alpine")
        #expect(plain.template.request.container?.docker?.network == .bridge)
        #expect(plain.template.request.containerPorts == [80])
        #expect(plain.template.request.resources.ports == 1)
        let with = try Self.plan("{image: busybox, command: [sleep, '5']}").template.request
        #expect(with.container?.docker?.network == .host)
        #expect(with.command?.value == "sleep")
        // Docker's arguments do not repeat argv[0].
        #expect(with.command.map { Array($0.arguments) } == ["5"])
    }

    @Test func theMesosContainerizerGetsArgv() throws {
        let configuration = try Self.configuration(
            "whisk: {mesos: {containerizer: mesos}, scale: {image: busybox, command: [sleep, '5']}}")
        let request = try ScalePlan(configuration).template.request
        #expect(request.container?.mesos?.image?.docker?.name == "busybox")
        #expect(request.command.map { Array($0.arguments) } == ["sleep", "5"])
    }

    @Test(arguments: [
        ("{}", "an image (--image"), ("{container-ports: [80], command: [a]}", "need an image"),
        ("{command: ['']}", "the program, is empty"), ("{command: [a], name: 'a b'}", "the name 'a b'"),
    ])
    func aPlanWithoutAProgramIsAnError(_ scale: String, _ part: String) {
        #expect { try Self.plan(scale) } throws: { "\($0)".contains(part) }
    }

    @Test(arguments: [
        ("instances: -1", "whisk.scale.instances"), ("instances: 10001", "0 to 10000"),
        ("instances: many", "web.yaml:1"),
        ("cpus: nan", "whisk.scale.cpus"), ("memory: 0", "whisk.scale.memory"),
        ("memory: 64", "256 m"), ("memory: 64 elephants", "256 m"), ("ports: 101", "whisk.scale.ports"),
        ("constraints: [rack]", "three parts"), ("constraints: ['rack NEAR x']", "LIKE"),
        ("environment: [SECRETVALUE]", "NAME=value"), ("listen: '10.0.0.1:80'", "loopback"),
        ("listen: '127.0.0.1:65536'", "loopback"), ("listen: '127.0.0.1'", "loopback"),
        ("on-exit: keep", "--state-dir"),
        ("container-ports: [0]", "1 to 65535"), ("container-ports: [1, 2]\n  ports: 1", "host port"),
        ("restart-backoff: {initial: 2 min}", "less than"),
    ])
    func aBadValueIsAnErrorThatNamesIt(_ line: String, _ part: String) {
        #expect {
            _ = try Self.configuration("whisk.scale:\n  \(line)\n")
        } throws: { error in
            let text = "\(error)"
            return (text.contains(part) || part == "web.yaml:1" && text.contains("web.yaml:2"))
                && !text.contains("SECRETVALUE")
        }
    }

    @Test func aListenAddressIsALoopbackAddress() throws {
        for (text, host, port) in [
            ("127.0.0.1:0", "127.0.0.1", 0), ("[::1]:80", "::1", 80), ("localhost:8080", "localhost", 8080),
        ] {
            #expect(
                try Self.configuration("whisk.scale.listen: '\(text)'")[ScaleSettings.self].listen
                    == .init(host: host, port: port))
        }
    }

    @Test func copiesAreKeptOnlyIfTheNextRunFindsThem() throws {
        let kill = try Self.plan("{command: [a]}")
        #expect(kill.scheduler.shutdown.sendsTeardown)
        #expect(kill.scheduler.framework.failoverTimeout == .seconds(60))
        #expect(kill.scheduler.framework.name == "a")
        let keep = try Self.plan("{command: [a], state-dir: /x}")
        #expect(!keep.scheduler.shutdown.sendsTeardown)
        #expect(keep.scheduler.framework.failoverTimeout == .seconds(7 * 86_400))
        let chosen = try Self.plan("{command: [a], state-dir: /x, on-exit: kill}")
        #expect(chosen.scheduler.shutdown.sendsTeardown)
    }

    @Test("before a maintenance the keeper kills a copy after its replacement runs, and the scheduler at the end")
    func drain() throws {
        let yaml = "whisk: {mesos-actor: {inverse-offers: drain, drain-before: 2 min}, scale: {command: [a]}}"
        let plan = try ScalePlan(try Self.configuration(yaml))
        #expect(plan.policy.drainMargin == .seconds(120))
        #expect(plan.policy.drainLead == .seconds(300))
        #expect(plan.scheduler.offers.inverseOfferPolicy == .drain(before: .zero, gracePeriod: nil))
        #expect(try Self.plan("{command: [a]}").policy.drainMargin == .zero)
    }

    @Test(
        "the message at the start says which number of instances applies",
        arguments: [
            (nil, 5, "Keeping 5 instances, as in the last run"), (3, 5, "the configured number is still 3"),
            (2, 5, "from 5 in the last run to the configured 2"),
        ] as [(Int?, Int, String)])
    func startMessage(_ configured: Int?, _ stored: Int, _ part: String) {
        let state = InstanceKeeperState(desired: stored, configured: 3)
        #expect(ScalePlan.startMessage(configured: configured, stored: state).contains(part))
    }

    @Test func settingsOfActionContainersAreReportedAsIgnored() throws {
        #expect(try Self.plan("{command: [a]}").warnings == [])
        let configuration = try Self.configuration(
            "whisk: {mesos: {framework-id-file: /x, teardown-on-exit: false, constraints: [rack LIKE a]}, scale: {command: [a]}}"
        )
        let warnings = try ScalePlan(configuration).warnings
        #expect(warnings.count == 3)
        for part in ["framework-id-file", "--state-dir", "teardown-on-exit", "--on-exit", "--constraint"] {
            #expect(warnings.contains { $0.contains(part) })
        }
    }

    @Test func changesAreGroupedByWhenTheyApply() throws {
        let old = try Self.configuration("whisk: {mesos: {role: a}, scale: {command: [a], instances: 1}}")
        #expect(ScaleChanges(from: old, to: old) == ScaleChanges())
        let new = try Self.configuration(
            "whisk: {mesos: {role: b}, scale: {command: [b], cpus: 1, instances: 5, listen: '127.0.0.1:1'}}")
        let changes = ScaleChanges(from: old, to: new)
        #expect(changes.forNewCopies == ["whisk.scale.command", "whisk.scale.cpus"])
        #expect(changes.forRestart == ["whisk.scale.listen", "whisk.mesos"])
    }
}
