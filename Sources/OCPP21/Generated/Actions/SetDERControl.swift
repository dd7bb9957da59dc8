// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Installs a setting for distributed energy resources.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block R).
public enum SetDERControl: DownAction {
    /// The name in the specification.
    public static let name = "SetDERControl"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 88)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = SetDERControl

        /// Whether it holds whenever nothing else is set.
        ///
        /// True or false.
        public var isDefault: Bool
        /// Which setting.
        ///
        /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var controlId: String
        /// Which kind of control.
        ///
        /// One of ``DERControlEnumType``.
        public var controlType: DERControlEnumType
        /// A curve of power against voltage or frequency.
        ///
        /// The ``DERCurveType``.
        @Indirect public var curve: DERCurveType?
        /// Whether and how to connect to the grid.
        ///
        /// The ``EnterServiceType``.
        @Indirect public var enterService: EnterServiceType?
        /// A fixed power factor while charging.
        ///
        /// The ``FixedPFType``.
        @Indirect public var fixedPFAbsorb: FixedPFType?
        /// A fixed power factor while discharging.
        ///
        /// The ``FixedPFType``.
        @Indirect public var fixedPFInject: FixedPFType?
        /// A fixed reactive power.
        ///
        /// The ``FixedVarType``.
        @Indirect public var fixedVar: FixedVarType?
        /// How power follows the frequency.
        ///
        /// The ``FreqDroopType``.
        @Indirect public var freqDroop: FreqDroopType?
        /// How fast power may change.
        ///
        /// The ``GradientType``.
        public var gradient: GradientType?
        /// The most that may be discharged.
        ///
        /// The ``LimitMaxDischargeType``.
        @Indirect public var limitMaxDischarge: LimitMaxDischargeType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            isDefault: Bool,
            controlId: String,
            controlType: DERControlEnumType,
            curve: DERCurveType? = nil,
            enterService: EnterServiceType? = nil,
            fixedPFAbsorb: FixedPFType? = nil,
            fixedPFInject: FixedPFType? = nil,
            fixedVar: FixedVarType? = nil,
            freqDroop: FreqDroopType? = nil,
            gradient: GradientType? = nil,
            limitMaxDischarge: LimitMaxDischargeType? = nil,
            customData: CustomData? = nil
        ) {
            self.isDefault = isDefault
            self.controlId = controlId
            self.controlType = controlType
            self.curve = curve
            self.enterService = enterService
            self.fixedPFAbsorb = fixedPFAbsorb
            self.fixedPFInject = fixedPFInject
            self.fixedVar = fixedVar
            self.freqDroop = freqDroop
            self.gradient = gradient
            self.limitMaxDischarge = limitMaxDischarge
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("isDefault controlId controlType curve enterService fixedPFAbsorb fixedPFInject fixedVar freqDroop gradient limitMaxDischarge customData", required: 0b111)

        /// What reading begins with.
        public static var blank: Self {
            Self(isDefault: false, controlId: "", controlType: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.isDefault = try Bool(reading: &reader)
            case 1: self.controlId = try String(reading: &reader)
            case 2: self.controlType = try DERControlEnumType(reading: &reader)
            case 3: self.curve = try DERCurveType(reading: &reader)
            case 4: self.enterService = try EnterServiceType(reading: &reader)
            case 5: self.fixedPFAbsorb = try FixedPFType(reading: &reader)
            case 6: self.fixedPFInject = try FixedPFType(reading: &reader)
            case 7: self.fixedVar = try FixedVarType(reading: &reader)
            case 8: self.freqDroop = try FreqDroopType(reading: &reader)
            case 9: self.gradient = try GradientType(reading: &reader)
            case 10: self.limitMaxDischarge = try LimitMaxDischargeType(reading: &reader)
            case 11: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.isDefault)
            writer.put(1, self.controlId)
            writer.put(2, self.controlType)
            writer.put(3, self.curve)
            writer.put(4, self.enterService)
            writer.put(5, self.fixedPFAbsorb)
            writer.put(6, self.fixedPFInject)
            writer.put(7, self.fixedVar)
            writer.put(8, self.freqDroop)
            writer.put(9, self.gradient)
            writer.put(10, self.limitMaxDischarge)
            writer.put(11, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether it was taken.
        ///
        /// One of ``DERControlStatusEnumType``.
        public var status: DERControlStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// Settings that no longer count because of this one.
        ///
        /// A list, 1 to 24 of them, each an identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var supersededIds: [String]?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: DERControlStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            supersededIds: [String]? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.supersededIds = supersededIds
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo supersededIds customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try DERControlStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.supersededIds = try [String](reading: &reader)
            case 3: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.supersededIds)
            writer.put(3, self.customData)
        }
    }
}
