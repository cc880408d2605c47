import HTTPListener
import MesosAPI
import Testing

@testable import EmbeddedMesos

@Suite struct FaultPlanTests {
    private static let now = Instant(seconds: 1)

    private static let kinds: [FaultPlan.Kind] = [
        .event(.subscribed), .event(.offers), .event(.update), .event(.heartbeat), .call(.subscribe), .call(.accept),
        .answer(.accept), .answer(.subscribe),
    ]

    private static func run(_ plan: FaultPlan, order: [Int]) -> Set<InjectedFault> {
        let injector = FaultInjector(plan)
        for index in order {
            _ = injector.fault(kinds[index % kinds.count], framework: "f", at: now)
        }
        return Set(injector.injected)
    }

    @Test("a seed determines the faults, whatever the order of messages")
    func seed() {
        let plan = FaultPlan.seeded(7, .init(events: 0.3, calls: 0.3, answers: 0.3))
        let first = Self.run(plan, order: Array(0..<800))
        #expect(first.count > 100 && first.count < 400)
        #expect(Self.run(plan, order: Array((0..<800).reversed())) == first)
        #expect(Self.run(.seeded(8, .init(events: 0.3, calls: 0.3, answers: 0.3)), order: Array(0..<800)) != first)
    }

    @Test("faults are injected only where they are possible")
    func applicability() {
        let plan = FaultPlan.seeded(3, .init(events: 1, calls: 1, answers: 1))
        for injected in Self.run(plan, order: Array(0..<800)) {
            #expect(injected.fault.applies(to: injected.point.kind), "\(injected)")
            if injected.point.kind == .event(.subscribed) {
                #expect(injected.fault == .close || injected.fault == .truncate)
            }
            if case .delay(let duration) = injected.fault { #expect(duration <= .milliseconds(200)) }
        }
        let wrong = FaultPlan.rules([.init(.answer(.accept), .freeze)])
        #expect(Self.run(wrong, order: Array(0..<80)).isEmpty)
    }

    @Test("no more faults than the maximum are injected")
    func maximum() {
        let plan = FaultPlan.seeded(3, .init(events: 1, calls: 1, answers: 1), maximumFaults: 5)
        #expect(Self.run(plan, order: Array(0..<800)).count == 5)
    }

    @Test("a rule matches messages by kind, number and framework")
    func rule() {
        let injector = FaultInjector(.rules([.init(.event(.update), number: 2, framework: 1, .drop)]))
        var faults: [FaultPlan.Fault?] = []
        for framework in ["a", "b", "b", "a", "b"] {
            faults.append(injector.fault(.event(.update), framework: framework, at: Self.now))
        }
        #expect(faults == [nil, nil, .drop, nil, nil])
        #expect(injector.injected.map(\.point.frameworkID) == ["b"])
        injector.replace(nil)
        #expect(injector.fault(.event(.update), framework: "b", at: Self.now) == nil)
    }

    @Test("garbled messages cannot be decoded")
    func garbling() throws {
        for number in 0..<200 {
            let event = SchedulerEvent.error(String(repeating: "x", count: number)).message
            #expect(throws: (any Error).self) {
                try Mesos.Scheduler.Event(serializedBytes: FaultInjector.garbled(try event.serializedBytes()))
            }
            #expect(throws: (any Error).self) {
                try Mesos.Scheduler.Event(jsonBytes: FaultInjector.garbled(event.jsonBytes()))
            }
        }
    }

    // MARK: Event pipe

    /// The records that a pipe delivers, with `faults` on records 0, 1, 2…
    private static func records(_ faults: [FaultPlan.Fault?]) async -> (content: [UInt8], isAborted: Bool) {
        let stream = ResponseStream(limit: 1000)
        var pipe = EventPipe(stream)
        for (index, fault) in faults.enumerated() { _ = pipe.send([UInt8(ascii: "0") + UInt8(index)], fault) }
        let isAborted = stream.isAborted
        pipe.finish()
        stream.finish()
        var content: [UInt8] = []
        while let bytes = await stream.next() { content += bytes }
        return (content, isAborted)
    }

    static let scenes: [(faults: [FaultPlan.Fault?], text: String)] = [
        ([nil, nil], "1\n01\n1"),
        ([nil, .drop, nil], "1\n01\n2"),
        ([.duplicate, nil], "1\n01\n01\n1"),
        ([.reorder, nil, nil], "1\n11\n01\n2"),
        ([.reorder, .reorder], "1\n11\n0"),
        ([nil, .reorder], "1\n01\n1"),
        ([nil, .truncate, nil], "1\n01"),
        ([nil, .close, nil], "1\n0"),
        ([nil, .freeze, nil], "1\n0"),
        ([.delay(.seconds(1)), nil], "1\n01\n1"),
        ([.reorder, .truncate, nil], "1\n01"),
    ]

    @Test("a stream carries the records that the faults leave", arguments: scenes.indices)
    func stream(index: Int) async {
        let (faults, text) = Self.scenes[index]
        let (content, isAborted) = await Self.records(faults)
        #expect(String(decoding: content, as: UTF8.self) == text)
        #expect(isAborted == faults.contains(.truncate))
    }

    @Test("a delay also delays the following records")
    func delay() {
        let stream = ResponseStream(limit: 1000)
        var pipe = EventPipe(stream)
        #expect(pipe.send([1], .delay(.seconds(1))).delay == .seconds(1))
        #expect(pipe.send([2], nil).delay == nil)
        #expect(pipe.send([3], .delay(.seconds(1))).delay == nil)
        #expect(stream.pendingBytes == 0)
        pipe.release()
        #expect(stream.pendingBytes == 9)
    }
}
