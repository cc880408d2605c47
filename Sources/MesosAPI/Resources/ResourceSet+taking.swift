extension ResourceSet {
    /// Takes `amount` units of a scalar resource, reserved ones first, from as many entries as it needs.
    ///
    /// - Returns: what was taken; `nil`, with nothing taken, when there is not enough.
    public mutating func take(
        scalar name: String, _ amount: Double, where isUsable: (Mesos.Resource) -> Bool = { _ in true }
    ) -> ResourceSet? {
        var taken = ResourceSet()
        let isTaken = take(ResourceValue.thousandths(amount), into: &taken) {
            $0.kind.name == name && isUsable($0.template)
        }
        return isTaken ? taken : nil
    }

    /// The same for one of the resources that every task has some of.
    ///
    /// - Parameters:
    ///   - isRevocable: from revocable resources, or from all others.
    ///   - taken: to which it is added.
    /// - Returns: false, with nothing taken, when there is not enough.
    package mutating func take(
        _ name: WellKnownResource, _ amount: Double, isRevocable: Bool, into taken: inout ResourceSet
    ) -> Bool {
        take(ResourceValue.thousandths(amount), into: &taken) {
            $0.wellKnown == name && $0.kind.isRevocable == isRevocable
        }
    }

    @inline(__always)
    private mutating func take(
        _ thousandths: Int64, into taken: inout ResourceSet, where isWanted: (Sort) -> Bool
    ) -> Bool {
        // Most often the first entry has more than enough: it is changed where it is.
        if thousandths > 0, let index = firstToTake(isWanted), case .scalar(let have) = entries[index].value,
            have > thousandths
        {
            entries[index].value = .scalar(have - thousandths)
            taken.add(Entry(sort: entries[index].sort, value: .scalar(thousandths), copies: 1))
            return true
        }
        var missing = thousandths
        var parts = ResourceSet()
        var left = self
        for index in takingOrder(isWanted) where missing > 0 {
            guard case .scalar(let have) = entries[index].value else { continue }
            var part = entries[index]
            part.value = .scalar(min(have, missing))
            missing -= min(have, missing)
            parts.add(part)
            left.remove(part)
        }
        guard missing <= 0 else { return false }
        self = left
        taken += parts
        return true
    }

    /// Takes `count` numbers of a RANGES resource, reserved ones first and the lowest first.
    ///
    /// - Parameter start: the lowest number that may be taken.
    /// - Returns: what was taken and the numbers; `nil`, with nothing taken, when there are not enough.
    public mutating func take(
        ranges name: String, count: Int, from start: UInt64 = 0,
        excluding isExcluded: (UInt64) -> Bool = { _ in false },
        where isUsable: (Mesos.Resource) -> Bool = { _ in true }
    ) -> (resources: ResourceSet, numbers: [UInt64])? {
        take(count, from: start, excluding: isExcluded) { $0.kind.name == name && isUsable($0.template) }
    }

    /// The same for ports.
    ///
    /// - Parameter isRevocable: from revocable resources, or from all others.
    package mutating func takePorts(
        _ count: Int, from start: UInt64 = 0, isRevocable: Bool, excluding isExcluded: (UInt64) -> Bool
    ) -> (resources: ResourceSet, numbers: [UInt64])? {
        take(count, from: start, excluding: isExcluded) {
            $0.wellKnown == .ports && $0.kind.isRevocable == isRevocable
        }
    }

    @inline(__always)
    private mutating func take(
        _ count: Int, from start: UInt64, excluding isExcluded: (UInt64) -> Bool, where isWanted: (Sort) -> Bool
    ) -> (resources: ResourceSet, numbers: [UInt64])? {
        // Most often one entry has them all, and more: it is changed where it is.
        if count > 0, let index = firstToTake(isWanted), case .ranges(let have) = entries[index].value,
            let numbers = have.first(count, from: start, excluding: isExcluded)
        {
            let cut = RangeSet(ascending: numbers)
            let rest = have - cut
            if !rest.isEmpty {
                entries[index].value = .ranges(rest)
                var taken = ResourceSet()
                taken.entries.append(Entry(sort: entries[index].sort, value: .ranges(cut), copies: 1))
                return (taken, numbers)
            }
        }
        var numbers: [UInt64] = []
        var taken = ResourceSet()
        var left = self
        for index in takingOrder(isWanted) where numbers.count < count {
            guard case .ranges(let have) = entries[index].value else { continue }
            var here: [UInt64] = []
            have.forEach(from: start) { number in
                if !isExcluded(number) { here.append(number) }
                return numbers.count + here.count < count
            }
            guard !here.isEmpty else { continue }
            var part = entries[index]
            part.value = .ranges(RangeSet(ascending: here))
            numbers += here
            taken.add(part)
            left.remove(part)
        }
        guard numbers.count == count else { return nil }
        self = left
        return (taken, numbers)
    }

    /// The entries that may be cut, in the order in which they are: the more refined a reservation is, the fewer others
    /// could use it.
    private func takingOrder(_ isWanted: (Sort) -> Bool) -> [Int] {
        entries.indices.filter { !entries[$0].isWhole && isWanted(entries[$0].sort) }.sorted {
            let (left, right) = (entries[$0].sort.refinement, entries[$1].sort.refinement)
            return left == right ? $0 < $1 : left > right
        }
    }

    /// The first of ``takingOrder(_:)``.
    @inline(__always)
    private func firstToTake(_ isWanted: (Sort) -> Bool) -> Int? {
        var first: Int?
        var refinement = -1
        for index in entries.indices {
            let sort = entries[index].sort
            if !sort.isWhole, sort.refinement > refinement, isWanted(sort) {
                first = index
                refinement = sort.refinement
            }
        }
        return first
    }
}
