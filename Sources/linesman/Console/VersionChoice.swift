import ArgumentParser
import OCPP

/// A version of OCPP on the command line.
struct VersionChoice: ExpressibleByArgument {
    let version: OCPPVersion

    init?(argument: String) {
        let text = argument.lowercased()
        guard let version = OCPPVersion(subprotocol: text.hasPrefix("ocpp") ? text : "ocpp" + text) else { return nil }
        self.version = version
    }

    static var allValueStrings: [String] { OCPPVersion.allCases.map(\.subprotocol) }
}
