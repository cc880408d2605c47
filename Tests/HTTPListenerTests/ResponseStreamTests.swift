import HTTPListener
import Testing

@Suite struct ResponseStreamTests {
    @Test("a reader that leaves more bytes unread than the limit is disconnected")
    func slowReader() async {
        let stream = ResponseStream(limit: 10)
        #expect(stream.append([1, 2, 3, 4]))
        #expect(stream.append([5, 6]))
        #expect(await stream.next() == [1, 2, 3, 4, 5, 6])
        #expect(stream.append(Array(repeating: 0, count: 8)))
        #expect(!stream.append(Array(repeating: 0, count: 8)))
        #expect(await stream.next() == nil)
    }

    @Test("bytes appended before the end are delivered")
    func bytesBeforeTheEnd() async {
        let stream = ResponseStream(limit: 10)
        stream.append([1])
        stream.finish()
        stream.append([2])
        #expect(await stream.next() == [1])
        #expect(await stream.next() == nil)
    }
}
