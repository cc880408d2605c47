import MesosAPI
import TestSupport
import Testing

@testable import MesosScheduler

@Suite("Notices that wait for a listener")
struct NoticeQueueTests {
    private static func limits(_ notices: Int, _ bytes: Int) -> SchedulerConfiguration.Limits {
        var limits = SchedulerConfiguration.Limits()
        limits.bufferedNotices = notices
        limits.bufferedNoticeBytes = bytes
        return limits
    }

    private func message(_ number: UInt8, bytes: Int) -> SchedulerNotice {
        .init(.executorMessage, .init(agentID: "a", executorID: "e", data: Array(repeating: number, count: bytes)))
    }

    /// The first byte of each message, and the limits that were named.
    private func drained(_ queue: NoticeQueue) async -> [String] {
        queue.finish()
        var all: [String] = []
        while let notice = await queue.next() {
            switch notice.kind {
            case .executorMessage: all.append("\(notice.data[0])")
            case .limitReached: all.append(notice.name ?? "")
            default: all.append("other")
            }
        }
        return all
    }

    @Test("the number of waiting notices is limited, and the newest are kept")
    func count() async {
        let queue = NoticeQueue(Self.limits(3, 1 << 20))
        for number in 0..<200 { queue.append(message(UInt8(number), bytes: 1)) }
        #expect(await drained(queue) == ["197", "198", "199"])
    }

    @Test("the bytes of waiting notices are limited, and the newest are kept")
    func bytes() async {
        let queue = NoticeQueue(Self.limits(1000, 10_000))
        for number in 0..<100 { queue.append(message(UInt8(number), bytes: 3000)) }
        #expect(await drained(queue) == ["97", "98", "99"])
    }

    @Test("a notice that is too large is replaced by a notice about the limit")
    func tooLarge() async {
        let queue = NoticeQueue(Self.limits(1000, 10_000))
        queue.append(message(1, bytes: 100))
        queue.append(message(2, bytes: 10_000))
        #expect(await drained(queue) == ["1", "limits.bufferedNoticeBytes"])
    }

    @Test("each listener has a stream of its own, which ends with its task or the broadcaster")
    func listeners() async {
        var broadcaster: NoticeBroadcaster? = NoticeBroadcaster(Self.limits(10, 1 << 20))
        let first = broadcaster?.listen()
        let cancelled = broadcaster?.listen()
        broadcaster?.send(.init(.unknownTaskKilled, .init(taskID: "t")))
        let reader = Task {
            var count = 0
            for await _ in cancelled ?? AsyncStream(unfolding: { nil }) { count += 1 }
            return count
        }
        reader.cancel()
        #expect(await reader.value <= 1)
        broadcaster?.send(.init(.unknownTaskKilled, .init(taskID: "u")))
        broadcaster = nil
        var count = 0
        for await _ in first ?? AsyncStream(unfolding: { nil }) { count += 1 }
        #expect(count == 2)
    }

    @Test("a waiting listener gets a notice at once")
    func waiting() async {
        let queue = NoticeQueue(Self.limits(10, 1 << 20))
        let reader = Task { await queue.next() }
        for _ in 0..<10 { await Task.yield() }
        queue.append(message(7, bytes: 1))
        #expect(await reader.value?.data == [7])
    }
}
