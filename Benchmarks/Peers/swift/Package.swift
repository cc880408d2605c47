// swift-tools-version: 6.2
import PackageDescription

// In a package of its own: async-http-client brings a TLS library that nothing else here needs.
let package = Package(
    name: "ahc-run",
    dependencies: [.package(url: "https://github.com/swift-server/async-http-client", from: "1.26.0")],
    targets: [
        .executableTarget(
            name: "ahc-run", dependencies: [.product(name: "AsyncHTTPClient", package: "async-http-client")],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
