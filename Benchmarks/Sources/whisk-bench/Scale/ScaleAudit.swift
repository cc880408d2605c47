import CurlHTTP
import HTTPTypes
import JSONSupport
import MesosAPI
import MesosScheduler

/// Checks that every launched task has ended, or is running according to the run itself, the scheduler and the
/// master.
enum ScaleAudit {
    static func run(
        _ scheduler: Scheduler, master: String, _ ledger: ScaleLedger
    ) async throws -> [String: JSONValue] {
        let totals = ledger.totals()
        let ours = await scheduler.tasks()
        let theirs = try await tasksOfMaster(master)
        let known = Set(ours.filter { $0.phase == .running }.map(\.taskID))
        let ended = totals.ended.values.reduce(0, +)
        var values: [String: JSONValue] = [
            "launched": .integer(Int64(totals.launched)),
            "ended": .object(totals.ended.mapValues { .integer(Int64($0)) }),
            "failures": .object(totals.failed.mapValues { .integer(Int64($0)) }),
            "unexpected_ends": .integer(Int64(totals.unexpectedEnds)),
            "running": .integer(Int64(totals.running.count)),
            "running_scheduler": .integer(Int64(known.count)),
            "running_master": .integer(Int64(theirs.count)),
            "other_phases": .integer(Int64(ours.count - known.count)),
            "only_scheduler": .integer(Int64(known.subtracting(theirs).count)),
            "only_master": .integer(Int64(theirs.subtracting(known).count)),
        ]
        let isComplete =
            totals.launched == ended + totals.running.count && totals.unexpectedEnds == 0 && totals.running == known
            && known == theirs && ours.count == known.count
        values["complete"] = .bool(isComplete)
        return values
    }

    /// The ids of the running tasks in the master's GET_TASKS response.
    private static func tasksOfMaster(_ master: String) async throws -> Set<String> {
        let client = HTTPClient()
        let type = "application/x-protobuf"
        let response = try await client.execute(
            HTTPClientRequest(
                method: .post, url: master + "/api/v1", headers: [.contentType: type, .accept: type],
                body: try Mesos.Master.Call.with { $0.type = .getTasks }.serializedBytes(),
                timeouts: HTTPTimeouts(total: .seconds(120)), responseLimit: .fail(1 << 30)))
        await client.shutdown()
        let answer = try Mesos.Master.Response(serializedBytes: response.body, memoryLimit: 1 << 32)
        return Set((answer.getTasks?.tasks.elements ?? []).filter { $0.state == .running }.map(\.taskID.value))
    }
}
