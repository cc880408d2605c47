import MachineSupport
import Testing

@Suite struct BroadcasterTests {
    private static func elements(_ stream: AsyncStream<Int>) async -> [Int] {
        await stream.reduce(into: []) { $0.append($1) }
    }

    @Test("every listener receives the elements sent after it began to listen")
    func listeners() async {
        let broadcaster = Broadcaster<Int>(buffer: 10)
        broadcaster.send(1)
        let first = broadcaster.listen()
        broadcaster.send(2)
        let second = broadcaster.listen()
        broadcaster.send(3)
        broadcaster.finish()
        #expect(await Self.elements(first) == [2, 3])
        #expect(await Self.elements(second) == [3])
    }

    @Test("a listener that does not keep up loses the oldest elements")
    func buffer() async {
        let broadcaster = Broadcaster<Int>(buffer: 2)
        let stream = broadcaster.listen()
        for element in 1...5 { broadcaster.send(element) }
        broadcaster.finish()
        #expect(await Self.elements(stream) == [4, 5])
    }

    @Test("a listener begins with the current element and receives every change")
    func current() async {
        let broadcaster = Broadcaster(current: 1)
        let early = broadcaster.listen()
        broadcaster.send(2)
        let late = broadcaster.listen()
        broadcaster.finish()
        #expect(await Self.elements(early) == [1, 2])
        #expect(await Self.elements(late) == [2])
    }

    @Test("listening after the end ends at once")
    func late() async {
        let finished = Broadcaster<Int>(buffer: 1)
        finished.finish()
        #expect(await Self.elements(finished.listen()) == [])
        let current = Broadcaster(current: 7)
        current.finish()
        #expect(await Self.elements(current.listen()) == [7])
    }

    @Test("releasing the broadcaster ends the streams")
    func release() async {
        var broadcaster: Broadcaster<Int>? = Broadcaster(buffer: 1)
        let stream = broadcaster?.listen()
        broadcaster?.send(1)
        broadcaster = nil
        #expect(await stream?.reduce(into: []) { $0.append($1) } == [1])
    }
}
