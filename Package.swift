// swift-tools-version: 6.2
import PackageDescription

let package = Package(
    name: "linesman",
    products: [
        .executable(name: "linesman", targets: ["linesman"]),
        .library(name: "WebSocketFraming", targets: ["WebSocketFraming"]),
        .library(name: "JSONSchema", targets: ["JSONScanning", "JSONSchema"]),
        .library(name: "OCPP", targets: ["OCPP", "Traffic", "OCPPConformance"]),
        .library(
            name: "OCPPPeer",
            targets: ["OCPPPeer", "OCPPTypes", "OCPP", "Traffic", "JSONScanning", "WebSocketFraming"]
        ),
        .library(name: "OCPPTesting", targets: ["OCPPTesting"]),
        .library(name: "Playback", targets: ["Playback", "OCPPConformance", "Traffic"]),
        .library(name: "OCPP16", targets: ["OCPP16", "OCPPTypes", "OCPP", "JSONScanning"]),
        .library(name: "OCPP201", targets: ["OCPP201", "OCPPTypes", "OCPP", "JSONScanning"]),
        .library(name: "OCPP21", targets: ["OCPP21", "OCPPTypes", "OCPP", "JSONScanning"]),
    ],
    dependencies: [
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
        .package(url: "https://github.com/apple/swift-nio", from: "2.101.2"),
        .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
    ],
    targets: [
        // Pure: bytes and time in, values out. Standard library only.
        .target(name: "WebSocketFraming"),
        .target(name: "JSONScanning"),
        .target(name: "JSONSchema", dependencies: ["JSONScanning"]),
        .target(name: "OCPP", dependencies: ["JSONScanning", "JSONSchema"], exclude: ["Catalogue"]),
        .target(name: "Traffic", dependencies: ["JSONScanning", "JSONSchema", "OCPP", "WebSocketFraming"]),
        .target(
            name: "OCPPConformance",
            dependencies: ["JSONScanning", "JSONSchema", "OCPP", "Traffic", "WebSocketFraming"]
        ),

        // Typed messages: what is generated from the catalogue, and what it is made of. Pure, too.
        .target(name: "OCPPTypes", dependencies: ["JSONScanning", "OCPP"]),
        .target(name: "OCPP16", dependencies: ["OCPP", "OCPPTypes"]),
        .target(name: "OCPP201", dependencies: ["OCPP", "OCPPTypes"]),
        .target(name: "OCPP21", dependencies: ["OCPP", "OCPPTypes"]),
        .target(name: "OCPPTypeGenerator", dependencies: ["OCPP"]),

        // Pure but for reading YAML.
        .target(
            name: "OCPPRules",
            dependencies: [
                "JSONScanning", "JSONSchema", "OCPP", "Traffic", "WebSocketFraming",
                .product(name: "Yams", package: "Yams"),
            ]
        ),

        .target(
            name: "Exchange",
            dependencies: [
                "JSONScanning", "OCPP", "OCPPConformance", "OCPPRules", "Traffic", "WebSocketFraming",
            ]
        ),

        // Effects.
        .target(name: "CLinux"),
        .systemLibrary(name: "CSQLite", pkgConfig: "sqlite3", providers: [.apt(["libsqlite3-dev"])]),
        .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["libz-dev"])]),
        .target(name: "Machine", dependencies: ["CLinux"]),
        .target(name: "EventLoop", dependencies: ["CLinux", "Machine"]),
        .target(
            name: "Capture",
            dependencies: [
                "CLinux", "CSQLite", "CZlib", "JSONScanning", "JSONSchema", "Machine", "OCPP", "Traffic",
                "WebSocketFraming",
            ]
        ),
        .target(
            name: "Relay",
            dependencies: [
                "EventLoop", "Exchange", "JSONScanning", "Machine", "OCPP", "OCPPConformance", "OCPPRules", "Traffic",
                "WebSocketFraming",
            ]
        ),
        .target(
            name: "Playback",
            dependencies: [
                "Capture", "Exchange", "JSONScanning", "OCPP", "OCPPConformance", "OCPPRules", "Traffic",
                "WebSocketFraming",
            ]
        ),
        .target(
            name: "OCPPPeer",
            dependencies: [
                "JSONScanning", "JSONSchema", "Machine", "OCPP", "OCPPConformance", "OCPPTypes", "Traffic",
                "WebSocketFraming",
                .product(name: "NIOCore", package: "swift-nio"),
                .product(name: "NIOPosix", package: "swift-nio"),
            ]
        ),
        .target(name: "OCPPTesting", dependencies: ["OCPP", "OCPPPeer", "OCPPTypes"]),

        // Programs.
        .executableTarget(
            name: "linesman",
            dependencies: [
                "Capture", "EventLoop", "Exchange", "JSONScanning", "JSONSchema", "Machine", "OCPP", "OCPP16",
                "OCPPConformance", "OCPPPeer", "OCPPRules", "OCPPTypes", "Playback", "Relay", "Traffic",
                "WebSocketFraming",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]
        ),
        .executableTarget(
            name: "linesman-bench",
            dependencies: [
                "Capture", "JSONScanning", "JSONSchema", "Machine", "OCPP", "OCPPConformance", "Relay", "Traffic",
                "WebSocketFraming",
            ],
            exclude: ["Competitors"]
        ),
        .executableTarget(name: "linesman-generate", dependencies: ["OCPP", "OCPPTypeGenerator"]),

        // Tests mirror the sources.
        .target(name: "TestSupport", path: "Tests/TestSupport"),
        .testTarget(name: "WebSocketFramingTests", dependencies: ["TestSupport", "WebSocketFraming"]),
        .testTarget(name: "JSONScanningTests", dependencies: ["JSONScanning", "TestSupport"]),
        .testTarget(name: "JSONSchemaTests", dependencies: ["JSONScanning", "JSONSchema", "TestSupport"]),
        .testTarget(name: "OCPPTests", dependencies: ["JSONScanning", "JSONSchema", "OCPP", "TestSupport"]),
        .testTarget(name: "OCPPTypesTests", dependencies: ["JSONScanning", "OCPPTypes", "TestSupport"]),
        .testTarget(
            name: "TypedMessageTests",
            dependencies: [
                "JSONScanning", "OCPP", "OCPP16", "OCPP201", "OCPP21", "OCPPTypeGenerator", "OCPPTypes", "TestSupport",
            ]
        ),
        .testTarget(
            name: "OCPPConformanceTests",
            dependencies: [
                "AllocationCounter", "JSONScanning", "JSONSchema", "OCPP", "OCPPConformance", "TestSupport",
                "Traffic", "WebSocketFraming",
            ]
        ),
        .testTarget(
            name: "TrafficTests",
            dependencies: ["JSONScanning", "OCPP", "TestSupport", "Traffic", "WebSocketFraming"]
        ),
        .target(name: "AllocationCounter", path: "Tests/AllocationCounter"),
        .testTarget(name: "MachineTests", dependencies: ["Machine"]),
        .testTarget(
            name: "EventLoopTests",
            dependencies: ["AllocationCounter", "CLinux", "EventLoop", "Machine", "TestSupport"]
        ),
        .testTarget(
            name: "CaptureTests",
            dependencies: [
                "Capture", "JSONScanning", "Machine", "OCPP", "Relay", "TestSupport", "Traffic", "WebSocketFraming",
            ]
        ),
        .testTarget(
            name: "RelayTests",
            dependencies: [
                "AllocationCounter", "EventLoop", "Exchange", "Machine", "OCPP", "OCPPConformance", "OCPPRules",
                "Relay",
                "TestSupport", "Traffic", "WebSocketFraming",
            ]
        ),
        .testTarget(
            name: "OCPPPeerTests",
            dependencies: [
                "Capture", "JSONScanning", "OCPP", "OCPP16", "OCPP201", "OCPP21", "OCPPPeer", "OCPPTypes",
                "TestSupport",
                "Traffic", "WebSocketFraming",
            ]
        ),
        .testTarget(
            name: "OCPPTestingTests",
            dependencies: ["OCPP16", "OCPP201", "OCPP21", "OCPPPeer", "OCPPTesting", "OCPPTypes"]
        ),
        .testTarget(
            name: "OCPPRulesTests",
            dependencies: [
                "JSONScanning", "JSONSchema", "OCPP", "OCPPConformance", "OCPPRules", "Playback", "TestSupport",
                "Traffic", "WebSocketFraming",
            ]
        ),
        .testTarget(
            name: "PlaybackTests",
            dependencies: ["Capture", "OCPPConformance", "OCPPRules", "Playback", "TestSupport", "Traffic"]
        ),
        .testTarget(
            name: "ExchangeTests",
            dependencies: [
                "Exchange", "JSONScanning", "OCPP", "OCPPConformance", "OCPPRules", "TestSupport", "Traffic",
                "WebSocketFraming",
            ]
        ),
        .testTarget(name: "EndToEndTests", dependencies: ["TestSupport"], exclude: ["Peers"]),
    ]
)

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),  // SE-0335
        .enableUpcomingFeature("InternalImportsByDefault"),  // SE-0409
        .enableUpcomingFeature("MemberImportVisibility"),  // SE-0444
        .enableUpcomingFeature("NonisolatedNonsendingByDefault"),  // SE-0461
        // Lets our own types hand out and hold spans (SE-0446, SE-0456).
        .enableExperimentalFeature("Lifetimes"),
        .treatAllWarnings(as: .error),
    ]
}
