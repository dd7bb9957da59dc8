import Foundation
import OCPP
import OCPPTypeGenerator

/// Writes the modules `OCPP16`, `OCPP201` and `OCPP21` from the catalogue, or says whether they are as they would be written.
///
/// `linesman-generate [--check]`, in the top folder of the repository.
@main
struct GenerateCommand {
    static func main() {
        do {
            let isCheck = CommandLine.arguments.dropFirst().first == "--check"
            var stale: [String] = []
            for version in OCPPVersion.allCases {
                let folder = try GeneratedFolder(version)
                stale += isCheck ? folder.stale : try folder.write()
            }
            guard isCheck, !stale.isEmpty else { return }
            FileHandle.standardError.write(Data("\(stale.joined(separator: ", ")): stale; run `make generate`\n".utf8))
            exit(1)
        } catch {
            FileHandle.standardError.write(Data("linesman-generate: error: \(error)\n".utf8))
            exit(2)
        }
    }
}
