// swift-tools-version: 6.2
import PackageDescription

/// SwiftPM's name of the enclosing package: the name of its directory, spelled as a module name.
let mainPackage = String(
    (Context.packageDirectory.split(separator: "/").dropLast().last ?? "").lowercased()
        .map { $0.isLetter || $0.isNumber ? $0 : "_" })

// Compiled as part of the main package, with `packageAccess: false`, so that workloads may use package declarations such as
// the scheduler's state machine.
let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
    .unsafeFlags(["-package-name", mainPackage]),
]

let package = Package(
    name: "whisk-mesos-benchmarks",
    dependencies: [
        .package(name: "whisk-mesos", path: ".."),
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        // For comparison.
        .package(url: "https://github.com/swift-server/async-http-client", from: "1.26.0"),
        // Without its traits, which would interpose malloc and reference counting in the measured code.
        .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.1", traits: []),
    ],
    targets: [
        // The workloads of both programs below.
        .target(
            name: "Workloads",
            dependencies: [
                .product(name: "MesosAPI", package: "whisk-mesos"),
                .product(name: "MesosScheduler", package: "whisk-mesos"),
            ],
            packageAccess: false,
            swiftSettings: settings),
        // The Swift side alone, with statistics: `swift package --package-path Benchmarks benchmark`.
        .executableTarget(
            name: "InProcess",
            dependencies: [
                "Workloads",
                .product(name: "CurlHTTP", package: "whisk-mesos"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Benchmark", package: "benchmark"),
            ],
            path: "Benchmarks/InProcess",
            packageAccess: false,
            swiftSettings: settings,
            plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
        // The peer of the run workload. Its TLS library is not needed by the others, so it is built separately.
        .executableTarget(
            name: "ahc-run",
            dependencies: [.product(name: "AsyncHTTPClient", package: "async-http-client")],
            path: "Peers/swift",
            swiftSettings: [.swiftLanguageMode(.v6)]),
        // A command for each workload; prints its measurements as a line of JSON. Benchmarks/bench.py runs it and its peers.
        .executableTarget(
            name: "whisk-bench",
            dependencies: [
                "Workloads",
                .product(name: "ContainerSPI", package: "whisk-mesos"),
                .product(name: "CurlHTTP", package: "whisk-mesos"),
                .product(name: "JSONSupport", package: "whisk-mesos"),
                .product(name: "MesosAPI", package: "whisk-mesos"),
                .product(name: "MesosContainers", package: "whisk-mesos"),
                .product(name: "MesosScheduler", package: "whisk-mesos"),
                .product(name: "EmbeddedMesos", package: "whisk-mesos"),
                .product(name: "ZooKeeperCoordination", package: "whisk-mesos"),
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
                .product(name: "HTTPTypes", package: "swift-http-types"),
                .product(name: "Logging", package: "swift-log"),
                .product(name: "Metrics", package: "swift-metrics"),
            ],
            packageAccess: false,
            swiftSettings: settings),
    ]
)
