/// What the bytes of an action's code are, told by their beginning.
package enum FileContent: Sendable, Hashable {
    case archive(ArchiveFormat)
    /// An executable for Linux on this kind of processor.
    case executable
    /// Text in UTF-8, such as source code.
    case text
    /// A kind of file that no action can be, such as `a Java class file`.
    case other(String)
    /// Bytes of an unknown kind.
    case unknown

    package init(of bytes: [UInt8]) {
        if let format = ArchiveFormat(of: bytes) {
            self = .archive(format)
        } else if bytes.starts(with: [0x7F, 0x45, 0x4C, 0x46]) {
            self = Self.executable(bytes)
        } else if let known = Self.signatures.first(where: { bytes.starts(with: $0.bytes) }) {
            self = .other(known.name)
        } else if !bytes.contains(0), String(validating: bytes, as: UTF8.self) != nil {
            self = .text
        } else if bytes.starts(with: [0xCA, 0xFE, 0xBA, 0xBE]) {
            // Both begin alike; then comes a version, at least 45, or the number of architectures.
            self = .other(bytes.count > 7 && bytes[7] < 45 ? "an executable for macOS" : "a Java class file")
        } else if bytes.starts(with: Array("MZ".utf8)) {
            self = .other("an executable for Windows")
        } else if bytes.dropFirst(2).starts(with: [0x0D, 0x0A]) {
            self = .other("a compiled Python file (.pyc)")
        } else {
            self = .unknown
        }
    }

    /// The kind of file that a text encodes in base64, if it is one that is sent so: an archive or an executable.
    package init?(ofBase64 text: some StringProtocol) {
        let prefixes: [(String, FileContent)] = [
            ("UEsDB", .archive(.zip)), ("H4sI", .archive(.tarGzip)), ("f0VMR", .executable),
        ]
        guard let (_, content) = prefixes.first(where: { text.utf8.starts(with: $0.0.utf8) }),
            text.utf8.allSatisfy({ $0 > 0x20 ? Self.isBase64($0) : true })
        else { return nil }
        self = content
    }

    /// A noun for error messages.
    package var name: String {
        switch self {
        case .archive(let format): format.name
        case .executable: "an executable"
        case .text: "a text"
        case .other(let name): name
        case .unknown: "a file of an unknown kind"
        }
    }

    private static let signatures: [(bytes: [UInt8], name: String)] = [
        ([0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00], "an xz archive"),
        (Array("BZh".utf8) + [0x39, 0x31, 0x41], "a bzip2 archive"),
        ([0x28, 0xB5, 0x2F, 0xFD], "a zstd archive"), ([0x37, 0x7A, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        (Array("Rar!".utf8) + [0x1A, 0x07], "a rar archive"), ([0x00, 0x61, 0x73, 0x6D], "a WebAssembly module"),
        ([0xCF, 0xFA, 0xED, 0xFE], "an executable for macOS"), ([0xCE, 0xFA, 0xED, 0xFE], "an executable for macOS"),
        ([0x1F, 0x9D], "a compress archive"), ([0xFF, 0xFE], "a text in UTF-16"), ([0xFE, 0xFF], "a text in UTF-16"),
    ]

    private static func executable(_ bytes: [UInt8]) -> FileContent {
        let machines: [UInt8: String] = [0x03: "x86", 0x28: "arm", 0x3E: "x86_64", 0xB7: "aarch64", 0xF3: "riscv"]
        #if arch(x86_64)
            let own: UInt8 = 0x3E
        #elseif arch(arm64)
            let own: UInt8 = 0xB7
        #else
            return .executable
        #endif
        guard bytes.count > 19, bytes[18] != own, bytes[19] == 0, let machine = machines[bytes[18]] else {
            return .executable
        }
        return .other("an executable for \(machine) processors, while this machine is \(machines[own] ?? "another")")
    }

    private static func isBase64(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "+"), UInt8(ascii: "/"), UInt8(ascii: "="):
            true
        default: false
        }
    }
}

/// The kinds of archives that actions come in.
package enum ArchiveFormat: Sendable, Hashable {
    case zip
    case tar
    case tarGzip

    /// Tells the format by the first bytes; `nil` for another file.
    package init?(of bytes: [UInt8]) {
        if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) || bytes.starts(with: [0x50, 0x4B, 0x05, 0x06]) {
            self = .zip
        } else if bytes.starts(with: [0x1F, 0x8B]) {
            self = .tarGzip
        } else if bytes.dropFirst(257).starts(with: Array("ustar".utf8)) {
            self = .tar
        } else {
            return nil
        }
    }

    package var name: String {
        switch self {
        case .zip: "a zip archive"
        case .tar: "a tar archive"
        case .tarGzip: "a tar.gz archive"
        }
    }
}
