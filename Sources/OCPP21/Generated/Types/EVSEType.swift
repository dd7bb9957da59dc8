// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `EVSEType` of OCPP 2.1.
///
/// Part of ``TransactionEvent``, ``TriggerMessage``, ``ChangeAvailability`` and ``ComponentType``.
public struct EVSEType: WireObject {
    /// Number of the EVSE, beginning with 1; 0 stands for the whole station.
    ///
    /// An integer, 0 or more.
    public var id: Int
    /// Number of the connector, beginning with 1.
    ///
    /// An integer, 0 or more.
    public var connectorId: Int?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(id: Int, connectorId: Int? = nil, customData: CustomData? = nil) {
        self.id = id
        self.connectorId = connectorId
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("id connectorId customData", required: 0b1)

    /// What reading begins with.
    public static var blank: Self {
        Self(id: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.id = try Int(reading: &reader)
        case 1: self.connectorId = try Int(reading: &reader)
        case 2: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.id)
        writer.put(1, self.connectorId)
        writer.put(2, self.customData)
    }
}
