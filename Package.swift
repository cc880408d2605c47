// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
    .swiftLanguageMode(.v6),
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("MemberImportVisibility"),
]

let argumentParser: Target.Dependency = .product(name: "ArgumentParser", package: "swift-argument-parser")
let configuration: Target.Dependency = .product(name: "Configuration", package: "swift-configuration")
let deque: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let heap: Target.Dependency = .product(name: "HeapModule", package: "swift-collections")
let httpTypes: Target.Dependency = .product(name: "HTTPTypes", package: "swift-http-types")
let hummingbird: Target.Dependency = .product(name: "Hummingbird", package: "hummingbird")
let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let metrics: Target.Dependency = .product(name: "Metrics", package: "swift-metrics")
let nioCore: Target.Dependency = .product(name: "NIOCore", package: "swift-nio")
let nioPosix: Target.Dependency = .product(name: "NIOPosix", package: "swift-nio")
let serviceLifecycle: Target.Dependency = .product(name: "ServiceLifecycle", package: "swift-service-lifecycle")
let unixSignals: Target.Dependency = .product(name: "UnixSignals", package: "swift-service-lifecycle")
let yams: Target.Dependency = .product(name: "Yams", package: "Yams")

/// A library target of this package.
func library(_ name: String, _ dependencies: [Target.Dependency], resources: [Resource] = []) -> Target {
    .target(name: name, dependencies: dependencies, resources: resources, swiftSettings: settings)
}

/// The test target of a library target.
func tests(
    _ name: String, _ dependencies: [Target.Dependency], exclude: [String] = [], resources: [Resource] = []
) -> Target {
    .testTarget(
        name: name, dependencies: dependencies, exclude: exclude, resources: resources, swiftSettings: settings)
}

let package = Package(
    name: "whisk-mesos",
    products: [
        .library(name: "ContainerSPI", targets: ["ContainerSPI"]),
        .library(name: "Settings", targets: ["Settings"]),
        .library(name: "JSONSupport", targets: ["JSONSupport"]),
        .library(name: "CurlHTTP", targets: ["CurlHTTP"]),
        .library(name: "MesosAPI", targets: ["MesosAPI"]),
        .library(name: "MesosScheduler", targets: ["MesosScheduler"]),
        .library(name: "ZooKeeperCoordination", targets: ["ZooKeeperCoordination"]),
        .library(name: "MesosOperator", targets: ["MesosOperator"]),
        .library(name: "ContainerSupport", targets: ["ContainerSupport"]),
        .library(name: "MesosContainers", targets: ["MesosContainers"]),
        .library(name: "LocalContainers", targets: ["LocalContainers"]),
        .library(name: "ActivationLogs", targets: ["ActivationLogs"]),
        .library(name: "Invoker", targets: ["Invoker"]),
        .library(name: "EmbeddedMesos", targets: ["EmbeddedMesos"]),
        .library(name: "TaskScaling", targets: ["TaskScaling"]),
        .executable(name: "whisk-mesos", targets: ["whisk-mesos"]),
        .executable(name: "whisk-action-runtime", targets: ["whisk-action-runtime"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
        .package(url: "https://github.com/apple/swift-configuration", from: "1.4.0", traits: []),
        .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
        .package(url: "https://github.com/apple/swift-metrics", from: "2.13.0"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
        .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.1", traits: []),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
        .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
        // For `make docs`; no target links it.
        .package(url: "https://github.com/swiftlang/swift-docc-plugin", from: "1.5.0"),
    ],
    targets: [
        // C libraries and generated C code.
        .systemLibrary(name: "CLibcurl", pkgConfig: "libcurl", providers: [.apt(["libcurl4-openssl-dev"])]),
        .systemLibrary(name: "CArchive", pkgConfig: "libarchive", providers: [.apt(["libarchive-dev"])]),
        // Debian has no pkg-config file for it; the header names the package to install.
        .systemLibrary(name: "CZooKeeper", providers: [.apt(["libzookeeper-mt-dev"])]),
        .systemLibrary(name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
        .target(name: "CMesosProtos"),
        .target(name: "CProcessControl"),

        // Libraries, each of which imports only earlier ones. The public ones do not depend on NIO.
        // Shared code of the state machines and their actors, only for this package.
        library("MachineSupport", [heap]),
        library("JSONSupport", ["MachineSupport"]),
        // Layered configuration that records the source of each value.
        library("Settings", ["JSONSupport", "MachineSupport", configuration, yams]),
        // The only target with Hummingbird and NIO, only for this package.
        library(
            "HTTPListener",
            [
                "CZlib", "JSONSupport", "MachineSupport", httpTypes, hummingbird, logging, nioCore, nioPosix,
                serviceLifecycle,
            ]),
        library("CurlHTTP", ["CLibcurl", "MachineSupport", deque, httpTypes]),
        library("ContainerSPI", ["JSONSupport", "MachineSupport", "Settings", logging]),
        library("ContainerSupport", ["ContainerSPI", "CurlHTTP", "JSONSupport", "MachineSupport", deque, httpTypes]),
        library("MesosAPI", ["CMesosProtos", "JSONSupport", "MachineSupport"]),
        library(
            "MesosScheduler",
            ["CPCRE2", "CurlHTTP", "MachineSupport", "MesosAPI", deque, httpTypes, logging, metrics, serviceLifecycle]),
        // Separate, so that only users of ZooKeeper link its client.
        library(
            "ZooKeeperCoordination",
            ["CZooKeeper", "JSONSupport", "MachineSupport", "MesosAPI", "MesosScheduler", logging]),
        library(
            "MesosOperator",
            ["CurlHTTP", "JSONSupport", "MachineSupport", "MesosAPI", "MesosScheduler", httpTypes]),
        library(
            "MesosContainers",
            [
                "ContainerSupport", "ContainerSPI", "CurlHTTP", "JSONSupport", "MachineSupport", "MesosAPI",
                "MesosOperator", "MesosScheduler", logging,
            ]),
        // Leadership among several nodes that share one framework, only for this package.
        library(
            "FrameworkCluster",
            ["MachineSupport", "MesosScheduler", "ZooKeeperCoordination", logging]),
        library("TaskScaling", ["MachineSupport", "MesosAPI", "MesosScheduler", logging, serviceLifecycle]),
        library("ProcessControl", ["CProcessControl", "MachineSupport"]),
        // Zip and tar archives with an action's files, only for this package.
        library("ActionArchives", ["CArchive", "MachineSupport"]),
        library(
            "LocalContainers",
            [
                "ContainerSupport", "ContainerSPI", "CurlHTTP", "JSONSupport", "MachineSupport", "ProcessControl",
                httpTypes, logging,
            ]),
        library(
            "ActivationLogs", ["ContainerSPI", "CurlHTTP", "JSONSupport", "MachineSupport", httpTypes, logging]),
        library("Invoker", ["ContainerSPI", "JSONSupport", "MachineSupport", logging, serviceLifecycle]),
        library(
            "EmbeddedMesos",
            [
                "HTTPListener", "JSONSupport", "MachineSupport", "MesosAPI", "ProcessControl", httpTypes, logging,
            ],
            // Embedded in the code, so that a program is a single file.
            resources: [.embedInCode("WebPage")]),
        library(
            "CommandLine",
            [
                "ActionArchives", "ActivationLogs", "ContainerSPI", "CurlHTTP", "EmbeddedMesos", "HTTPListener",
                "Invoker", "JSONSupport", "LocalContainers", "MachineSupport", "MesosAPI", "MesosContainers",
                "MesosOperator", "MesosScheduler", "ProcessControl", "TaskScaling", "ZooKeeperCoordination",
                argumentParser, configuration, logging, serviceLifecycle, unixSignals,
            ]),
        library(
            "ActionRuntime",
            [
                "ActionArchives", "HTTPListener", "JSONSupport", "MachineSupport", "ProcessControl", logging,
                unixSignals,
            ],
            resources: [.embedInCode("Launchers")]),

        // Programs.
        .executableTarget(
            name: "whisk-action-runtime",
            dependencies: ["ActionArchives", "ActionRuntime", "HTTPListener", "ProcessControl", argumentParser],
            swiftSettings: settings),
        // The program expects the runtime beside itself, so both are built together.
        .executableTarget(
            name: "whisk-mesos", dependencies: ["CommandLine", "whisk-action-runtime"], swiftSettings: settings),

        // Tests.
        .target(
            name: "TestSupport",
            dependencies: ["JSONSupport", "MachineSupport", "MesosAPI", "ProcessControl", logging],
            path: "Tests/TestSupport",
            resources: [.copy("Recordings")], swiftSettings: settings),
        tests("JSONSupportTests", ["JSONSupport", "MachineSupport"]),
        tests("MachineSupportTests", ["MachineSupport"]),
        tests("SettingsTests", ["Settings", configuration]),
        tests("HTTPListenerTests", ["HTTPListener", "MachineSupport", "TestSupport", logging]),
        tests("CurlHTTPTests", ["CurlHTTP", "MachineSupport", "TestSupport", httpTypes]),
        tests("ContainerSPITests", ["ContainerSPI", "JSONSupport", logging]),
        tests(
            "ContainerSupportTests",
            ["ContainerSupport", "ContainerSPI", "CurlHTTP", "JSONSupport", "MachineSupport", "TestSupport"]),
        .executableTarget(
            name: "process-control-test-helper", dependencies: ["ProcessControl"],
            path: "Tests/process-control-test-helper", swiftSettings: settings),
        tests("ProcessControlTests", ["ProcessControl", "TestSupport", "process-control-test-helper"]),
        tests(
            "LocalContainersTests",
            [
                "ContainerSupport", "ContainerSPI", "CurlHTTP", "JSONSupport", "LocalContainers", "MachineSupport",
                "ProcessControl", "TestSupport", "whisk-action-runtime", logging,
            ]),
        tests("ActionArchivesTests", ["ActionArchives", "CArchive", "TestSupport"]),
        tests("ActionRuntimeTests", ["JSONSupport", "ProcessControl", "TestSupport", "whisk-action-runtime"]),
        tests(
            "ActivationLogsTests",
            [
                "ActivationLogs", "ContainerSPI", "CurlHTTP", "JSONSupport", "MachineSupport", "TestSupport", httpTypes,
                logging,
            ]),
        tests("TaskScalingTests", ["MachineSupport", "MesosAPI", "MesosScheduler", "TaskScaling", "TestSupport"]),
        tests(
            "CommandLineTests",
            [
                "ActivationLogs", "CommandLine", "ContainerSPI", "HTTPListener", "Invoker", "JSONSupport",
                "MachineSupport", "MesosAPI", "MesosScheduler", "TaskScaling", "TestSupport", logging,
            ]),
        tests(
            "InvokerTests",
            [
                "ActivationLogs", "ContainerSPI", "Invoker", "JSONSupport", "MachineSupport", "TestSupport", logging,
                serviceLifecycle,
            ]),
        tests(
            "MesosOperatorTests",
            ["CurlHTTP", "MachineSupport", "MesosAPI", "MesosOperator", "MesosScheduler", "TestSupport"]),
        tests(
            "MesosContainersTests",
            [
                "ContainerSupport", "ContainerSPI", "CurlHTTP", "JSONSupport", "MesosAPI", "MesosContainers",
                "MesosOperator", "MesosScheduler", "TestSupport", configuration, logging,
            ]),
        // Run only with WHISK_INTEGRATION_TESTS=1; see run.sh there.
        tests(
            "IntegrationTests",
            [
                "ContainerSupport", "CZooKeeper", "ContainerSPI", "CurlHTTP", "EmbeddedMesos", "FrameworkCluster",
                "JSONSupport",
                "LocalContainers", "MachineSupport", "MesosAPI", "MesosScheduler", "ProcessControl", "TestSupport",
                "ZooKeeperCoordination", "whisk-action-runtime", "whisk-mesos", httpTypes, logging,
            ],
            exclude: ["run.sh"]),
        tests(
            "MesosSchedulerTests",
            ["CurlHTTP", "MachineSupport", "MesosAPI", "MesosScheduler", "TestSupport", logging]),
        tests(
            "ZooKeeperCoordinationTests",
            [
                "JSONSupport", "MachineSupport", "MesosAPI", "MesosScheduler", "TestSupport", "ZooKeeperCoordination",
            ]),
        tests(
            "FrameworkClusterTests",
            ["FrameworkCluster", "MachineSupport", "TestSupport", "ZooKeeperCoordination"]),
        tests(
            "EmbeddedMesosTests",
            [
                "EmbeddedMesos", "HTTPListener", "JSONSupport", "MachineSupport", "MesosAPI", "ProcessControl",
                "TestSupport",
            ]),
        .executableTarget(
            name: "scheduler-restart-test-helper", dependencies: ["MesosAPI", "MesosScheduler", logging],
            path: "Tests/scheduler-restart-test-helper", swiftSettings: settings),
        tests(
            "SystemTests",
            [
                "ActivationLogs", "ContainerSPI", "EmbeddedMesos", "Invoker", "JSONSupport", "LocalContainers",
                "MachineSupport", "MesosAPI", "MesosContainers", "MesosOperator", "MesosScheduler", "ProcessControl",
                "TaskScaling", "TestSupport", "scheduler-restart-test-helper",
                "whisk-action-runtime", "whisk-mesos", logging,
            ]),
        tests(
            "MesosAPITests", ["CMesosProtos", "JSONSupport", "MachineSupport", "MesosAPI", "TestSupport"],
            resources: [.copy("Fixtures")]),
    ]
)
