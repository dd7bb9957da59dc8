// swift-format-ignore-file
// Made by `make generate` from Sources/OCPP/Catalogue/ocpp2.1.standard; edit that.

public import OCPPTypes

/// Where an idToken comes from.
public struct IdTokenEnumStringType: OpenString {
    /// The text.
    public var rawValue: String

    /// Takes any text.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// The names of the list, in its order.
    public static let standard: [Self] = names("""
        Central DirectPayment eMAID EVCCID ISO14443 ISO15693 KeyCode Local MacAddress NoAuthorization VIN
        """)

    /// Made by the CSMS or another server.
    public static var central: Self { Self(rawValue: "Central") }
    /// Reference of a payment that a terminal authorized.
    public static var directPayment: Self { Self(rawValue: "DirectPayment") }
    /// Electro-mobility account id of ISO 15118.
    public static var eMAID: Self { Self(rawValue: "eMAID") }
    /// Identifier of the vehicle's communication controller.
    public static var evccid: Self { Self(rawValue: "EVCCID") }
    /// UID of an RFID card, 4 or 7 bytes in hexadecimal.
    public static var iso14443: Self { Self(rawValue: "ISO14443") }
    /// UID of an RFID card, 8 bytes in hexadecimal.
    public static var iso15693: Self { Self(rawValue: "ISO15693") }
    /// Secret code that somebody types in.
    public static var keyCode: Self { Self(rawValue: "KeyCode") }
    /// Made by the station itself.
    public static var local: Self { Self(rawValue: "Local") }
    /// MAC address of the vehicle's communication controller.
    public static var macAddress: Self { Self(rawValue: "MacAddress") }
    /// Nothing authorizes; the id is empty.
    public static var noAuthorization: Self { Self(rawValue: "NoAuthorization") }
    /// Vehicle identification number.
    public static var vin: Self { Self(rawValue: "VIN") }
}
