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
    dependencies: [],
    targets: [
        .target(name: "CProcessControl"),
        .target(name: "ProcessControl", dependencies: ["CProcessControl"], swiftSettings: settings),
        .executableTarget(
            name: "process-control-test-helper", dependencies: ["ProcessControl"],
            path: "Tests/process-control-test-helper", swiftSettings: settings),
        .testTarget(
            name: "ProcessControlTests", dependencies: ["ProcessControl", "process-control-test-helper"],
            swiftSettings: settings),
    ]
)
