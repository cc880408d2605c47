import CurlHTTP
import Testing

@testable import MesosScheduler

@Suite("What is sent when")
struct OutboxTests {
    private static func network() -> SchedulerNetwork {
        var network = SchedulerNetwork()
        network.session = SchedulerNetwork.Session(
            connection: MasterConnection(
                id: ConnectionID(1), url: "http://127.0.0.1:1",
                client: HTTPClient(configuration: HTTPClientConfiguration()),
                credential: nil, callTimeout: .seconds(1), subscribeTimeout: .seconds(1), maximumEventBytes: 1024))
        return network
    }

    private static func put(_ count: Int, _ lane: CallLane, _ network: inout SchedulerNetwork) {
        for number in 0..<count {
            network.session?.outbox[lane, default: []].append(.init(body: [UInt8(number)], tag: number))
        }
    }

    private static func counts(_ network: inout SchedulerNetwork) -> [CallLane: Int] {
        let taken = network.takeOutbox().mapValues(\.count)
        network.session?.acknowledgementsInFlight += taken[.acknowledgements] ?? 0
        return taken
    }

    @Test("acknowledgements are gathered while others have no answer, and other calls are sent at once")
    func gathering() {
        var network = Self.network()
        #expect(Self.counts(&network) == [:])
        Self.put(1, .acknowledgements, &network)
        #expect(Self.counts(&network) == [.acknowledgements: 1])
        Self.put(2, .acknowledgements, &network)
        #expect(Self.counts(&network) == [:])
        Self.put(1, .ordered, &network)
        Self.put(3, .acknowledgements, &network)
        #expect(Self.counts(&network) == [.ordered: 1])
        #expect(Self.counts(&network) == [:])
        network.session?.acknowledgementsInFlight -= 1
        #expect(Self.counts(&network) == [.acknowledgements: 5])
        #expect(network.session?.outbox.isEmpty == true)
    }

    @Test("many acknowledgements do not wait for answers")
    func many() {
        var network = Self.network()
        Self.put(1, .acknowledgements, &network)
        #expect(Self.counts(&network) == [.acknowledgements: 1])
        Self.put(31, .acknowledgements, &network)
        #expect(Self.counts(&network) == [:])
        Self.put(1, .acknowledgements, &network)
        #expect(Self.counts(&network) == [.acknowledgements: 32])
        Self.put(1, .acknowledgements, &network)
        #expect(Self.counts(&network) == [:])
        network.session?.acknowledgementsInFlight -= 20
        #expect(Self.counts(&network) == [:])
        network.session?.acknowledgementsInFlight -= 13
        #expect(Self.counts(&network) == [.acknowledgements: 1])
    }

    @Test("without a session nothing is sent")
    func noSession() {
        var network = SchedulerNetwork()
        #expect(network.takeOutbox().isEmpty)
        #expect(!network.isOn(ConnectionID(1)))
        network = Self.network()
        #expect(network.isOn(ConnectionID(1)) && !network.isOn(ConnectionID(2)))
        network.endSession()
        #expect(!network.isOn(ConnectionID(1)))
    }
}
