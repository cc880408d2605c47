import Glibc
import Logging
import MesosAPI
import MesosScheduler
import Synchronization

/// Keeps COUNT tasks running under a framework whose id and tasks are in files, and prints a line for each step, so that a
/// test can kill it at any of them:
///
///     scheduler-restart-test-helper MASTER DIRECTORY COUNT
let arguments = Array(CommandLine.arguments.dropFirst())
guard arguments.count == 3, let count = Int(arguments[2]) else {
    print("usage: scheduler-restart-test-helper MASTER DIRECTORY COUNT")
    exit(2)
}

@Sendable func say(_ text: String) {
    print(text)
    fflush(nil)
}

var configuration = SchedulerConfiguration(
    masters: [arguments[0]], framework: .init(name: "restart-test", failoverTimeout: .seconds(3600)))
configuration.shutdown.sendsTeardown = false
configuration.offers.refuseDuration = .milliseconds(20)
configuration.offers.reviveInterval = .milliseconds(20)
configuration.reconciliation.backoff = .init(initial: .milliseconds(200), maximum: .seconds(2))
let directory = arguments[1]
let scheduler = Scheduler(
    configuration: configuration, frameworkIDStore: FileFrameworkIDStore(path: "\(directory)/framework-id"),
    taskStore: FileTaskStore(path: "\(directory)/tasks"),
    logger: Logger(label: "restart-test") { label in
        var handler = StreamLogHandler.standardError(label: label)
        handler.logLevel = .debug
        return handler
    })
let notices = scheduler.notices()
let printing = Task {
    for await notice in notices {
        switch notice.kind {
        case .subscribed: say("subscribed \(notice.frameworkID ?? "")")
        case .taskStaged: say("staged \(notice.taskID ?? "")")
        case .unknownTask: say("unknown \(notice.taskID ?? "")")
        case .taskEnded: if let outcome = notice.outcome { say("ended \(outcome)") }
        default: break
        }
    }
}
let running = Task {
    do {
        try await scheduler.run()
    } catch {
        say("stopped: \(error)")
    }
    exit(1)
}
try await scheduler.waitUntilSubscribed(timeout: .seconds(60))

/// Gets one task to run: takes over the one of an earlier run, or launches it.
@Sendable func keep(_ id: String, isRecovered: Bool) async {
    do {
        if isRecovered {
            do {
                let task = try await scheduler.adopt(id)
                return say("adopted \(task.taskID)")
            } catch  where error.isTaskUnknown {
                say("never launched \(id)")
            }
        }
        let request = TaskRequest(
            id: id, resources: .init(cpus: 0.1, memory: 32, ports: 1), command: .init(value: "sleep 1000"))
        let task = try await scheduler.launch(request, timeout: .seconds(120))
        say("launched \(task.taskID)")
    } catch {
        say("failed \(id): \(error)")
    }
}

let recovered = Set(await scheduler.tasks().filter { $0.phase == .recovered }.map(\.taskID))
await withTaskGroup(of: Void.self) { group in
    for number in 0..<count {
        // So many at a time that there is always one in each state.
        if number >= 8 { await group.next() }
        let id = "task-\(number)"
        group.addTask { await keep(id, isRecovered: recovered.contains(id)) }
    }
}
say("done")
await running.value
