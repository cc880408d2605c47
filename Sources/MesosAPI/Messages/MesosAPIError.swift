// `description` and `underlying` of errors are declared there.
@_exported public import MachineSupport

/// An error in the encoding or decoding of Mesos messages and records.
public struct MesosAPIError: CodedError, Hashable {
    /// The cause of an error.
    public struct Code: ErrorCode {
        public let rawValue: String

        public init(rawValue: String) { self.rawValue = rawValue }

        /// A message to be encoded, or JSON to be decoded, lacks a required field.
        public static let missingRequiredField = Self(rawValue: "missingRequiredField")
        /// The bytes are not a message of the type.
        public static let malformedProtobuf = Self(rawValue: "malformedProtobuf")
        /// The JSON is not a message of the type.
        public static let malformedJSON = Self(rawValue: "malformedJSON")
        /// The length of a record is not a decimal number.
        public static let malformedRecord = Self(rawValue: "malformedRecord")
        /// A record is longer than the limit of the decoder.
        public static let recordTooLarge = Self(rawValue: "recordTooLarge")
        /// The stream ended inside a record.
        public static let truncatedRecord = Self(rawValue: "truncatedRecord")
        /// A decoded message would need more memory than the limit.
        public static let memoryLimit = Self(rawValue: "memoryLimit")
        /// Messages are nested too deeply.
        public static let nestingLimit = Self(rawValue: "nestingLimit")
    }

    public var code: Code
    public var message: String

    /// Creates an error with this cause and message.
    public init(_ code: Code, _ message: String) {
        self.code = code
        self.message = message
    }
}
