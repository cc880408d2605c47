// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
    name: "whisk-mesos-benchmarks",
    dependencies: [
        .package(name: "whisk-mesos", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
    ],
    targets: [
        // One workload a command; prints one line of JSON with what it measured. Benchmarks/bench.py runs it and its peers in turn.
        .executableTarget(
            name: "whisk-bench",
            dependencies: [
                .product(name: "ContainerSPI", package: "whisk-mesos"),
                .product(name: "CurlHTTP", package: "whisk-mesos"),
                .product(name: "JSONSupport", package: "whisk-mesos"),
                .product(name: "MesosAPI", package: "whisk-mesos"),
                .product(name: "MesosContainers", package: "whisk-mesos"),
                .product(name: "MesosScheduler", package: "whisk-mesos"),
                .product(name: "EmbeddedMesos", package: "whisk-mesos"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
            ],
            swiftSettings: settings)
    ]
)
