// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Delivers one part of a report of settings for distributed energy resources.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block R).
public enum ReportDERControl: UpAction {
    /// The name in the specification.
    public static let name = "ReportDERControl"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 87)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ReportDERControl

        /// Curves of power against voltage or frequency.
        ///
        /// A list, 1 to 24 of them, each the ``DERCurveGetType``.
        public var curve: [DERCurveGetType]?
        /// Whether and how to connect to the grid.
        ///
        /// A list, 1 to 24 of them, each the ``EnterServiceGetType``.
        public var enterService: [EnterServiceGetType]?
        /// Fixed power factors while charging.
        ///
        /// A list, 1 to 24 of them, each the ``FixedPFGetType``.
        public var fixedPFAbsorb: [FixedPFGetType]?
        /// Fixed power factors while discharging.
        ///
        /// A list, 1 to 24 of them, each the ``FixedPFGetType``.
        public var fixedPFInject: [FixedPFGetType]?
        /// Fixed reactive powers.
        ///
        /// A list, 1 to 24 of them, each the ``FixedVarGetType``.
        public var fixedVar: [FixedVarGetType]?
        /// How power follows the frequency.
        ///
        /// A list, 1 to 24 of them, each the ``FreqDroopGetType``.
        public var freqDroop: [FreqDroopGetType]?
        /// How fast power may change.
        ///
        /// A list, 1 to 24 of them, each the ``GradientGetType``.
        public var gradient: [GradientGetType]?
        /// The most that may be discharged.
        ///
        /// A list, 1 to 24 of them, each the ``LimitMaxDischargeGetType``.
        public var limitMaxDischarge: [LimitMaxDischargeGetType]?
        /// The number of the request that asked for it.
        ///
        /// An integer.
        public var requestId: Int
        /// Whether another part follows.
        ///
        /// True or false.
        public var tbc: Bool?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            curve: [DERCurveGetType]? = nil,
            enterService: [EnterServiceGetType]? = nil,
            fixedPFAbsorb: [FixedPFGetType]? = nil,
            fixedPFInject: [FixedPFGetType]? = nil,
            fixedVar: [FixedVarGetType]? = nil,
            freqDroop: [FreqDroopGetType]? = nil,
            gradient: [GradientGetType]? = nil,
            limitMaxDischarge: [LimitMaxDischargeGetType]? = nil,
            requestId: Int,
            tbc: Bool? = nil,
            customData: CustomData? = nil
        ) {
            self.curve = curve
            self.enterService = enterService
            self.fixedPFAbsorb = fixedPFAbsorb
            self.fixedPFInject = fixedPFInject
            self.fixedVar = fixedVar
            self.freqDroop = freqDroop
            self.gradient = gradient
            self.limitMaxDischarge = limitMaxDischarge
            self.requestId = requestId
            self.tbc = tbc
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("curve enterService fixedPFAbsorb fixedPFInject fixedVar freqDroop gradient limitMaxDischarge requestId tbc customData", required: 0b100000000)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.curve = try [DERCurveGetType](reading: &reader)
            case 1: self.enterService = try [EnterServiceGetType](reading: &reader)
            case 2: self.fixedPFAbsorb = try [FixedPFGetType](reading: &reader)
            case 3: self.fixedPFInject = try [FixedPFGetType](reading: &reader)
            case 4: self.fixedVar = try [FixedVarGetType](reading: &reader)
            case 5: self.freqDroop = try [FreqDroopGetType](reading: &reader)
            case 6: self.gradient = try [GradientGetType](reading: &reader)
            case 7: self.limitMaxDischarge = try [LimitMaxDischargeGetType](reading: &reader)
            case 8: self.requestId = try Int(reading: &reader)
            case 9: self.tbc = try Bool(reading: &reader)
            case 10: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.curve)
            writer.put(1, self.enterService)
            writer.put(2, self.fixedPFAbsorb)
            writer.put(3, self.fixedPFInject)
            writer.put(4, self.fixedVar)
            writer.put(5, self.freqDroop)
            writer.put(6, self.gradient)
            writer.put(7, self.limitMaxDischarge)
            writer.put(8, self.requestId)
            writer.put(9, self.tbc)
            writer.put(10, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(customData: CustomData? = nil) {
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData")

        /// What reading begins with.
        public static var blank: Self {
            Self()
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
        }
    }
}
