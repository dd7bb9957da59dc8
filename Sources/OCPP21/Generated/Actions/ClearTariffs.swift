// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Removes tariffs from the station.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block I).
public enum ClearTariffs: DownAction {
    /// The name in the specification.
    public static let name = "ClearTariffs"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 31)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ClearTariffs

        /// Which tariffs; all when it is missing.
        ///
        /// A list, at least 1, each a text of at most 60 characters.
        public var tariffIds: [String]?
        /// At which EVSE; at all when it is missing.
        ///
        /// An integer, 0 or more.
        public var evseId: Int?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(tariffIds: [String]? = nil, evseId: Int? = nil, customData: CustomData? = nil) {
            self.tariffIds = tariffIds
            self.evseId = evseId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("tariffIds evseId customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.tariffIds = try [String](reading: &reader)
            case 1: self.evseId = try Int(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.tariffIds)
            writer.put(1, self.evseId)
            writer.put(2, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What became of each.
        ///
        /// A list, at least 1, each the ``ClearTariffsResultType``.
        public var clearTariffsResult: [ClearTariffsResultType]
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(clearTariffsResult: [ClearTariffsResultType], customData: CustomData? = nil) {
            self.clearTariffsResult = clearTariffsResult
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("clearTariffsResult customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(clearTariffsResult: [])
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.clearTariffsResult = try [ClearTariffsResultType](reading: &reader)
            case 1: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.clearTariffsResult)
            writer.put(1, self.customData)
        }
    }
}
