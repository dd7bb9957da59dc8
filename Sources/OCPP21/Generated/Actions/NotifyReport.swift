// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.catalogue; edit that.

public import OCPP
public import OCPPTypes

/// Delivers one part of a device model report.
///
/// The station asks, the other side answers (OCPP 2.1 Part 2, block B).
public enum NotifyReport: UpAction {
    /// The name in the specification.
    public static let name = "NotifyReport"
    /// The version of OCPP.
    public static let version = OCPPVersion.v21
    /// Its place in the catalogue.
    public static let id = ActionID(rawValue: 7)

    /// What is asked.
    public struct Request: ActionRequest {
        /// What is asked for.
        public typealias Action = NotifyReport

        /// The number of the request that asked for it.
        ///
        /// An integer.
        public var requestId: Int
        /// When this part was made.
        ///
        /// A date and time.
        public var generatedAt: DateTime
        /// Variables with their attributes and characteristics.
        ///
        /// A list, at least 1, each the ``ReportDataType``.
        public var reportData: [ReportDataType]?
        /// Whether another part follows.
        ///
        /// True or false. Missing means `false`.
        public var tbc: Bool?
        /// Counts the parts, beginning with 0.
        ///
        /// An integer, 0 or more.
        public var seqNo: Int
        /// What a vendor adds.
        public var customData: CustomData?

        /// Puts this request together; what is not required may be left out.
        public init(
            requestId: Int,
            generatedAt: DateTime,
            reportData: [ReportDataType]? = nil,
            tbc: Bool? = nil,
            seqNo: Int,
            customData: CustomData? = nil
        ) {
            self.requestId = requestId
            self.generatedAt = generatedAt
            self.reportData = reportData
            self.tbc = tbc
            self.seqNo = seqNo
            self.customData = customData
        }

        /// The names of the members in the order of the specification.
        public static let members = NameTable("requestId generatedAt reportData tbc seqNo customData", required: 0b10011)

        /// What reading begins with.
        public static var blank: Self {
            Self(requestId: 0, generatedAt: .epoch, seqNo: 0)
        }

        /// Reads the member at this place of ``members``.
        public mutating func read(_ member: Int, from reader: inout WireReader) throws(ReadError) {
            switch member {
            case 0: self.requestId = try Int(reading: &reader)
            case 1: self.generatedAt = try DateTime(reading: &reader)
            case 2: self.reportData = try [ReportDataType](reading: &reader)
            case 3: self.tbc = try Bool(reading: &reader)
            case 4: self.seqNo = try Int(reading: &reader)
            case 5: self.customData = try CustomData(reading: &reader)
            default: break
            }
        }

        /// Appends the members that are there.
        public func write(members writer: inout WireWriter) {
            writer.put(0, self.requestId)
            writer.put(1, self.generatedAt)
            writer.put(2, self.reportData)
            writer.put(3, self.tbc)
            writer.put(4, self.seqNo)
            writer.put(5, self.customData)
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
