// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "embed-factory",
    dependencies: [.package(name: "whisk-mesos", path: "../..")],
    targets: [
        .executableTarget(
            name: "embed-factory",
            dependencies: [
                .product(name: "ContainerSPI", package: "whisk-mesos"),
                .product(name: "JSONSupport", package: "whisk-mesos"),
                .product(name: "MesosContainers", package: "whisk-mesos"),
            ],
            swiftSettings: [.swiftLanguageMode(.v6)])
    ]
)
