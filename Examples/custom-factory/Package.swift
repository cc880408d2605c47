// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "custom-factory",
    dependencies: [.package(name: "whisk-mesos", path: "../..")],
    targets: [
        .executableTarget(
            name: "custom-factory",
            dependencies: [
                .product(name: "ContainerSPI", package: "whisk-mesos"),
                .product(name: "JSONSupport", package: "whisk-mesos"),
                .product(name: "Settings", package: "whisk-mesos"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
