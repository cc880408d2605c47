/// What went wrong while encoding or decoding Mesos messages, records or resources.
public struct MesosAPIError: Error, Sendable, Hashable, CustomStringConvertible {
    /// What a caller may want to tell apart.
    public enum Code: String, Sendable, Hashable {
        /// A message to be encoded lacks a required field.
        case missingRequiredField
        /// Bytes that are no message of the type.
        case malformedProtobuf
        /// JSON that is no message of the type.
        case malformedJSON
        /// A record's length line is not a decimal number.
        case malformedRecord
        /// A record is longer than the configured limit.
        case recordTooLarge
        /// The stream ended inside a record.
        case truncatedRecord
        /// A decoded message would take more memory than allowed.
        case memoryLimit
        /// Messages are nested too deep.
        case nestingLimit
    }

    public var code: Code
    /// What, where and how, for a person.
    public var message: String

    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }

    public var description: String { message }
}
