import TestSupport
import Testing

@testable import MesosScheduler

@Suite("kinds of leader detection")
struct MasterDetectorsTests {
    struct Fixed: MasterDetector {
        var description: String
        func leaders() -> AsyncThrowingStream<DetectedMaster?, any Error> { AsyncThrowingStream { nil } }
    }

    struct Unusable: Error {}

    @Test("the scheme chooses the detector, in any case")
    func scheme() throws {
        var detectors = MasterDetectors()
        detectors.register(scheme: "ZK") { Fixed(description: $0) }
        #expect(try detectors.detector(for: "zk://a:1/m").description == "zk://a:1/m")
        #expect(try detectors.detector(for: "Zk://a:1/m").description == "Zk://a:1/m")
    }

    @Test("without a registration the error names the product to link and the call to make, and contains no password")
    func missing() {
        let error = #expect(throws: MesosSchedulerError.self) {
            try MasterDetectors().detector(for: "zk://me:secret@a:1,b:2/mesos")
        }
        #expect(error?.code == .invalidRequest)
        for part in ["ZooKeeperCoordination", "registerZooKeeper", "zk://<redacted>@a:1,b:2/mesos"] {
            #expect(error?.message.contains(part) == true)
        }
        #expect(error?.message.contains("secret") == false)
        let other = #expect(throws: MesosSchedulerError.self) { try MasterDetectors().detector(for: "etcd://a") }
        #expect(other?.message.contains("etcd://a") == true && other?.message.contains("ZooKeeper") == false)
    }

    @Test("an error of a detector's registration is thrown unchanged or as the underlying error")
    func cannotBeMade() {
        var detectors = MasterDetectors()
        detectors.register(scheme: "a") { _ in throw Unusable() }
        detectors.register(scheme: "b") { _ in throw MesosSchedulerError(.invalidRequest, "no path") }
        let wrapped = #expect(throws: MesosSchedulerError.self) { try detectors.detector(for: "a://x") }
        #expect(wrapped?.underlying is Unusable)
        let own = #expect(throws: MesosSchedulerError.self) { try detectors.detector(for: "b://x") }
        #expect(own?.message == "no path")
    }

    @Test("a zk:// URL among the masters without a detector is refused with the same message")
    func inMasters() async {
        let scheduler = Scheduler(
            configuration: .init(masters: ["zk://me:secret@a:1/mesos"], framework: .init(name: "f")),
            logger: .silent)
        let error = await #expect(throws: MesosSchedulerError.self) { try await scheduler.run() }
        #expect(error?.code == .invalidRequest && error?.message.contains("ZooKeeperCoordination") == true)
        #expect(error?.message.contains("secret") == false)
    }

    @Test("a detector gets the options of the configuration, unless it was registered without them")
    func options() throws {
        var detectors = MasterDetectors()
        detectors.register(scheme: "plain") { Fixed(description: $0) }
        detectors.register(
            scheme: "told",
            withOptions: { url, options in
                Fixed(description: "\(url) \(options.masterScheme ?? "-") \(options.prefersHostname == true)")
            })
        let options = MasterDetectors.Options(masterScheme: "https", prefersHostname: true)
        #expect(try detectors.detector(for: "told://a", options: options).description == "told://a https true")
        #expect(try detectors.detector(for: "told://a").description == "told://a - false")
        #expect(try detectors.detector(for: "plain://a", options: options).description == "plain://a")
    }
}
