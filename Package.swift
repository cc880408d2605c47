// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let serviceLifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

/// A library target of ours.
func library(_ name: String, _ dependencies: [Target.Dependency]) -> Target {
    .target(name: name, dependencies: dependencies, swiftSettings: settings)
}

/// The tests of a target of ours.
func tests(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .testTarget(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

let package = Package(
    name: "whisk-mesos",
    products: [.library(name: "EmbeddedMesos", targets: ["EmbeddedMesos"])],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    ],
    targets: [
        .systemLibrary(name: "CLibcurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .target(name: "CMesosProtos"),
        .target(name: "CProcessControl"),
        library("JSONSupport", []),
        library("CurlHTTP", ["CLibcurl", httpTypes]),
        library("ContainerSPI", ["JSONSupport", configuration, logging, yams]),
        library("ActionProxy", ["ContainerSPI", "CurlHTTP", "JSONSupport", httpTypes]),
        library("MesosAPI", ["CMesosProtos", "JSONSupport"]),
        library("ProcessControl", ["CProcessControl"]),
        library("LocalContainers", ["ActionProxy", "ContainerSPI", "CurlHTTP", "JSONSupport", "ProcessControl", logging]),
        library(
            "EmbeddedMesos",
            [
                "JSONSupport", "LocalContainers", "MesosAPI", "ProcessControl", httpTypes, hummingbird, logging, nioCore,
                nioPosix, serviceLifecycle,
            ]),
        library(
            "ActionRuntime",
            [
                "JSONSupport", "ProcessControl", httpTypes, hummingbird, logging, nioCore, nioPosix, serviceLifecycle,
                unixSignals,
            ]),
        .executableTarget(
            name: "whisk-action-runtime", dependencies: ["ActionRuntime", "ProcessControl", argumentParser],
            swiftSettings: settings),
        tests("EmbeddedMesosTests", ["EmbeddedMesos", "JSONSupport", "MesosAPI", "whisk-action-runtime"]),
        tests("SystemTests", ["EmbeddedMesos", "JSONSupport", "MesosAPI"]),
    ]
)
