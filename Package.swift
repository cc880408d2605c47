// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "whisk-mesos",
    products: [
        .library(name: "MesosAPI", targets: ["MesosAPI"]),
        .library(name: "EmbeddedMesos", targets: ["EmbeddedMesos"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(name: "CMesosProtos"),
        .target(name: "JSONSupport", swiftSettings: settings),
        .target(name: "CProcessControl"),
        .target(name: "ProcessControl", dependencies: ["CProcessControl"], swiftSettings: settings),
        .target(name: "MesosAPI", dependencies: ["CMesosProtos", "JSONSupport"], swiftSettings: settings),
        .target(
            name: "EmbeddedMesos",
            dependencies: [
                "JSONSupport", "MesosAPI", "ProcessControl",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "EmbeddedMesosTests",
            dependencies: ["EmbeddedMesos", "JSONSupport", "MesosAPI"],
            swiftSettings: settings),
        .testTarget(
            name: "SystemTests",
            dependencies: ["EmbeddedMesos", "JSONSupport", "MesosAPI"],
            swiftSettings: settings),
    ]
)
