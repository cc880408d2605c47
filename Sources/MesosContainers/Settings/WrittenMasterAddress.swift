import ContainerSPI
import MesosScheduler

/// The value of `whisk.mesos.master-url` as it was written: masters may lack a scheme, which another setting gives.
struct WrittenMasterAddress: Sendable, Hashable {
    var address: MasterAddress
    /// The positions of the masters without `http://` or `https://`.
    private var withoutScheme: Set<Int> = []

    static let kind = SettingKind<WrittenMasterAddress>(
        accepted: MasterAddress.kind.accepted, parse: { WrittenMasterAddress($0) }, format: { $0.address.description })

    init(address: MasterAddress) { self.address = address }

    init?(_ text: String) {
        guard let address = MasterAddress(text) else { return nil }
        self.address = address
        guard case .masters = address else { return }
        for (index, part) in text.split(separator: ",", omittingEmptySubsequences: false).enumerated()
        where !part.contains("://") { withoutScheme.insert(index) }
    }

    /// The address with a scheme for those masters that lack one.
    func address(scheme: String) -> MasterAddress {
        guard case .masters(var urls) = address else { return address }
        for index in withoutScheme where urls.indices.contains(index) {
            urls[index] = "\(scheme)://\(Self.authority(urls[index]))"
        }
        return .masters(urls)
    }

    /// Whether a master without a scheme is on another machine, as far as its name says.
    var hasRemoteMasterWithoutScheme: Bool {
        guard case .masters(let urls) = address else { return false }
        return withoutScheme.contains { index in
            guard urls.indices.contains(index) else { return false }
            return !Self.isLocal(Self.authority(urls[index]))
        }
    }

    /// Whether the host is this machine for certain: names such as `127.example` are not.
    private static func isLocal(_ authority: Substring) -> Bool {
        if authority.hasPrefix("[::1]") { return true }
        let host = authority.prefix { $0 != ":" && $0 != "/" }
        return host == "localhost"
            || host.hasPrefix("127.") && host.allSatisfy { $0 == "." || ("0"..."9").contains($0) }
    }

    private static func authority(_ url: String) -> Substring {
        url[(url.firstRange(of: "://")?.upperBound ?? url.startIndex)...]
    }
}
