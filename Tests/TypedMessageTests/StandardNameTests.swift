import Foundation
import OCPP
import OCPP16
import OCPP201
import OCPP21
import OCPPTypes
import TestSupport
import Testing

/// Names that the schemas leave open.
struct StandardNameTests {
    @Test func `there are as many as in the specification's lists`() {
        #expect(ConfigurationKey.standard.count == 54 && OCPP16.SecurityEvent.standard.count == 18)
        #expect(OCPP201.ComponentName.standard.count == 74 && OCPP21.ComponentName.standard.count == 84)
        #expect(OCPP201.ReasonCode.standard.count == 43 && OCPP21.ReasonCode.standard.count == 62)
        #expect(OCPP201.SecurityEvent.standard.count == 20 && OCPP21.SecurityEvent.standard.count == 21)
        #expect(OCPP201.UnitName.standard.count == 33 && OCPP21.UnitName.standard.count == 34)
        #expect(IdTokenEnumStringType.standard.count == 11 && ConnectorEnumStringType.standard.count == 33)
    }

    @Test(arguments: OCPPVersion.allCases)
    func `every one is a constant with its own text`(version: OCPPVersion) throws {
        let lists = try TypedMessage.standard(version).lists
        let types: [any OpenString.Type] =
            switch version {
            case .v16: [ConfigurationKey.self, OCPP16.SecurityEvent.self]
            case .v201:
                [
                    OCPP201.ComponentName.self, OCPP201.VariableName.self, OCPP201.VariableInstance.self,
                    OCPP201.ReasonCode.self, OCPP201.SecurityEvent.self, OCPP201.UnitName.self, TxStartStopPoint.self,
                    VehicleError.self,
                ]
            case .v21:
                [
                    OCPP21.ComponentName.self, OCPP21.VariableName.self, OCPP21.VariableInstance.self,
                    OCPP21.ReasonCode.self, OCPP21.SecurityEvent.self, OCPP21.UnitName.self,
                    ConnectorEnumStringType.self, IdTokenEnumStringType.self, AdditionalInfoKind.self,
                    ChargingLimitSourceEnumStringType.self, SigningMethod.self, PaymentBrand.self,
                    PaymentRecognition.self,
                ]
            }
        #expect(types.map { String(describing: $0) } == lists.map(\.name))
        for (type, list) in zip(types, lists) { #expect(Self.texts(type) == list.values, "\(list.name)") }
    }

    private static func texts<T: OpenString>(_: T.Type) -> [String] { T.standard.map(\.rawValue) }

    @Test func `they stand in messages like any text`() throws {
        let status = OCPP201.StatusInfoType(reasonCode: .unknownEvse)
        #expect(status.debugDescription == #"{"reasonCode":"UnknownEvse"}"#)
        let own = try OCPP201.StatusInfoType(json: #"{"reasonCode":"AcmeBroken"}"#)
        #expect(own.reasonCode == "AcmeBroken" && !own.reasonCode.isStandard)
        let keys = try GetConfiguration.Request(json: #"{"key":["HeartbeatInterval","Mine"]}"#)
        #expect(keys.key == [.heartbeatInterval, "Mine"])
        let component = OCPP21.ComponentType(evse: .init(id: 1), name: .evse)
        #expect(component.debugDescription == #"{"evse":{"id":1},"name":"EVSE"}"#)
        #expect(OCPP21.UnitOfMeasureType(unit: .wh).debugDescription == #"{"unit":"Wh"}"#)
    }

    @Test func `components know their variables, all of which have a name`() {
        #expect(OCPP201.ComponentName.tokenReader.standardVariables.contains(.tokenType))
        #expect(OCPP21.ComponentName.acderCtrlr.standardVariables == [.modesSupported])
        #expect(OCPP201.ComponentName("AcmeLamp").standardVariables.isEmpty)
        for component in OCPP201.ComponentName.standard {
            #expect(!component.standardVariables.isEmpty, "\(component)")
            for name in component.standardVariables { #expect(name.isStandard, "\(component) \(name)") }
        }
        for name in OCPP21.ComponentName.standard.flatMap(\.standardVariables) { #expect(name.isStandard, "\(name)") }
    }

    private static let script = """
        import enum, sys
        import ocpp.v16.enums as v16, ocpp.v201.enums as v201
        for number, module in (("1.6", v16), ("2.0.1", v201)):
            for name, kind in vars(module).items():
                if isinstance(kind, type) and issubclass(kind, enum.Enum) and kind.__module__ == module.__name__:
                    for member in kind: print(number, name, member.value)
        """

    /// Every name that the Python package has in a list is in one of ours, but for a few.
    @Test(
        .enabled(
            if: FileManager.default.fileExists(atPath: Repository.python.path),
            "no package `ocpp`; run `make deps`"
        )
    )
    func `the Python package has no name that is missing here`() async throws {
        let oracle = try ChildProcess(Repository.python, ["-c", Self.script])
        #expect(try await oracle.exitStatus() == 0, "\(oracle.transcript.suffix(2000))")
        var known: [String: Set<String>] = [:]
        for version in [OCPPVersion.v16, .v201] {
            let document = Catalogue.of(version).document
            let standard = try TypedMessage.standard(version)
            known[version.number] = Set(
                document.actions.map(\.name) + document.enums.flatMap(\.values) + standard.lists.flatMap(\.values)
            )
        }
        var missing: Set<String> = []
        var count = 0
        for line in oracle.lines {
            let words = line.split(separator: " ").map(String.init)
            guard words.count == 3 else { continue }
            count += 1
            // Attributes and instances of a variable are written behind its name there.
            let name = words[1].hasSuffix("VariableName") ? String(words[2].prefix { !"[(.".contains($0) }) : words[2]
            if known[words[0]]?.contains(name) == false { missing.insert("\(words[1]).\(name)") }
        }
        #expect(count > 1500)
        #expect(missing == Self.own, "\(missing.sorted())")
    }

    /// What the package has and the schemas and lists have not: a code of more than 20 characters, and values that only
    /// stand in variables of the device model.
    private static let own: Set<String> = [
        "StatusInfoReasonType.MissingDeviceModelInfo", "DataEnumType.passwordString", "ConnectorEnumType.cGBT",
        "ConnectorEnumType.cChaoJi", "ConnectorEnumType.OppCharge",
    ]
}

extension TypedMessage {
    /// The lists of a version as the catalogue's file has them.
    static func standard(_ version: OCPPVersion) throws -> CatalogueDocument {
        let url = Repository.root.appending(path: "Sources/OCPP/Catalogue/ocpp\(version.number).standard")
        let bytes = [UInt8](try Data(contentsOf: url))
        return try CatalogueParser.parse(bytes)
    }

    /// The names of all lists.
    static let lists: Set<String> = Set(
        OCPPVersion.allCases.flatMap { version in ((try? standard(version))?.lists ?? []).map(\.name) }
    )
}
