// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPPTypes

/// The data type `EVSEType` of OCPP 2.0.1.
///
/// Part of ``TransactionEvent``, ``TriggerMessage``, ``ChangeAvailability`` and ``ComponentType``.
public struct EVSEType: WireObject {
    /// What a vendor adds.
    public var customData: CustomData?
    /// Number of the EVSE, beginning with 1; 0 stands for the whole station.
    ///
    /// An integer.
    public var id: Int
    /// Number of the connector, beginning with 1.
    ///
    /// An integer.
    public var connectorId: Int?

    /// Puts this object together; what is not required may be left out.
    public init(customData: CustomData? = nil, id: Int, connectorId: Int? = nil) {
        self.customData = customData
        self.id = id
        self.connectorId = connectorId
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("customData id connectorId", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(id: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.customData = try CustomData(reading: &reader)
        case 1: self.id = try Int(reading: &reader)
        case 2: self.connectorId = try Int(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.customData)
        writer.put(1, self.id)
        writer.put(2, self.connectorId)
    }
}
