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
        .target(name: "JSONSupport", swiftSettings: settings),
        .testTarget(name: "JSONSupportTests", dependencies: ["JSONSupport"], swiftSettings: settings),
    ]
)
