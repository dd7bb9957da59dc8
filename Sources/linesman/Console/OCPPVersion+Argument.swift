public import ArgumentParser
public import OCPP

/// The versions of OCPP as options spell them: `1.6`, or `ocpp1.6` as in the subprotocol.
extension OCPPVersion: ExpressibleByArgument {
    /// Reads a version.
    public init?(argument: String) {
        guard let version = Self.allCases.first(where: { $0.number == argument || $0.subprotocol == argument }) else {
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
