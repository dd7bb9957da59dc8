import Foundation
import TestSupport
import Testing

/// The command line speaks one language.
struct CommandLineTests {
    @Test func `no command takes a version for the program's`() async throws {
        let commands = try await LinesmanCommand.root().leaves()
        #expect(commands.count > 30)
        let spellings = [["--version", "2.0.1"], ["--version=1.6"], ["--version"]]
        for (index, command) in commands.enumerated() {
            for spelling in index % 8 == 0 ? spellings : [spellings[0]] {
                let run = try await LinesmanRun(command.words + spelling)
                #expect(run.status == 2 && run.text.contains("--ocpp"), "\(command.words) \(spelling): \(run.text)")
            }
        }
    }

    @Test func `the program tells its version at the root and by a command`() async throws {
        let short = try await LinesmanRun(["--version"])
        let long = try await LinesmanRun(["version"])
        #expect(short.status == 0 && short.lines.count == 1)
        #expect(long.status == 0 && long.text.contains(short.text))
        #expect(try await LinesmanRun(["--version", "lint"]).status == 2)
        #expect(try await LinesmanRun(["--help"]).text.contains("--version"))
    }

    @Test func `no option is called version, and each that takes one of OCPP is called ocpp`() async throws {
        let commands = try await LinesmanCommand.root().leaves()
        #expect(commands.allSatisfy { !$0.command.options.contains("version") })
        let takers = commands.filter { $0.command.options.contains("ocpp") }.map { $0.words.joined(separator: " ") }
        #expect(
            Set(takers) == [
                "lint", "schema list", "schema show", "schema export", "simulate csms", "simulate station", "rules try",
                "rules apply",
            ]
        )
    }

    @Test(arguments: ["1.6", "ocpp1.6", "OCPP1.6", "2.0.1", "ocpp2.0.1", "2.1", "OCPP2.1"])
    func `every spelling of a version is taken everywhere`(version: String) async throws {
        let folder = try TemporaryFolder()
        let rules = try folder.write("linesman: 1\nrules: []", as: "rules.yaml")
        let frames = try folder.write("{\"chargePointId\":\"CP-1\"}", as: "frames.jsonl")
        for arguments in [
            ["lint", "--exit-zero", "-"], ["schema", "list"], ["schema", "show", "Heartbeat"],
            ["schema", "export", folder.path("schemas")],
            ["rules", "try", rules, "--frame", "[2,\"1\",\"Heartbeat\",{}]"],
            ["rules", "apply", rules, frames],
        ] {
            let run = try await LinesmanRun(arguments + ["--ocpp", version])
            #expect(!run.text.contains("is invalid for '--ocpp"), "\(arguments): \(run.text)")
        }
        for arguments in [["lint", "-"], ["schema", "list"], ["simulate", "csms"]] {
            let run = try await LinesmanRun(arguments + ["--ocpp", "1.7"])
            #expect(run.status == 2 && run.text.contains("1.6"), "\(arguments): \(run.text)")
        }
    }

    @Test func `times and sizes have units wherever an option takes one`() async throws {
        let csms = try Wire.listening()
        let limits = [
            "--idle-timeout", "1h30m", "--handshake-timeout", "2500ms", "--upstream-timeout", "7", "--lost-timeout",
            "5m",
            "--call-timeout", "1m", "--drain-timeout", "1.5s", "--retry-after", "30s", "--max-message", "64M",
            "--record-max-age", "1d", "--retain-age", "30d", "--retain-bytes", "2GiB", "--record-max-bytes", "100kB",
        ]
        let relay = try await RelayProcess(upstream: csms, limits)
        relay.process.signal(SIGTERM)
        #expect(try await relay.process.exitStatus() == 0)
        for option in ["--idle-timeout", "--retain-age", "--max-message"] {
            let run = try await LinesmanRun(["run", "--upstream", "ws://127.0.0.1:1", option, "5x"])
            #expect(run.status == 2 && run.text.contains("The value '5x' is invalid for '\(option)"), "\(run.text)")
        }
        for arguments in [
            ["demo", "--pace", "5x"], ["simulate", "station", "--to", "ws://127.0.0.1:1", "--pace", "5x"],
        ] {
            #expect(try await LinesmanRun(arguments).status == 2)
        }
        let small = try await LinesmanRun(["run", "--upstream", "ws://127.0.0.1:1", "--handshake-timeout", "0"])
        #expect(small.status == 2 && small.text.contains("--handshake-timeout is at least 1ms"), "\(small.text)")
    }

    @Test func `the help of a limit says what it is unless said, and which finding it leads to`() async throws {
        let help = try await LinesmanRun(["run", "--help"]).text
        for part in ["(default: 10s)", "(default: 1028k)", "(default: 2m)", "(LM1206)", "(LM3007)", "(LM1109)"] {
            #expect(help.contains(part), "\(part)")
        }
        let codes = help.matches(of: /LM\d{4}/).map { String($0.output) }
        #expect(try await LinesmanRun(["explain"] + codes).status == 0)
    }

    @Test func `every error has one form`() async throws {
        for arguments in [
            ["run"], ["run", "--upstream", "http://x"],
            ["run", "--upstream", "ws://127.0.0.1:1", "--listen", "nowhere"],
            ["lint"], ["lint", "/nowhere"], ["lint", "--select", "LM9999", "-"], ["explain", "nope"], ["nosuch"],
            ["capture", "info", "/nowhere"], ["capture", "grep", "kind ==", "/nowhere"],
            ["rules", "check", "/nowhere"],
            ["rules", "list", "/nowhere"], ["schema", "show", "Nope"], ["schema", "check", "/nowhere"],
            ["simulate", "csms", "--listen", "203.0.113.1:9"],
            ["replay", "station", "/nowhere", "--to", "ws://127.0.0.1:1"],
            ["run", "--upstream", "ws://127.0.0.1:1", "--rules", "/nowhere"],
        ] {
            let run = try await LinesmanRun(arguments)
            let first = run.lines.first { $0.hasPrefix("linesman: ") } ?? ""
            #expect(run.status == 2 && first.hasPrefix("linesman: error: "), "\(arguments): \(run.text)")
        }
    }
}
