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
        .library(name: "MesosScheduler", targets: ["MesosScheduler"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .target(name: "CMesosProtos"),
        .target(name: "JSONSupport", swiftSettings: settings),
        .target(name: "MesosAPI", dependencies: ["CMesosProtos", "JSONSupport"], swiftSettings: settings),
        .target(
            name: "MesosScheduler",
            dependencies: [
                "MesosAPI",
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
                .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
            ],
            swiftSettings: settings
        ),
        .testTarget(
            name: "MesosSchedulerTests",
            dependencies: ["MesosScheduler", "MesosAPI"],
            resources: [.copy("Fixtures")],
            swiftSettings: settings
        ),
    ]
)
