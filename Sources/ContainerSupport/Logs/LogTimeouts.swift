/// The time limits for the collection of an activation's logs.
///
/// By default the collection ends two seconds after the latest line, ten seconds after its start for a limit of up to five
/// megabytes, and at most a minute later if there is still something to read by then.
public struct LogTimeouts: Sendable, Hashable {
    /// The longest wait for the next line.
    public var quiet = Duration.seconds(2)
    /// The longest wait for another sentinel if output follows the sentinels of both streams. The action may have printed
    /// those itself, or one of its processes may write on after the activation.
    public var settling = Duration.milliseconds(250)
    /// The longest delay of an activation for the search for output that earlier activations wrote too late.
    public var lateOutput = Duration.milliseconds(500)
    /// The time limit for the whole collection, per megabyte of the log limit.
    public var perMegabyte = Duration.seconds(2)
    /// The number of megabytes for which ``perMegabyte`` is counted at least.
    public var minimumMegabytes = 5
    /// The additional time for a collection that still finds something to read at its time limit. The number of reads is
    /// bounded as well, so this matters only for a source that hardly makes progress.
    public var overtime = Duration.seconds(60)
    /// The time every single read may take, even near the end of the collection.
    public var minimumRead = Duration.seconds(5)

    /// The default time limits.
    public init() {}

    /// The time limit for the whole collection without the overtime.
    func total(megabytes: Int) -> Duration { perMegabyte * max(megabytes, minimumMegabytes) }
}
