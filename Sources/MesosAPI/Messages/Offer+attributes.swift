import CMesosProtos
import Glibc

extension Mesos.Offer {
    /// Calls `body` with each attribute of this name until it returns `false`. Creates no strings for the other names,
    /// because every constraint searches every offer.
    package func forEachAttribute(named name: String, _ body: (Mesos.Attribute) -> Bool) {
        let list = attributes
        var wanted = name
        wanted.withUTF8 { wanted in
            for attribute in list {
                let isWanted = attribute._storage.get(Mesos__V1__Attribute.self) {
                    Self.isName($0.pointee.name, wanted, name)
                }
                if isWanted, !body(attribute) { return }
            }
        }
    }

    /// Compares like `==` of strings: texts with different bytes can be equal only if they are not ASCII.
    private static func isName(
        _ name: UnsafePointer<CChar>?, _ wanted: UnsafeBufferPointer<UInt8>, _ text: String
    ) -> Bool {
        guard let name else { return wanted.isEmpty }
        let bytes = UnsafeRawBufferPointer(start: name, count: strlen(name))
        if bytes.count == wanted.count, bytes.elementsEqual(wanted) { return true }
        if bytes.allSatisfy({ $0 < 0x80 }), wanted.allSatisfy({ $0 < 0x80 }) { return false }
        return String(cString: name) == text
    }
}
