import MesosAPI

/// An attribute of an agent, such as `rack:r0`.
public struct AgentAttribute: Sendable, Hashable {
    /// The value of an attribute, in one of Mesos' three forms.
    public enum Value: Sendable, Hashable {
        /// A text.
        case text(String)
        /// A number.
        case scalar(Double)
        /// Ranges of numbers.
        case ranges([ClosedRange<UInt64>])
    }

    /// The attribute's name.
    public var name: String
    /// The attribute's value.
    public var value: Value

    /// Makes an attribute.
    public init(_ name: String, _ value: Value) {
        self.name = name
        self.value = value
    }

    /// An attribute with a text.
    public static func text(_ name: String, _ text: String) -> Self { Self(name, .text(text)) }

    /// An attribute with a number.
    public static func scalar(_ name: String, _ value: Double) -> Self { Self(name, .scalar(value)) }

    /// An attribute with ranges of numbers.
    public static func ranges(_ name: String, _ ranges: [ClosedRange<UInt64>]) -> Self { Self(name, .ranges(ranges)) }

    var message: Mesos.Attribute {
        .with {
            $0.name = name
            switch value {
            case .text(let text): ($0.type, $0.text) = (.text, .init(value: text))
            case .scalar(let value): ($0.type, $0.scalar) = (.scalar, .init(value: value))
            case .ranges(let ranges): ($0.type, $0.ranges) = (.ranges, RangeSet(ranges).wire)
            }
        }
    }
}
