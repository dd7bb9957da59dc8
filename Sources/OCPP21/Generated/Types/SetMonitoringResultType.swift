// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPPTypes

/// The data type `SetMonitoringResultType` of OCPP 2.1.
///
/// Part of ``SetVariableMonitoring``.
public struct SetMonitoringResultType: WireObject {
    /// Number of the monitor.
    ///
    /// An integer, 0 or more.
    public var id: Int?
    /// More about the status.
    ///
    /// The ``StatusInfoType``.
    public var statusInfo: StatusInfoType?
    /// Whether it was set.
    ///
    /// One of ``SetMonitoringStatusEnumType``.
    public var status: SetMonitoringStatusEnumType
    /// What it looks for.
    ///
    /// One of ``MonitorEnumType``.
    public var type: MonitorEnumType
    /// The component.
    ///
    /// The ``ComponentType``.
    public var component: ComponentType
    /// The variable of the component.
    ///
    /// The ``VariableType``.
    public var variable: VariableType
    /// How bad it is: 0 is danger, 9 is for debugging.
    ///
    /// An integer, 0 or more.
    public var severity: Int
    /// What a vendor adds.
    public var customData: CustomData?

    /// Puts this object together; what is not required may be left out.
    public init(
        id: Int? = nil,
        statusInfo: StatusInfoType? = nil,
        status: SetMonitoringStatusEnumType,
        type: MonitorEnumType,
        component: ComponentType,
        variable: VariableType,
        severity: Int,
        customData: CustomData? = nil
    ) {
        self.id = id
        self.statusInfo = statusInfo
        self.status = status
        self.type = type
        self.component = component
        self.variable = variable
        self.severity = severity
        self.customData = customData
    }

    /// The names of the members in the order of the specification.
    public static let members = NameTable("id statusInfo status type component variable severity customData", required: 0b1111100)

    /// What reading begins with.
    public static var blank: Self {
        Self(status: .unrecognized(""), type: .unrecognized(""), component: .blank, variable: .blank, severity: 0)
    }

    /// Reads the member at this place of ``members``.
    public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
        switch member {
        case 0: self.id = try Int(reading: &reader)
        case 1: self.statusInfo = try StatusInfoType(reading: &reader)
        case 2: self.status = try SetMonitoringStatusEnumType(reading: &reader)
        case 3: self.type = try MonitorEnumType(reading: &reader)
        case 4: self.component = try ComponentType(reading: &reader)
        case 5: self.variable = try VariableType(reading: &reader)
        case 6: self.severity = try Int(reading: &reader)
        case 7: self.customData = try CustomData(reading: &reader)
        default: break
        }
    }

    /// Appends the members that are there.
    public func write(members writer: inout WireWriter) {
        writer.put(0, self.id)
        writer.put(1, self.statusInfo)
        writer.put(2, self.status)
        writer.put(3, self.type)
        writer.put(4, self.component)
        writer.put(5, self.variable)
        writer.put(6, self.severity)
        writer.put(7, self.customData)
    }
}
