// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Asks for a report of the settings for distributed energy resources.
///
/// The CSMS asks, the other side answers (OCPP 2.1 Part 2, block R).
public enum GetDERControl: DownAction {
    /// The name in the specification.
    public static let name = "GetDERControl"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 84)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = GetDERControl

        /// Joins what is reported later to this request.
        ///
        /// An integer.
        public var requestId: Int
        /// Whether default settings are meant, or scheduled ones.
        ///
        /// True or false.
        public var isDefault: Bool?
        /// Which kind of control.
        ///
        /// One of ``DERControlEnumType``.
        public var controlType: DERControlEnumType?
        /// Which setting.
        ///
        /// An identifier of at most 36 characters out of letters, digits and `*-_=:+|@.`.
        public var controlId: String?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            requestId: Int,
            isDefault: Bool? = nil,
            controlType: DERControlEnumType? = nil,
            controlId: String? = nil,
            customData: CustomData? = nil
        ) {
            self.requestId = requestId
            self.isDefault = isDefault
            self.controlType = controlType
            self.controlId = controlId
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("requestId isDefault controlType controlId customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.requestId = try Int(reading: &reader)
            case 1: self.isDefault = try Bool(reading: &reader)
            case 2: self.controlType = try DERControlEnumType(reading: &reader)
            case 3: self.controlId = try String(reading: &reader)
            case 4: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.requestId)
            writer.put(1, self.isDefault)
            writer.put(2, self.controlType)
            writer.put(3, self.controlId)
            writer.put(4, self.customData)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// Whether there are any.
        ///
        /// One of ``DERControlStatusEnumType``.
        public var status: DERControlStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this response together; what is not required may be left out.
        public init(
            status: DERControlStatusEnumType,
            statusInfo: StatusInfoType? = nil,
            customData: CustomData? = nil
        ) {
            self.status = status
            self.statusInfo = statusInfo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("status statusInfo customData", required: 0b1)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.status = try DERControlStatusEnumType(reading: &reader)
            case 1: self.statusInfo = try StatusInfoType(reading: &reader)
            case 2: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.status)
            writer.put(1, self.statusInfo)
            writer.put(2, self.customData)
        }
    }
}
