// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "plain-framework",
    dependencies: [
        .package(name: "whisk-mesos", path: "../.."),
        .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
    ],
    targets: [
        .executableTarget(
            name: "plain-framework",
            dependencies: [
                .product(name: "MesosAPI", package: "whisk-mesos"),
                .product(name: "MesosScheduler", package: "whisk-mesos"),
                .product(name: "Logging", package: "swift-log"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
