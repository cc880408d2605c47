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
        .library(name: "MesosAPI", targets: ["MesosAPI"])
    ],
    dependencies: [],
    targets: [
        .target(name: "CMesosProtos"),
        .target(name: "JSONSupport", swiftSettings: settings),
        .target(name: "MesosAPI", dependencies: ["CMesosProtos", "JSONSupport"], swiftSettings: settings),
        .testTarget(
            name: "MesosAPITests", dependencies: ["MesosAPI", "JSONSupport", "CMesosProtos"], resources: [.copy("Fixtures")],
            swiftSettings: settings),
    ]
)
