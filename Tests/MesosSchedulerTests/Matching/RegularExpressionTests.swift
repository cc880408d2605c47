import MesosAPI
import Testing

@testable import MesosScheduler

@Suite("regular expressions of constraints")
struct RegularExpressionTests {
    /// An expression whose evaluation on a long text takes exponential time without a bound. Each has a text of its own,
    /// because compiled expressions are shared.
    static func slow(_ name: String) -> String { "(?#\(name))(([a-z])+.)+[A-Z]([a-z])+" }
    static let slowValue = String(repeating: "a", count: 200)

    @Test("an expression that takes too many steps fails its own launch only, and the error says which")
    func bound() throws {
        let pattern = Self.slow("bound")
        var driver = MachineDriver.subscribed()
        driver.launch(request("slow", constraints: [try .init("rack", .like, pattern)]))
        driver.launch(request("quick", constraints: [try .init("rack", .like, "a+")]))
        let actions = driver.offer(
            makeOffer("o1", attributes: [ConstraintTests.text("rack", Self.slowValue)]))
        #expect(actions.launchedTasks.map(\.taskID.value) == ["quick"])
        let error = try #require(actions.launchError)
        #expect(error.code == .invalidRequest)
        for part in ["'slow'", "rack LIKE \(pattern)", "\(CompiledPattern.maximumSteps) steps", "'aaaa"] {
            #expect(error.message.contains(part), "\(part)")
        }
        #expect(driver.machine.snapshots.map(\.taskID) == ["quick"])
        driver.launch(request("later"))
        #expect(driver.offer(makeOffer("o2")).launchedTasks.map(\.taskID.value) == ["later"])
    }

    @Test("an expression that reached its bound is evaluated on no further value", arguments: [1, 1000])
    func boundIsReachedOnce(agents: Int) throws {
        let pattern = try CompiledPattern.of(Self.slow("once\(agents)"))
        for agent in 0..<agents { #expect(pattern.verdict(onWhole: "\(Self.slowValue)\(agent)") == .undecided) }
        #expect(pattern.evaluations == 1)
        #expect(pattern.slowValue == "\(Self.slowValue)0")
    }

    @Test("a value whose result is known keeps it after the bound was reached on another")
    func knownValues() throws {
        let constraint = try PlacementConstraint("rack", .unlike, Self.slow("known"))
        func agent(_ rack: String) -> OfferedAgent { MatchingTests().agent([ConstraintTests.text("rack", rack)]) }
        #expect(constraint.isSatisfied(by: agent("x")))
        #expect(constraint.verdict(on: agent(Self.slowValue)) == nil)
        #expect(!constraint.isSatisfied(by: agent(Self.slowValue)), "a container must not go where it perhaps must not")
        #expect(constraint.isSatisfied(by: agent("x")))
    }

    @Test("a request of a new shape with a slow expression also fails when the offers were held before")
    func heldOffers() throws {
        var driver = MachineDriver.subscribed { $0.offers.holdsUnused = true }
        driver.offer(makeOffer("o1", attributes: [ConstraintTests.text("rack", Self.slowValue)]))
        let actions = driver.launch(
            request("slow", constraints: [try .init("rack", .unlike, Self.slow("held"))]))
        #expect(actions.launchError?.code == .invalidRequest)
    }

    @Test(
        "the syntax is that of Java",
        arguments: [
            ("r[0-9]+", "r12", true), ("r[0-9]+", "xr12", false), ("r[0-9]+", "r12x", false), ("a|ab", "ab", true),
            ("(?i)RACK-\\d", "rack-1", true), ("\\d+", "\u{0664}", false), ("\\w+", "ä", false), (".+", "ä", true),
            (".", "ä", true), ("a.b", "a\nb", false), ("a.b", "a\u{2028}b", false), ("(?s)a.b", "a\nb", true),
            ("(?<name>a)\\k<name>", "aa", true), ("a++b", "aab", true), ("(?!x).*", "xa", false),
            ("(?<=a)b|ab", "ab", true),
            ("\\Qa.b\\E", "a.b", true), ("\\Qa.b\\E", "axb", false), ("\\p{Lu}+", "ÄB", true), ("\\x{e4}", "ä", true),
            ("", "", true), ("", "a", false), (".*", "", true), ("[^-]+-(east|west)", "eu-east", true),
        ])
    func syntax(pattern: String, value: String, matches: Bool) throws {
        #expect(try CompiledPattern.of(pattern).verdict(onWhole: value) == (matches ? .matches : .differs))
    }

    @Test(
        "an expression that the engine refuses is refused with its place and the reason",
        arguments: [
            ("r[", "missing terminating ]", "character 2"), ("*a", "quantifier", "character"),
            ("*", "quantifier", "character"),
            ("(a", "parenthesis", "character 2"),
            ("a{2,1}", "out of order", "character"), ("\\C", "\\C", "character"),
            ("(?<n>a)(?<n>b)", "same name", "character"),
            (String(repeating: "(", count: 300) + String(repeating: ")", count: 300), "nested", "character"),
            ("((a{1000}){1000}){10}", "too large", "character"),
            (String(repeating: "a", count: 5000), "5000 bytes", "4096"),
        ])
    func refused(pattern: String, reason: String, place: String) {
        let error = #expect(throws: MesosSchedulerError.self) { try PlacementConstraint("rack", .like, pattern) }
        #expect(error?.code == .invalidRequest)
        #expect(error?.message.contains(reason) == true, "\(error?.message ?? "")")
        #expect(error?.message.contains(place) == true, "\(error?.message ?? "")")
    }
}
