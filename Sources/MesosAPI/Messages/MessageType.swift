import CMesosProtos

/// A message type at run time: its name and protobuf-c's description of its fields.
///
/// `@unchecked Sendable`: both pointers lead to constant data. The descriptor is a constant of the generated C code. The
/// layout is never freed, and is complete when `WireLayout.of` returns it.
public struct MessageType: @unchecked Sendable {
    /// The name in the `.proto` file, such as `mesos.v1.TaskInfo`.
    public let name: String
    let descriptor: UnsafePointer<ProtobufCMessageDescriptor>
    let layout: UnsafePointer<WireLayout>

    init<C>(_ type: C.Type, name: String, _ initialize: (UnsafeMutablePointer<C>?) -> Void) {
        // Swift cannot take the address of a C constant, but an initialized struct contains it.
        let sample = UnsafeMutablePointer<C>.allocate(capacity: 1)
        defer { sample.deallocate() }
        initialize(sample)
        self.name = name
        descriptor = messageDescriptor(UnsafeMutableRawPointer(sample))
        layout = WireLayout.of(descriptor)
    }

    init(name: String, descriptor: UnsafePointer<ProtobufCMessageDescriptor>) {
        self.name = name
        self.descriptor = descriptor
        layout = WireLayout.of(descriptor)
    }

    var size: Int { descriptor.pointee.sizeof_message }
}
