// swift-tools-version: 6.2
import PackageDescription

let peer: [Target.Dependency] = [
    .product(name: "OCPP201", package: "linesman"), .product(name: "OCPPPeer", package: "linesman"),
]
let package = Package(
    name: "linesman-examples",
    dependencies: [.package(name: "linesman", path: "..")],
    targets: [
        .executableTarget(name: "apply-rules", dependencies: [.product(name: "Playback", package: "linesman")]),
        .executableTarget(name: "lint-capture", dependencies: [.product(name: "Playback", package: "linesman")]),
        .executableTarget(name: "quick-start-csms", dependencies: peer),
        .executableTarget(name: "quick-start-station", dependencies: peer),
        .executableTarget(name: "smart-charging-csms", dependencies: peer),
        .testTarget(
            name: "StationTests",
            dependencies: peer + [.product(name: "OCPPTesting", package: "linesman")]
        ),
    ]
)
