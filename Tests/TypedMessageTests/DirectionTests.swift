import Foundation
import OCPP201
import OCPP21
import OCPPTypes
import TestSupport
import Testing

/// Who may ask is in the type: what goes the wrong way does not compile.
struct DirectionTests {
    /// What a CSMS and a station do, in the least form.
    private static let roles = """
        import OCPP201
        import OCPP21
        import OCPPTypes
        func csmsAnswers<A: UpAction>(_: A.Type, _ answer: (A.Request) -> A.Response) {}
        func csmsCalls<R: ActionRequest>(_ request: R) -> R.Action.Response? where R.Action: DownAction { nil }
        func stationSends<M: SendMessage>(_ message: M) where M.Send: UpSend {}

        """

    /// What the compiler says of Swift that uses the modules of this build.
    private static func errors(_ source: String) async throws -> String {
        let folder = FileManager.default.temporaryDirectory.appending(path: "direction-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "main.swift")
        try (roles + source).write(to: file, atomically: true, encoding: .utf8)
        let modules = Repository.linesman.deletingLastPathComponent().appending(path: "Modules")
        let compiler = try ChildProcess(
            URL(filePath: "/usr/bin/env"),
            ["swiftc", "-typecheck", "-swift-version", "6", "-I", modules.path, file.path]
        )
        let status = try await compiler.exitStatus()
        return status == 0 ? "" : compiler.transcript
    }

    @Test func `what goes the right way compiles`() async throws {
        let errors = try await Self.errors(
            """
            csmsAnswers(OCPP201.BootNotification.self) { request in
                print(request.reason)
                return .init(currentTime: "2026-01-01T00:00:00Z", interval: 10, status: .accepted)
            }
            csmsAnswers(OCPP201.DataTransfer.self) { _ in .init(status: .accepted) }
            print(csmsCalls(OCPP201.Reset.Request(type: .immediate))?.status == .accepted)
            _ = csmsCalls(OCPP21.DataTransfer.Request(vendorId: "v"))
            stationSends(NotifyPeriodicEventStream.Message(data: [], id: 1, pending: 0, basetime: .epoch))
            """
        )
        #expect(errors.isEmpty, "\(errors)")
    }

    @Test(arguments: [
        ("csmsAnswers(OCPP201.Reset.self) { _ in .init(status: .accepted) }", "'UpAction'"),
        ("_ = csmsCalls(OCPP201.Heartbeat.Request())", "'DownAction'"),
        ("_ = csmsCalls(OCPP201.Reset.Response(status: .accepted))", "'ActionRequest'"),
        ("stationSends(OCPP21.Heartbeat.Request())", "'SendMessage'"),
    ])
    func `what goes the wrong way does not`(source: String, lacking: String) async throws {
        let errors = try await Self.errors(source)
        #expect(errors.contains("error:") && errors.contains("conform to \(lacking)"), "\(errors)")
    }
}
