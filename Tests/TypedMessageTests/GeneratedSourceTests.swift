import Foundation
import OCPP
import OCPPTypeGenerator
import TestSupport
import Testing

/// The sources that are generated, and the names in them.
struct GeneratedSourceTests {
    @Test(arguments: OCPPVersion.allCases)
    func `is what the generator makes of the catalogue`(version: OCPPVersion) throws {
        let source = MessageSource(Catalogue.of(version).document, standard: try TypedMessage.standard(version))
        let folder = Repository.root.appending(path: "Sources/\(source.module)/Generated")
        var present = Set(
            (FileManager.default.enumerator(atPath: folder.path)?.compactMap { $0 as? String } ?? [])
                .filter { $0.hasSuffix(".swift") }
        )
        for file in source.files {
            present.remove(file.path)
            let text = try? String(contentsOf: folder.appending(path: file.path), encoding: .utf8)
            #expect(text == file.text, "\(source.module)/\(file.path) is stale; run `make generate`")
        }
        #expect(present.isEmpty, "made by nobody; run `make generate`")
    }

    @Test(arguments: [
        "Accepted": "accepted", "EVDisconnected": "evDisconnected", "SoCLimitReached": "soCLimitReached",
        "ISO14443": "iso14443", "L1-N": "l1N", "Energy.Active.Net": "energyActiveNet", "kWh": "kWh", "eMAID": "eMAID",
        "AC_single_phase": "acSinglePhase", "CHAdeMO": "chAdeMO", "V2X": "v2X", "UFP_OFP": "ufpOFP",
        "s309-1P-16A": "s3091P16A",
        "None": "none_", "Unrecognized": "unrecognized_", "Default": "default", "N": "n",
        "OCPPCommCtrlr": "ocppCommCtrlr",
    ])
    func `values become names in lower camel case`(value: String, name: String) {
        #expect(SwiftName.value(value) == name)
    }

    @Test func `names that Swift has for itself stand in backticks`() {
        #expect(SwiftName.declared("default") == "`default`" && SwiftName.declared("type") == "type")
    }

    @Test func `says what the catalogue says, and the limits`() throws {
        let text = """
            version 2.1
            section Core draft-06 Part 2
            call Get down
              "Asks for a thing."
              request
                level?   integer 0...9 = 3  "How much, in dB."
                parts    [Part] 1...4
            type Part
              "A part of it."
              size     string(20)
              colour   Colour
            enum Colour
              Red
              Blue  "Like the sky."
            """
        let bytes = Array(text.utf8)
        let document = try CatalogueParser.parse(bytes)
        let files = MessageSource(document, standard: nil).files
        func file(_ path: String) -> String { files.first { $0.path == path }?.text ?? "" }
        #expect(file("Actions/Get.swift").contains("/// Asks for a thing.\n"))
        #expect(file("Actions/Get.swift").contains("/// How much, in dB.\n"))
        #expect(file("Actions/Get.swift").contains("/// An integer from 0 to 9. Missing means `3`.\n"))
        #expect(file("Actions/Get.swift").contains("a list, 1 to 4 of them, each the ``Part``.\n"))
        #expect(
            file("Types/Part.swift").contains("/// A part of it.\n")
                && file("Types/Part.swift").contains("at most 20 characters")
        )
        #expect(
            file("Enums/Colour.swift").contains(
                "/// Like the sky.\n        case blue".replacing("        ", with: "    ")
            )
        )
    }
}
