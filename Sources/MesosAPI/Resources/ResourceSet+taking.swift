extension ResourceSet {
    /// Removes `amount` units of a scalar resource, from several entries if necessary, reserved ones first.
    ///
    /// - Returns: the removed resources; `nil` if there is not enough. The set is then unchanged.
    public mutating func take(
        scalar name: String, _ amount: Double, where isUsable: (Mesos.Resource) -> Bool = { _ in true }
    ) -> ResourceSet? {
        var taken = ResourceSet()
        let isTaken = take(ResourceValue.thousandths(amount), into: &taken) {
            $0.kind.name == name && isUsable($0.template)
        }
        return isTaken ? taken : nil
    }

    /// Removes `amount` units of a well-known scalar resource and adds them to `taken`.
    ///
    /// - Parameter isRevocable: whether to take from revocable or from other resources.
    /// - Returns: `false` if there is not enough. Nothing is changed then.
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
        // Usually the first entry has more than enough and is changed in place.
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

    /// Removes `count` numbers of a RANGES resource, reserved ones first, and of these the lowest first.
    ///
    /// - Parameter start: the lowest number that may be taken.
    /// - Returns: the removed resources and the numbers; `nil` if there are not enough. The set is then unchanged.
    public mutating func take(
        ranges name: String, count: Int, from start: UInt64 = 0,
        excluding isExcluded: (UInt64) -> Bool = { _ in false },
        where isUsable: (Mesos.Resource) -> Bool = { _ in true }
    ) -> (resources: ResourceSet, numbers: [UInt64])? {
        take(count, from: start, excluding: isExcluded) { $0.kind.name == name && isUsable($0.template) }
    }

    /// Removes `count` ports. See ``take(ranges:count:from:excluding:where:)``.
    ///
    /// - Parameter isRevocable: whether to take from revocable or from other resources.
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
        // Usually the first entry has more than enough and is changed in place.
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

    /// The divisible entries, those with the most refined reservations first, because fewer tasks can use them.
    private func takingOrder(_ isWanted: (Sort) -> Bool) -> [Int] {
        entries.indices.filter { !entries[$0].isWhole && isWanted(entries[$0].sort) }.sorted {
            let (left, right) = (entries[$0].sort.refinement, entries[$1].sort.refinement)
            return left == right ? $0 < $1 : left > right
        }
    }

    /// The first index of ``takingOrder(_:)``.
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
