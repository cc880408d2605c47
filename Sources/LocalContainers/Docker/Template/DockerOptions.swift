import ContainerSPI
import JSONSupport

/// Options of `docker run` as fields of the engine's request to create a container. Their names are those of the command
/// line, with or without leading dashes.
struct DockerOptions: Sendable {
    private enum Kind: Sendable {
        /// One text; the last source wins.
        case text
        case integer
        /// A number of bytes.
        case size
        /// No value, `true` or `false`.
        case flag
        /// A number of CPUs, in billionths.
        case cpus
        case list
        /// `name=value` with this separator; the last value of a name wins.
        case pairs(Character)
        case ulimits
        /// `name=value` or `name`.
        case environment
    }

    private struct Option: Sendable {
        var path: [String]
        var kind: Kind

        init(_ path: String..., kind: Kind) {
            self.path = path
            self.kind = kind
        }

        static func host(_ name: String, _ kind: Kind) -> Option { Option("HostConfig", name, kind: kind) }
    }

    private static let options: [String: Option] = [
        "add-host": .host("ExtraHosts", .list),
        "cap-add": .host("CapAdd", .list),
        "cap-drop": .host("CapDrop", .list),
        "cgroup-parent": .host("CgroupParent", .text),
        "cpu-period": .host("CpuPeriod", .integer),
        "cpu-quota": .host("CpuQuota", .integer),
        "cpus": .host("NanoCpus", .cpus),
        "cpuset-cpus": .host("CpusetCpus", .text),
        "cpuset-mems": .host("CpusetMems", .text),
        "dns": .host("Dns", .list),
        "dns-option": .host("DnsOptions", .list),
        "dns-search": .host("DnsSearch", .list),
        "env": Option("Env", kind: .environment),
        "group-add": .host("GroupAdd", .list),
        "hostname": Option("Hostname", kind: .text),
        "init": .host("Init", .flag),
        "ipc": .host("IpcMode", .text),
        "label": Option("Labels", kind: .pairs("=")),
        "log-driver": Option("HostConfig", "LogConfig", "Type", kind: .text),
        "log-opt": Option("HostConfig", "LogConfig", "Config", kind: .pairs("=")),
        "memory-reservation": .host("MemoryReservation", .size),
        "memory-swappiness": .host("MemorySwappiness", .integer),
        "oom-score-adj": .host("OomScoreAdj", .integer),
        "pids-limit": .host("PidsLimit", .integer),
        "privileged": .host("Privileged", .flag),
        "read-only": .host("ReadonlyRootfs", .flag),
        "runtime": .host("Runtime", .text),
        "security-opt": .host("SecurityOpt", .list),
        "shm-size": .host("ShmSize", .size),
        "sysctl": .host("Sysctls", .pairs("=")),
        "tmpfs": .host("Tmpfs", .pairs(":")),
        "ulimit": .host("Ulimits", .ulimits),
        "user": Option("User", kind: .text),
        "userns": .host("UsernsMode", .text),
        "volume": .host("Binds", .list),
        "workdir": Option("WorkingDir", kind: .text),
    ]

    private static let aliases = [
        "dns-opt": "dns-option", "e": "env", "h": "hostname", "l": "label", "u": "user", "v": "volume", "w": "workdir",
    ]

    /// Options that are set otherwise, with the reason.
    private static let unsupported = [
        "network": "set whisk.container-factory.container-args.network instead",
        "net": "set whisk.container-factory.container-args.network instead",
        "memory": "the action's limits determine it", "m": "the action's limits determine it",
        "memory-swap": "it is always the action's memory", "cpu-shares": "the action's memory determines it",
        "c": "the action's memory determines it", "name": "the invoker determines it",
        "publish": "the invoker publishes the runtime's port", "p": "the invoker publishes the runtime's port",
        "publish-all": "the invoker publishes the runtime's port", "P": "the invoker publishes the runtime's port",
    ]

    /// The fields of the request that the options set, except for the environment.
    private(set) var body: JSONValue = [:]
    private(set) var environment: [String: String] = [:]

    init() {}

    static var names: [String] { options.keys.sorted() }

    /// Adds options.
    ///
    /// - Parameter source: the origin of the options, for error messages.
    /// - Throws: `ContainerError` with code `invalidConfiguration` for an unknown name or an invalid value.
    mutating func add(_ arguments: [String: [String]], source: String) throws(ContainerError) {
        for (name, values) in arguments.sorted(by: { $0.key < $1.key }) {
            let plain = String(name.drop { $0 == "-" })
            if let reason = Self.unsupported[plain] {
                throw ContainerError(
                    .invalidConfiguration, "the Docker parameter '\(name)' of \(source) cannot be used: \(reason)")
            }
            guard let option = Self.options[Self.aliases[plain] ?? plain] else {
                throw ContainerError(
                    .invalidConfiguration,
                    "the Docker parameter '\(name)' of \(source) is unknown; known parameters are "
                        + Self.names.joined(separator: ", "))
            }
            do throws(InvalidValue) {
                try apply(option, values)
            } catch {
                throw ContainerError(
                    .invalidConfiguration,
                    "the Docker parameter '\(name)' of \(source) has the value "
                        + "'\(values.joined(separator: "', '"))'; it must be \(error.accepted)")
            }
        }
    }

    /// Appends values to the list at a path such as `["HostConfig", "CapDrop"]`, unless the list contains them.
    mutating func append(_ values: [String], at path: [String]) {
        var list = body[path]?.arrayValue ?? []
        for value in values.map(JSONValue.string) where !list.contains(value) { list.append(value) }
        if !list.isEmpty { body[path] = .array(list) }
    }

    mutating func setDefault(_ value: JSONValue, at path: [String]) { if body[path] == nil { body[path] = value } }

    /// Adds a resource limit (`ulimit`) unless an option has set it.
    mutating func addDefaultLimit(_ name: String, soft: Int64, hard: Int64) {
        var limits = body[["HostConfig", "Ulimits"]]?.arrayValue ?? []
        guard !limits.contains(where: { $0["Name"]?.stringValue == name }) else { return }
        limits.append(Self.limit(name, soft: soft, hard: hard))
        body[["HostConfig", "Ulimits"]] = .array(limits)
    }

    // MARK: Values

    private struct InvalidValue: Error {
        var accepted: String
    }

    private mutating func apply(_ option: Option, _ values: [String]) throws(InvalidValue) {
        switch option.kind {
        case .list:
            append(values, at: option.path)
        case .pairs(let separator):
            var pairs = body[option.path]?.objectValue ?? [:]
            for value in values {
                let (name, text) = Self.split(value, at: separator)
                guard !name.isEmpty else { throw InvalidValue(accepted: "a list of name\(separator)value") }
                pairs[name] = .string(text ?? "")
            }
            body[option.path] = .object(pairs)
        case .environment:
            for value in values {
                let (name, text) = Self.split(value, at: "=")
                guard !name.isEmpty else { throw InvalidValue(accepted: "a list of name or name=value") }
                environment[name] = text ?? ""
            }
        case .ulimits:
            for value in values { try addLimit(value, at: option.path) }
        case .text, .integer, .size, .flag, .cpus:
            body[option.path] = try Self.single(values, option.kind)
        }
    }

    private static func single(_ values: [String], _ kind: Kind) throws(InvalidValue) -> JSONValue {
        let value = values.count == 1 ? values[0] : nil
        switch kind {
        case .integer:
            guard let number = value.flatMap({ Int64($0) }) else { throw InvalidValue(accepted: "one whole number") }
            return .integer(number)
        case .size:
            guard let size = value.flatMap({ try? ByteSize(parsing: $0) }) else {
                throw InvalidValue(accepted: "one size such as 64m")
            }
            return .integer(size.bytes)
        case .cpus:
            guard let number = value.flatMap({ Double($0) }), number >= 0, number < 1_000_000 else {
                throw InvalidValue(accepted: "one number of CPUs such as 1.5")
            }
            return .integer(Int64((number * 1e9).rounded()))
        case .flag:
            switch values {
            case [], [""], ["true"]: return true
            case ["false"]: return false
            default: throw InvalidValue(accepted: "true, false, or nothing for true")
            }
        default:
            guard let value, !value.isEmpty else { throw InvalidValue(accepted: "one value") }
            return .string(value)
        }
    }

    private mutating func addLimit(_ text: String, at path: [String]) throws(InvalidValue) {
        let (name, limits) = Self.split(text, at: "=")
        let numbers = limits?.split(separator: ":", omittingEmptySubsequences: false).map { Int64($0) } ?? []
        guard !name.isEmpty, (1...2).contains(numbers.count), let soft = numbers[0],
            let hard = numbers[numbers.count - 1]
        else { throw InvalidValue(accepted: "a list of name=soft or name=soft:hard") }
        var list = body[path]?.arrayValue ?? []
        list.removeAll { $0["Name"]?.stringValue == name }
        list.append(Self.limit(name, soft: soft, hard: hard))
        body[path] = .array(list)
    }

    private static func limit(_ name: String, soft: Int64, hard: Int64) -> JSONValue {
        ["Name": .string(name), "Soft": .integer(soft), "Hard": .integer(hard)]
    }

    private static func split(_ text: String, at separator: Character) -> (String, String?) {
        let parts = text.split(separator: separator, maxSplits: 1, omittingEmptySubsequences: false)
        return (parts.first.map(String.init) ?? "", parts.count > 1 ? String(parts[1]) : nil)
    }
}

extension JSONValue {
    /// The member at the end of a path through nested objects. Setting it creates missing objects on the path.
    subscript(path: [String]) -> JSONValue? {
        get {
            var value: JSONValue? = self
            for name in path { value = value?[name] }
            return value
        }
        set {
            guard let first = path.first else { return }
            guard path.count > 1 else {
                self[first] = newValue
                return
            }
            var member = self[first] ?? [:]
            member[Array(path.dropFirst())] = newValue
            self[first] = member
        }
    }
}
