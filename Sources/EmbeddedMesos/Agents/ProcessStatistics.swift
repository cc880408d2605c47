import Glibc
import MachineSupport
import MesosAPI

/// The resources that the process of a task uses, for GET_CONTAINERS.
enum ProcessStatistics {
    /// - Parameter process: `nil` for a task without a process, of which only the limits are known.
    static func read(_ process: Int32?, _ launch: TaskLaunch, at now: Instant) -> Mesos.ResourceStatistics {
        let resources = ResourceSet(launch.task.resources)
        let usage = process.flatMap(usage)
        return .with {
            $0.timestamp = now.seconds
            $0.cpusSoftLimit = resources.scalar("cpus")
            $0.memLimitBytes = UInt64(max(0, resources.scalar("mem")) * 1_048_576)
            guard let usage else { return }
            $0.cpusUserTimeSecs = usage.user
            $0.cpusSystemTimeSecs = usage.system
            $0.memRssBytes = usage.residentBytes
        }
    }

    private static func usage(of process: Int32) -> (user: Double, system: Double, residentBytes: UInt64)? {
        let descriptor = open("/proc/\(process)/stat", O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { return nil }
        defer { close(descriptor) }
        let bytes = [UInt8](unsafeUninitializedCapacity: 1024) { buffer, count in
            count = max(0, Glibc.read(descriptor, buffer.baseAddress, buffer.count))
        }
        let text = String(decoding: bytes, as: UTF8.self)
        guard let end = text.lastIndex(of: ")") else { return nil }
        // The program's name ends at the last parenthesis; the fields after it begin with the third.
        let fields = text[text.index(after: end)...].split(separator: " ")
        guard fields.count > 21, let user = Double(fields[11]), let system = Double(fields[12]),
            let pages = UInt64(fields[21])
        else { return nil }
        let ticks = Double(max(1, sysconf(Int32(_SC_CLK_TCK))))
        return (user / ticks, system / ticks, pages * UInt64(max(1, sysconf(Int32(_SC_PAGESIZE)))))
    }
}
