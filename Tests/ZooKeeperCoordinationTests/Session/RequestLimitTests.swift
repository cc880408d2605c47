import Testing

@testable import ZooKeeperCoordination

@Suite("limits of requests")
struct RequestLimitTests {
    @Test("a request that no server accepts is refused with the name of the limit")
    func tooLarge() throws {
        try RequestLimit.check(1_000_000, path: "/p")
        let error = #expect(throws: ZooKeeperError.self) { try RequestLimit.check(1_048_576, path: "/p") }
        #expect(error?.code == .limitExceeded)
        #expect(error?.message.contains("jute.maxbuffer") == true && error?.message.contains("/p") == true)
    }

    @Test("a connection lost during a large write may have its size as the cause")
    func explained() {
        let lost = ZooKeeperError(.connectionLost, "lost")
        #expect(RequestLimit.explain(lost, .write(bytes: 500_000), path: "/p").message.contains("jute.maxbuffer"))
        #expect(RequestLimit.explain(lost, .write(bytes: 50), path: "/p").message == "lost")
        #expect(RequestLimit.explain(lost, .read, path: "/p").message == "lost")
    }

    @Test("a write is stuck when it has no answer from one look to the next")
    func stuck() {
        var writes = PendingWrites()
        let first = writes.begin()
        let firstLook = writes.isStuck()
        let second = writes.begin()
        let secondLook = writes.isStuck()
        writes.end(first)
        let thirdLook = writes.isStuck()
        #expect([firstLook, secondLook, thirdLook] == [false, true, true] && !writes.isEmpty)
        writes.end(second)
        let lastLook = writes.isStuck()
        #expect(!lastLook && writes.isEmpty)
    }

    @Test(
        "errors of the client that callers treat differently have their own codes",
        arguments: [
            (-127, .throttled), (-125, .limitExceeded), (-4, .connectionLost), (-103, .versionConflict), (-1, .other),
        ] as [(Int32, ZooKeeperError.Code)])
    func codes(_ result: Int32, _ code: ZooKeeperError.Code) {
        #expect(ZooKeeperError(result: result, path: "/p").code == code)
    }
}
