// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "linesman-examples",
    dependencies: [.package(name: "linesman", path: "..")],
    targets: [
        .executableTarget(name: "lint-capture", dependencies: [.product(name: "Playback", package: "linesman")])
    ]
)
