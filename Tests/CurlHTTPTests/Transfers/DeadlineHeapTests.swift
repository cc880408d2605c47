import Testing

@testable import CurlHTTP

@Suite struct DeadlineHeapTests {
    @Test("Transfers come out by time, however they were put in, moved and taken out")
    func order() {
        var heap = DeadlineHeap()
        var generator = SystemRandomNumberGenerator()
        var inside: [Transfer] = []
        for _ in 0..<5000 {
            switch Int.random(in: 0..<4, using: &generator) {
            case 0, 1:
                let transfer = Transfer(
                    request: HTTPClientRequest(url: "http://x/"), configuration: .init(), streamed: false)
                transfer.wakeTime = Int64.random(in: 0..<1000, using: &generator)
                heap.update(transfer)
                inside.append(transfer)
            case 2:
                guard let transfer = inside.randomElement() else { continue }
                transfer.wakeTime = Int64.random(in: 0..<1000, using: &generator)
                heap.update(transfer)
            default:
                guard let index = inside.indices.randomElement() else { continue }
                heap.remove(inside.remove(at: index))
            }
            #expect(heap.next?.wakeTime == inside.map(\.wakeTime).min())
        }
        var last: Int64 = 0
        while let transfer = heap.next {
            #expect(transfer.wakeTime >= last)
            last = transfer.wakeTime
            heap.remove(transfer)
            #expect(transfer.heapIndex == -1)
        }
    }

    @Test("Durations become nanoseconds and milliseconds without overflow")
    func durations() {
        #expect(MonotonicTime.nanoseconds(.milliseconds(1500)) == 1_500_000_000)
        #expect(MonotonicTime.nanoseconds(.seconds(Int64.max)) == MonotonicTime.never)
        #expect(MonotonicTime.nanoseconds(.seconds(-1)) == 0)
        #expect(MonotonicTime.curlMilliseconds(.zero) == 1)
        #expect(MonotonicTime.curlMilliseconds(.microseconds(1001)) == 2)
        #expect(MonotonicTime.curlMilliseconds(.seconds(100_000_000)) == Int(Int32.max))
    }
}
