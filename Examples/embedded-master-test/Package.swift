// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "embedded-master-test",
    dependencies: [.package(name: "whisk-mesos", path: "../..")],
    targets: [
        .testTarget(
            name: "LaunchingTests",
            dependencies: [
                .product(name: "EmbeddedMesos", package: "whisk-mesos"),
                .product(name: "MesosAPI", package: "whisk-mesos"),
                .product(name: "MesosScheduler", package: "whisk-mesos"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
