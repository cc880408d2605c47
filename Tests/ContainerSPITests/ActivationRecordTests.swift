import ContainerSPI
import FoundationEssentials
import JSONSupport
import Testing

@Suite struct ActivationRecordTests {
    @Test func theRecordHasOpenWhisksForm() throws {
        let record = ActivationRecord(
            activationID: try ActivationID(parsing: "0123456789abcdef0123456789abcdef"),
            user: UserIdentity(subject: "me@example", namespace: "guest"),
            action: ActionDescription(namespace: "guest", package: "tools", name: "hello", kind: "python:3"),
            interval: ActivationInterval(start: Date(timeIntervalSince1970: 1.5), duration: .milliseconds(250)),
            response: .success(["greeting": "hi"], size: 17), logs: ["line"], initTime: .milliseconds(20),
            waitTime: .milliseconds(3))
        #expect(
            record.json == [
                "activationId": "0123456789abcdef0123456789abcdef", "namespace": "guest", "name": "hello",
                "version": "0.0.1", "subject": "me@example", "start": 1_500, "end": 1_750, "duration": 250,
                "response": [
                    "status": "success", "statusCode": 0, "success": true, "result": ["greeting": "hi"], "size": 17,
                ],
                "logs": ["line"],
                "annotations": [
                    ["key": "path", "value": "guest/tools/hello"], ["key": "kind", "value": "python:3"],
                    [
                        "key": "limits",
                        "value": ["timeout": 60_000, "memory": 256, "logs": 10, "concurrency": 1],
                    ],
                    ["key": "timeout", "value": false], ["key": "waitTime", "value": 3],
                    ["key": "initTime", "value": 20],
                ],
                "publish": false,
            ])
    }

    @Test func aWarmStartHasNoInitTime() {
        var record = ActivationRecord(
            activationID: .generate(), user: UserIdentity(subject: "s", namespace: "n"),
            action: ActionDescription(namespace: "n", name: "a", kind: "k"), interval: .empty(),
            response: .developerError("broken"))
        record.annotations = [("extra", 1)]
        let keys = record.json["annotations"]?.arrayValue?.compactMap { $0["key"]?.stringValue }
        #expect(keys == ["path", "kind", "limits", "timeout", "extra"])
        #expect(record.json["response"]?["status"] == "action developer error")
    }

    @Test("the record of an activation that exceeded its time limit says so in an annotation")
    func timeoutAnnotation() {
        for (response, expected) in [
            (ActivationResponse.timedOut(after: .seconds(1), phase: .run), true),
            (.timedOut(after: .seconds(1), phase: .initialization), true), (.success(), false),
        ] {
            let record = ActivationRecord(
                activationID: .generate(), user: UserIdentity(subject: "s", namespace: "n"),
                action: ActionDescription(namespace: "n", name: "a", kind: "k"), interval: .empty(), response: response)
            #expect(
                record.json["annotations"]?.arrayValue?.contains(["key": "timeout", "value": .bool(expected)]) == true)
        }
    }
}
