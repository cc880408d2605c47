import CMesosProtos

/// The elements of a repeated message field.
///
/// A collection like an array. A decoded list is a view of the message's memory, so that iterating over the offers of an
/// event allocates nothing.
public struct MessageList<Element: MesosMessage>: RandomAccessCollection, MutableCollection, RangeReplaceableCollection,
    ExpressibleByArrayLiteral, Sendable, Hashable
{
    @usableFromInline
    enum Content: Sendable {
        case wire(WireList)
        case array([Element])
    }

    /// `@unchecked Sendable`: the list retains the arena that owns the memory, so no message is the arena's only owner and
    /// none changes the memory in place (see `MessageStorage`). The list itself never writes.
    @usableFromInline
    struct WireList: @unchecked Sendable {
        @usableFromInline let arena: Arena
        /// An array of pointers to messages.
        @usableFromInline let base: UnsafeRawPointer
        @usableFromInline let count: Int
    }

    @usableFromInline var content: Content

    /// Creates an empty list.
    public init() { content = .array([]) }

    /// Creates a list of these messages.
    public init(_ elements: [Element]) { content = .array(elements) }

    public init(arrayLiteral elements: Element...) { content = .array(elements) }

    init(arena: Arena, base: UnsafeRawPointer, count: Int) {
        content = .wire(WireList(arena: arena, base: base, count: count))
    }

    @inlinable public var startIndex: Int { 0 }

    @inlinable public var endIndex: Int {
        switch content {
        case .wire(let list): list.count
        case .array(let array): array.count
        }
    }

    public subscript(position: Int) -> Element {
        @inlinable get {
            switch content {
            case .wire(let list):
                precondition(position >= 0 && position < list.count, "index \(position) is outside 0..<\(list.count)")
                // Setters and decoders store no null pointers in lists. The element retains the arena.
                let pointer = list.base.load(
                    fromByteOffset: position * MemoryLayout<UnsafeMutableRawPointer>.stride,
                    as: UnsafeMutableRawPointer.self)
                return Element(_storage: MessageStorage(arena: list.arena, pointer: pointer))
            case .array(let array): return array[position]
            }
        }
        set {
            var array = elements
            array[position] = newValue
            content = .array(array)
        }
    }

    public mutating func replaceSubrange(_ range: Range<Int>, with new: some Collection<Element>) {
        var array = elements
        content = .array([])
        array.replaceSubrange(range, with: new)
        content = .array(array)
    }

    public mutating func append(_ element: Element) {
        var array = elements
        content = .array([])
        array.append(element)
        content = .array(array)
    }

    /// The elements as an array.
    public var elements: [Element] {
        switch content {
        case .wire(let list): (0..<list.count).map { self[$0] }
        case .array(let array): array
        }
    }

    public static func == (left: Self, right: Self) -> Bool { left.elementsEqual(right) }

    public func hash(into hasher: inout Hasher) {
        hasher.combine(count)
        for element in self { hasher.combine(element) }
    }
}
