import Foundation
import TestSupport
import Testing

/// Recordings played back against the Python package `ocpp`, as station and as CSMS.
struct ReplayTests {
    /// A charging session between two Python peers, recorded; gone when the value is.
    private final class Recording {
        let folder: String

        init() async throws {
            folder = FileManager.default.temporaryDirectory.appending(path: "replay-\(UUID().uuidString)").path
            let cast = try await Cast(upstream: "csms", relay: ["--record", folder])
            let station = try ChildProcess.peer("station", cast.url + "/CP-1")
            #expect(try await station.exitStatus() == 0, "\(station.transcript)")
            _ = try await cast.upstream.event("closed")
            #expect(try await cast.stop() == 0, "\(cast.relay.transcript)")
        }

        deinit { try? FileManager.default.removeItem(atPath: folder) }
    }

    private static func listening(_ csms: ChildProcess) async throws -> String {
        "ws://127.0.0.1:\(try await csms.event("listening").port ?? 0)/ocpp"
    }

    private static func replay(_ arguments: String...) async throws -> (status: Int32, text: String) {
        let process = try ChildProcess(Repository.linesman, ["replay"] + arguments)
        let status = try await process.exitStatus()
        return (status, process.transcript)
    }

    @Test func `a recorded station finds the same CSMS as it left`() async throws {
        let recording = try await Recording()
        let csms = try ChildProcess.peer("csms")
        let url = try await Self.listening(csms)
        for options in [
            [], ["--pace", "fast"], ["--pace", "lockstep"], ["--pace", "x20"], ["--ids", "fresh"], ["--shift-time"],
            ["--expect", "none"], ["--expect", "schema"], ["--expect", "status"], ["--stations", "CP-?"],
        ] {
            let process = try ChildProcess(
                Repository.linesman,
                ["replay", "station", recording.folder, "--to", url] + options
            )
            let status = try await process.exitStatus()
            #expect(status == 0, "\(options) \(process.transcript)")
            #expect(process.transcript.contains("8 messages of 1 stations compared, 0 mismatches"), "\(options)")
        }
        let clones = try await Self.replay("station", recording.folder, "--to", url, "--count", "3")
        #expect(clones.status == 0)
        #expect(clones.text.contains("24 messages of 3 stations compared, 0 mismatches"), "\(clones.text)")
        let paths = Set(csms.events(named: "connected").compactMap(\.path))
        #expect(paths.count == 4, "three clones have names of their own: \(paths)")
        let nobody = try await Self.replay("station", recording.folder, "--to", url, "--stations", "X*")
        #expect(nobody.status == 2)
    }

    @Test func `a CSMS that changes one answer gives exactly one mismatch`() async throws {
        let recording = try await Recording()
        let csms = try ChildProcess.peer("csms", "Blocked")
        let url = try await Self.listening(csms)
        for format in ["text", "json", "junit"] {
            let file = recording.folder + "-report"
            defer { try? FileManager.default.removeItem(atPath: file) }
            let (status, text) = try await Self.replay(
                "station",
                recording.folder,
                "--to",
                url,
                "--format",
                format,
                "--output",
                file
            )
            #expect(status == 1, "\(text)")
            let report = try String(contentsOfFile: file, encoding: .utf8)
            #expect(report.contains("StartTransaction") && report.contains("Blocked"), "\(report)")
            switch format {
            case "junit":
                let python =
                    "import sys, xml.etree.ElementTree as t; print(len(t.parse(sys.argv[1]).findall('.//failure')))"
                let parser = try ChildProcess(Repository.python, ["-c", python, file])
                #expect(try await parser.exitStatus() == 0)
                #expect(parser.lines == ["1"])
            case "json":
                let object = try JSONSerialization.jsonObject(with: Data(report.utf8)) as? [String: Any]
                #expect(object?["mismatches"] as? Int == 1)
                #expect(object?["compared"] as? Int == 8)
            default: #expect(report.contains("8 messages of 1 stations compared, 1 mismatches"))
            }
        }
        let ignoring = try await Self.replay(
            "station",
            recording.folder,
            "--to",
            url,
            "--ignore",
            "/idTagInfo/status"
        )
        #expect(ignoring.status == 0, "\(ignoring.text)")
    }

    @Test func `a transaction that the CSMS numbers otherwise goes on under its number`() async throws {
        let recording = try await Recording()
        let csms = try ChildProcess.peer("csms", "Accepted", "31")
        let (status, text) = try await Self.replay("station", recording.folder, "--to", try await Self.listening(csms))
        #expect(status == 0, "\(text)")
        #expect(csms.events(named: "meter").map(\.transaction) == [31])
        #expect(csms.events(named: "stop").map(\.transaction) == [31])
    }

    @Test func `a Python station finds the recorded CSMS as it left`() async throws {
        let recording = try await Recording()
        let csms = try ChildProcess(
            Repository.linesman,
            ["replay", "csms", recording.folder, "--listen", "127.0.0.1:0"]
        )
        let station = try ChildProcess.peer("station", try await Self.address(csms) + "/CP-1")
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        #expect(station.events(named: "started").first?.transaction == 7001)
        #expect(try await csms.exitStatus() == 0, "\(csms.transcript)")
        #expect(csms.transcript.contains("10 messages of 1 stations compared, 0 mismatches"), "\(csms.transcript)")
    }

    @Test(arguments: ["error", "default", "forward"])
    func `what was not recorded is refused, made up or asked elsewhere`(extra: String) async throws {
        let recording = try await Recording()
        let upstream = try ChildProcess.peer("csms")
        let csms = try ChildProcess(
            Repository.linesman,
            [
                "replay", "csms", recording.folder, "--listen", "127.0.0.1:0", "--extra", extra, "--upstream",
                try await Self.listening(upstream),
            ]
        )
        let station = try ChildProcess.peer("dialer", try await Self.address(csms) + "/CP-1", "ocpp1.6")
        station.follow(.send(#"[2,"q1","Heartbeat",{}]"#), .receive, .close(1000, ""))
        station.endInput()
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        let answer = String(decoding: try #require(station.events(named: "received").first).bytes, as: UTF8.self)
        switch extra {
        case "error": #expect(answer == #"[4,"q1","NotImplemented","not recorded",{}]"#)
        case "default": #expect(answer.hasPrefix(#"[3,"q1",{"currentTime":""#))
        default:
            #expect(answer == #"[3,"q1",{"currentTime":"2026-01-02T03:04:05Z"}]"#, "that is the upstream's clock")
            #expect(upstream.events(named: "connected").map(\.path) == ["/ocpp/CP-1"])
        }
        // It did not say what it said then.
        #expect(try await csms.exitStatus() == 1)
    }

    @Test func `nobody waits for an upstream that is not there`() async throws {
        let recording = try await Recording()
        let port = try Wire.freePort()
        let csms = try ChildProcess(
            Repository.linesman,
            [
                "replay", "csms", recording.folder, "--listen", "127.0.0.1:0", "--extra", "forward", "--upstream",
                "ws://127.0.0.1:\(port)/ocpp",
            ]
        )
        let station = try ChildProcess.peer("dialer", try await Self.address(csms) + "/CP-1", "ocpp1.6")
        station.follow(.send(#"[2,"q1","Heartbeat",{}]"#), .receive, .close(1000, ""))
        station.endInput()
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        let answer = String(decoding: try #require(station.events(named: "received").first).bytes, as: UTF8.self)
        #expect(answer.hasPrefix(#"[4,"q1","InternalError","#))
        #expect(try await csms.exitStatus() == 1)
        #expect(csms.transcript.contains("the upstream did not answer"))
    }

    @Test func `what is malformed is replayed to the byte`() async throws {
        let texts = [
            #"[2,"1","Heartbeat",{"#, "not JSON at all", #"{"no":"array"}"#, "[]", "[ 2 ,\"a\",\t\"Nope\" , {\n} ]",
            "é😀\u{7F}",
            #"[2,"dup","Authorize",{"idTag":"one","idTag":"two"}]"#, "",
        ]
        let folder = FileManager.default.temporaryDirectory.appending(path: "replay-\(UUID().uuidString)").path
        defer { try? FileManager.default.removeItem(atPath: folder) }
        let cast = try await Cast(upstream: "silent_server", relay: ["--record", folder])
        let station = try ChildProcess.peer("dialer", cast.url + "/CP-2", "ocpp1.6")
        for text in texts { station.follow(.send(text)) }
        station.follow(.send([0, 0xFF, 0x80, 0x41], binary: true), .close(1000, ""))
        station.endInput()
        #expect(try await station.exitStatus() == 0, "\(station.transcript)")
        _ = try await cast.upstream.event("closed")
        #expect(try await cast.stop() == 0, "\(cast.relay.transcript)")
        let expected = texts.map { Array($0.utf8) } + [[0, 0xFF, 0x80, 0x41]]
        #expect(cast.upstream.events(named: "received").map(\.bytes) == expected)

        let live = try ChildProcess.peer("silent_server")
        let url = try await Self.listening(live)
        let process = try ChildProcess(
            Repository.linesman,
            ["replay", "station", folder, "--to", url, "--pace", "fast", "--expect", "none", "--timeout", "1"]
        )
        #expect(try await process.exitStatus() == 0, "\(process.transcript)")
        _ = try await live.event("closed")
        #expect(live.events(named: "received").map(\.bytes) == expected)
        #expect(live.events(named: "received").last?.binary == true)
    }

    private static func address(_ csms: ChildProcess) async throws -> String {
        let line = try await csms.line(containing: "listening on ")
        let words = line.split(separator: " ")
        let address = words.first { $0.contains(":") && $0.hasSuffix(",") }?.dropLast() ?? ""
        return "ws://\(address)"
    }
}
