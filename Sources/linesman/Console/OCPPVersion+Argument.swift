public import ArgumentParser
public import OCPP

/// The versions of OCPP as options take them: `1.6`, or `ocpp1.6` as in the subprotocol, in upper or lower case.
extension OCPPVersion: ExpressibleByArgument {
    /// Reads a version.
    public init?(argument: String) {
        let text = argument.lowercased()
        guard let version = Self.allCases.first(where: { $0.number == text || $0.subprotocol == text }) else {
            return nil
        }
        self = version
    }

    /// The numbers.
    public static var allValueStrings: [String] { allCases.map(\.number) }

    /// None: the numbers say it all.
    public static var allValueDescriptions: [String: String] { [:] }

    /// The number.
    public var defaultValueDescription: String { number }
}
