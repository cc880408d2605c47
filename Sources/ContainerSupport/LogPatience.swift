/// How long an activation's logs are waited for.
public struct LogPatience: Sendable, Hashable {
    /// Without a line for so long, nothing more is waited for.
    public var quietLimit = Duration.seconds(2)
    /// The whole collection takes so long per megabyte of the limit ...
    public var perMegabyte = Duration.seconds(2)
    /// ... of which there are at least so many.
    public var leastMegabytes = 5
    /// How much longer it takes when there is still something to read by then. The container has long finished, it is the
    /// reader or the source that is slow: each read brings the end nearer, and how many there are is bounded as well. So
    /// this is only for a source that hardly moves.
    public var overtime = Duration.seconds(60)
    /// How long a single read may take, however near the end of the collection is: the last look must not fail for that.
    public var leastReadTime = Duration.seconds(5)

    /// Two seconds after the latest line, ten for an activation's logs in all when up to five megabytes are shown, and a
    /// minute more to read what is there by then.
    public static let usual = LogPatience()

    public init() {}

    /// How long a collection takes at most, overtime not counted.
    func total(limit megabytes: Int) -> Duration { perMegabyte * max(megabytes, leastMegabytes) }
}
