import ArgumentParser
import OCPP

/// `linesman version`: what this binary is and which versions of OCPP it knows.
struct VersionCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "version",
        abstract: "Print the version of this program.",
        discussion: """
            EXAMPLES
              linesman version
              linesman version --json | jq -r .version
            """
    )

    /// The version that the next release will carry, without a leading `v`.
    static let number = "0.1.0-dev"

    @Flag(help: "Print one JSON object with the keys name, version, swift, platform and ocpp.")
    var json = false

    func run() throws {
        guard json else {
            return try StandardOutput.print("linesman \(Self.number) (Swift \(Self.compiler), \(Self.platform))")
        }
        let versions = OCPPVersion.allCases.map { "\"\($0.number)\"" }.joined(separator: ",")
        try StandardOutput.print(
            """
            {"name":"linesman","version":"\(Self.number)","swift":"\(Self.compiler)",\
            "platform":"\(Self.platform)","ocpp":[\(versions)]}
            """
        )
    }

    private static var platform: String {
        #if arch(x86_64)
        "linux x86_64"
        #elseif arch(arm64)
        "linux aarch64"
        #else
        "linux"
        #endif
    }

    private static var compiler: String {
        #if compiler(>=6.4)
        "6.4 or newer"
        #elseif compiler(>=6.3)
        "6.3"
        #else
        "6.2"
        #endif
    }
}
