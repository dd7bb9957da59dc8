import Foundation
import TestSupport
import Testing

/// The command line speaks one language.
struct CommandLineTests {
    @Test func `no command takes a version for the program's`() async throws {
        let commands = try await LinesmanCommand.root().leaves()
        #expect(commands.count > 30)
        for command in commands {
            let spellings = [["--version", "2.0.1"], ["--version=1.6"], ["--version"]]
            for spelling in spellings {
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
                "lint", "schema list", "schema show", "schema export", "simulate csms", "rules try", "rules apply",
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
}
