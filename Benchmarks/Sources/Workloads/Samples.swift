import MesosAPI

/// Messages as a master with thousands of agents sends them.
public enum Samples {
    /// A RecordIO stream of 10 OFFERS events of 1,000 offers, each with 4 resources (ports in two ranges) and 3 attributes,
    /// then 20,000 UPDATE events.
    public static func stream() throws -> [UInt8] {
        var stream: [UInt8] = []
        for event in 0..<10 {
            var offers: [Mesos.Offer] = []
            for number in 0..<1000 { offers.append(offer(event * 1000 + number)) }
            let message = Mesos.Scheduler.Event.with {
                $0.type = .offers
                $0.offers = .init(offers: MessageList(offers))
            }
            stream += RecordIOEncoder.encode(try message.serializedBytes())
        }
        for number in 0..<20_000 {
            let message = Mesos.Scheduler.Event.with {
                $0.type = .update
                $0.update = .init(status: status(number))
            }
            stream += RecordIOEncoder.encode(try message.serializedBytes())
        }
        return stream
    }

    public static let frameworkID = "3a5d9f1c-6c0e-4f6c-9c61-6f2a3c6a1b7e-0000"

    public static func agentID(_ number: Int) -> String { "3a5d9f1c-6c0e-4f6c-9c61-6f2a3c6a1b7e-S\(number)" }

    public static func offer(_ number: Int) -> Mesos.Offer {
        func resource(_ name: String, _ value: Double) -> Mesos.Resource {
            .with {
                $0.name = name
                $0.type = .scalar
                $0.scalar = .init(value: value)
                $0.allocationInfo = .init(role: "whisk")
            }
        }
        let ports = Mesos.Resource.with {
            $0.name = "ports"
            $0.type = .ranges
            $0.ranges = .init(range: [.init(begin: 31_000, end: 31_499), .init(begin: 31_510, end: 32_000)])
            $0.allocationInfo = .init(role: "whisk")
        }
        func text(_ name: String, _ value: String) -> Mesos.Attribute {
            .init(name: name, type: .text, text: .init(value: value))
        }
        let hostname = "agent-\(number).cluster.example"
        return .with {
            $0.id = .init("3a5d9f1c-6c0e-4f6c-9c61-6f2a3c6a1b7e-O\(number)")
            $0.frameworkID = .init(frameworkID)
            $0.agentID = .init(agentID(number))
            $0.hostname = hostname
            $0.url = .init(
                scheme: "http",
                address: .init(port: 5051, hostname: hostname, ip: "10.0.\(number / 250).\(number % 250)"),
                path: "/slave(1)")
            $0.resources = [
                resource("cpus", Double(1 + number % 16)), resource("mem", Double(1024 + number % 4096)),
                resource("disk", 100_000), ports,
            ]
            $0.attributes = [
                text("rack", "r\(number % 40)"), text("zone", "z\(number % 3)"), text("kind", "general"),
            ]
            $0.allocationInfo = .init(role: "whisk")
        }
    }

    public static func status(_ number: Int) -> Mesos.TaskStatus {
        .with {
            $0.taskID = .init("whisk-invoker0-guest-action-\(number)")
            $0.state = .running
            $0.agentID = .init(agentID(number % 1000))
            $0.executorID = .init("whisk-invoker0-guest-action-\(number)")
            $0.source = .executor
            $0.timestamp = 1_600_000_000.25 + Double(number)
            $0.uuid = (0..<16).map { UInt8(truncatingIfNeeded: number >> ($0 % 4 * 8)) ^ UInt8($0) }
            $0.containerStatus = .with {
                $0.containerID = .init(value: "6f2a3c6a-1b7e-4f6c-9c61-\(100_000_000_000 + number)")
                $0.networkInfos = [
                    .with { $0.ipAddresses = [.init(protocol: .ipv4, ipAddress: "172.17.0.\(number % 250)")] }
                ]
            }
        }
    }
}
