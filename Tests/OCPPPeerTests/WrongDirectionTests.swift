import Foundation
import TestSupport
import Testing

/// What goes the wrong way does not compile.
struct WrongDirectionTests {
    @Test(arguments: [
        ("csms.on(Reset.self) { _, _ in .init(status: .accepted) }", "'UpAction'"),
        ("_ = try await csms[\"CP_1\"]?.call(Heartbeat.Request())", "'DownAction'"),
        ("_ = try await csms[\"CP_1\"]?.call(ClearCache.Request())", nil),
    ])
    func `a CSMS handles what stations ask, and asks what they answer`(source: String, lacking: String?) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "wrong-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "main.swift")
        try "import OCPP201\nimport OCPPPeer\nlet csms = CSMS(versions: [.v201])\n\(source)\n"
            .write(to: file, atomically: true, encoding: .utf8)
        let compiler = try ChildProcess(
            URL(filePath: "/usr/bin/env"),
            ["swiftc", "-typecheck", "-swift-version", "6"] + Self.search() + [file.path]
        )
        let status = try await compiler.exitStatus()
        guard let lacking else {
            #expect(status == 0, "\(compiler.transcript)")
            return
        }
        #expect(compiler.transcript.contains("error:") && compiler.transcript.contains("conform to \(lacking)"))
    }

    /// Where the compiler finds the modules of this build, those of C among them.
    private static func search() throws -> [String] {
        let build = Repository.linesman.deletingLastPathComponent()
        let files = FileManager.default
        func exists(_ url: URL) -> Bool { files.fileExists(atPath: url.path) }
        func children(_ url: URL) throws -> [URL] {
            try files.contentsOfDirectory(at: url, includingPropertiesForKeys: nil)
        }
        var maps: [String: URL] = [:]
        for package in try children(build.appending(path: "../../checkouts").standardized) {
            let sources = package.appending(path: "Sources")
            for target in exists(sources) ? try children(sources) : [] {
                let map = target.appending(path: "include/module.modulemap")
                if exists(map) { maps[target.lastPathComponent] = map }
            }
        }
        for folder in try children(build) where folder.pathExtension == "build" {
            let map = folder.appending(path: "module.modulemap")
            if exists(map) { maps[folder.deletingPathExtension().lastPathComponent] = map }
        }
        return ["-I", build.appending(path: "Modules").path]
            + maps.values.flatMap { ["-Xcc", "-fmodule-map-file=\($0.path)"] }
    }
}
