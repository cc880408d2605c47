/// Calls of one lane that wait for their turn, and how many are on their way.
struct CallQueue: Sendable {
    struct Item: Sendable {
        enum Origin: Sendable, Hashable {
            case machine(CallID)
            /// Someone who waits in `Scheduler.call`.
            case caller(Int)
        }

        var origin: Origin
        /// As Mesos names the call.
        var name: String
        var body: [UInt8]
    }

    /// How many may be on their way at once.
    let width: Int
    private var items: [Item] = []
    private var head = 0
    private var inFlight = 0

    init(width: Int) { self.width = width }

    /// For each lane of a connection: one call at a time where the order counts. Acknowledgements go over a few
    /// connections in parallel.
    static func width(of lane: CallLane) -> Int {
        switch lane {
        case .ordered: 1
        case .acknowledgements: 8
        case .urgent: 1
        }
    }

    mutating func append(_ item: Item) { items.append(item) }

    /// The next call, if it may go.
    mutating func start() -> Item? {
        guard inFlight < width, head < items.count else { return nil }
        inFlight += 1
        head += 1
        let item = items[head - 1]
        if head > 64, head > items.count / 2 {
            items.removeFirst(head)
            head = 0
        }
        return item
    }

    mutating func finished() { inFlight -= 1 }

    /// Calls that have not been started.
    var waiting: ArraySlice<Item> { items[head...] }
}
