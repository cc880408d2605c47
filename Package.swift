// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "whisk-mesos",
    products: [],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(name: "JSONSupport", swiftSettings: settings),
        .target(
            name: "ContainerSPI",
            dependencies: [
                "JSONSupport",
                .product(name: "Configuration", package: "swift-configuration"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Yams", package: "Yams"),
            ],
            swiftSettings: settings
        ),
        .systemLibrary(
            name: "CLibcurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(
            name: "CurlHTTP",
            dependencies: ["CLibcurl", .product(name: "HTTPTypes", package: "swift-http-types")],
            swiftSettings: settings),
        .target(
            name: "ActionProxy",
            dependencies: [
                "ContainerSPI", "CurlHTTP", "JSONSupport", .product(name: "HTTPTypes", package: "swift-http-types"),
            ],
            swiftSettings: settings),
        .target(
            name: "LocalContainers",
            dependencies: [
                "ActionProxy", "ContainerSPI", "CurlHTTP", "JSONSupport", "ProcessControl",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .target(name: "CProcessControl"),
        .target(name: "ProcessControl", dependencies: ["CProcessControl"], swiftSettings: settings),
        .target(
            name: "ActionRuntime",
            dependencies: [
                "JSONSupport", "ProcessControl",
                .product(name: "Hummingbird", package: "hummingbird"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
                .product(name: "UnixSignals", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "whisk-action-runtime",
            dependencies: [
                "ActionRuntime", "ProcessControl",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ],
            swiftSettings: settings),
        .executableTarget(
            name: "process-control-test-helper", dependencies: ["ProcessControl"],
            path: "Tests/process-control-test-helper", swiftSettings: settings),
        .testTarget(name: "JSONSupportTests", dependencies: ["JSONSupport"], swiftSettings: settings),
        .testTarget(
            name: "ProcessControlTests", dependencies: ["ProcessControl", "process-control-test-helper"],
            swiftSettings: settings),
        .testTarget(
            name: "LocalContainersTests",
            dependencies: [
                "ContainerSPI", "JSONSupport", "LocalContainers", "ProcessControl", "whisk-action-runtime",
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: settings),
        .testTarget(
            name: "ActionRuntimeTests", dependencies: ["JSONSupport", "ProcessControl", "whisk-action-runtime"],
            swiftSettings: settings),
    ]
)
