// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `ComponentType` of OCPP 2.1.
///
/// Part of ``ComponentVariableType``, ``EventDataType``, ``GetVariableDataType``, ``GetVariableResultType``, ``MessageInfoType``, ``MonitoringDataType``, ``ReportDataType``, ``SetMonitoringDataType``, ``SetMonitoringResultType``, ``SetVariableDataType`` and ``SetVariableResultType``.
public struct ComponentType: WireObject {
    /// The EVSE, and perhaps the connector, that is meant.
    ///
    /// The ``EVSEType``.
    public var evse: EVSEType?
    /// Name of the component.
    ///
    /// An identifier of at most 50 characters out of letters, digits and `*-_=:+|@.`, such as those of ``ComponentName``.
    public var name: ComponentName
    /// Which of several of this name.
    ///
    /// An identifier of at most 50 characters out of letters, digits and `*-_=:+|@.`.
    public var instance: String?
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(evse: EVSEType? = nil, name: ComponentName, instance: String? = nil, customData: CustomData? = nil) {
        self.evse = evse
        self.name = name
        self.instance = instance
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("evse name instance customData", required: 0b10)

    /// What reading begins with.
    public static var blank: Self {
        Self(name: "")
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.evse = try EVSEType(reading: &reader)
        case 1: self.name = try ComponentName(reading: &reader)
        case 2: self.instance = try String(reading: &reader)
        case 3: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.evse)
        writer.put(1, self.name)
        writer.put(2, self.instance)
        writer.put(3, self.customData)
    }
}
