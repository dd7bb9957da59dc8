// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.0.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Removes a message from the display.
///
/// The CSMS asks, the other side answers (OCPP 2.0.1 Part 2, block O).
public enum ClearDisplayMessage: DownAction {
    /// The name in the specification.
    public static let name = "ClearDisplayMessage"
    /// The version of OCPP.
    public static let version = OCPPVersion.v201
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 59)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = ClearDisplayMessage

        /// What a vendor adds.
        public var customData: CustomData?
        /// Which message.
        ///
        /// An integer.
        public var id: Int

        /// Puts this request together; what is not required may be left out.
        public init(customData: CustomData? = nil, id: Int) {
            self.customData = customData
            self.id = id
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData id", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(id: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.id = try Int(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.id)
        }
    }

    /// What is answered.
    public struct Response: WireObject {
        /// What a vendor adds.
        public var customData: CustomData?
        /// Whether it is gone.
        ///
        /// One of ``ClearMessageStatusEnumType``.
        public var status: ClearMessageStatusEnumType
        /// More about the status.
        ///
        /// The ``StatusInfoType``.
        public var statusInfo: StatusInfoType?

        /// Puts this response together; what is not required may be left out.
        public init(
            customData: CustomData? = nil,
            status: ClearMessageStatusEnumType,
            statusInfo: StatusInfoType? = nil
        ) {
            self.customData = customData
            self.status = status
            self.statusInfo = statusInfo
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("customData status statusInfo", required: 0b10)

        /// What reading begins with.
        public static var blank: Self {
            Self(status: .unrecognized(""))
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.customData = try CustomData(reading: &reader)
            case 1: self.status = try ClearMessageStatusEnumType(reading: &reader)
            case 2: self.statusInfo = try StatusInfoType(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.customData)
            writer.put(1, self.status)
            writer.put(2, self.statusInfo)
        }
    }
}
