import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("framework configuration")
struct FrameworkConfigurationTests {
    private func info(_ framework: FrameworkConfiguration, _ credential: SchedulerCredential? = nil)
        -> Mesos.FrameworkInfo
    {
        var configuration = SchedulerConfiguration(masters: ["http://m"], framework: framework)
        configuration.credential = credential
        return configuration.frameworkInfo(id: "fw-1")
    }

    @Test("the FrameworkInfo contains every configured value")
    func everything() {
        let info = info(
            FrameworkConfiguration(
                name: "n", user: "u", hostname: "h", roles: ["a", "b/c"], failoverTimeout: .seconds(90),
                checkpoint: false,
                webUIURL: "http://ui", labels: ["k": "v"], principal: "p", additionalCapabilities: [.gpuResources]))
        #expect(info.id?.value == "fw-1" && info.name == "n" && info.user == "u" && info.hostname == "h")
        #expect(info.roles == ["a", "b/c"] && info.role == nil)
        #expect(info.failoverTimeout == 90 && info.checkpoint == false)
        #expect(info.webuiURL == "http://ui" && info.principal == "p")
        #expect(info.labels?.labels.map(\.key) == ["k"])
        #expect(
            info.capabilities.compactMap(\.type) == [
                .partitionAware, .multiRole, .reservationRefinement, .regionAware, .taskKillingState, .gpuResources,
            ])
        #expect(self.info(FrameworkConfiguration(name: "n")).checkpoint == true)
        var gpus = FrameworkConfiguration(name: "n")
        #expect(!self.info(gpus).capabilities.contains { $0.type == .gpuResources })
        gpus.acceptsGPUs = true
        #expect(self.info(gpus).capabilities.filter { $0.type == .gpuResources }.count == 1)
    }

    @Test("a principal needs no credential; with a credential, both principals must be equal")
    func principal() throws {
        let alone = FrameworkConfiguration(name: "n", principal: "p")
        #expect(info(alone).principal == "p")
        #expect(info(FrameworkConfiguration(name: "n"), .init(principal: "c", secret: "s")).principal == "c")
        var configuration = SchedulerConfiguration(masters: ["http://m"], framework: alone)
        try configuration.validate()
        configuration.credential = .init(principal: "p", secret: "hunter2")
        try configuration.validate()
        configuration.credential?.principal = "other"
        let error = #expect(throws: MesosSchedulerError.self) { try configuration.validate() }
        #expect(error?.message.contains("'other'") == true && error?.message.contains("hunter2") == false)
    }

    @Test("validation names the invalid property")
    func validation() throws {
        let cases: [(String, (inout SchedulerConfiguration) -> Void)] = [
            ("framework.name", { $0.framework.name = "" }), ("framework.user", { $0.framework.user = "" }),
            ("framework.roles", { $0.framework.roles = [] }), ("'-x'", { $0.framework.roles = ["a", "-x"] }),
            ("twice", { $0.framework.roles = ["a", "a"] }), ("framework.principal", { $0.framework.principal = "" }),
            ("framework.failoverTimeout", { $0.framework.failoverTimeout = .seconds(-1) }),
            ("credential.principal", { $0.credential = .init(principal: "", secret: "s") }),
            ("colon", { $0.credential = .init(principal: "a:b", secret: "s") }),
            ("subscription.timeout", { $0.subscription.timeout = .zero }),
            ("calls.timeout", { $0.calls.timeout = .zero }),
            ("calls.maximumInFlight", { $0.calls.maximumInFlight = 0 }),
            ("subscription.maximumHeartbeatInterval", { $0.subscription.maximumHeartbeatInterval = .zero }),
            ("persistence.frameworkIDStoreTimeout", { $0.persistence.frameworkIDStoreTimeout = .zero }),
            ("limits.bufferedNoticeBytes", { $0.limits.bufferedNoticeBytes = -1 }),
        ]
        for (name, change) in cases {
            var configuration = SchedulerConfiguration(masters: ["http://m"], framework: .init(name: "n"))
            try configuration.validate()
            change(&configuration)
            let error = #expect(throws: MesosSchedulerError.self) { try configuration.validate() }
            #expect(error?.code == .invalidRequest && error?.message.contains(name) == true, "\(name)")
        }
    }
}
