#!/usr/bin/env python3
"""Embeds the catalogue files in Swift: ../Generated/CatalogueText.swift.

usage: generate.py [--check]     --check changes nothing and exits 1 when the Swift file is stale
"""
import pathlib
import sys

here = pathlib.Path(__file__).resolve().parent
target = here.parent / "Generated" / "CatalogueText.swift"
files = (("v16", "ocpp1.6"), ("v201", "ocpp2.0.1"), ("v21", "ocpp2.1"))

parts = ["""\
// swift-format-ignore-file
// Made by `make generate` from the files in Sources/OCPP/Catalogue; edit those.

/// The catalogue files as they stand.
enum CatalogueText {
"""]
for name, file in files:
    text = (here / f"{file}.catalogue").read_text(encoding="utf-8")
    if '"""#' in text or "\t" in text or "\r" in text:
        sys.exit(f'{file}.catalogue: holds a tab, a carriage return or """#')
    parts.append(f'static let {name}: StaticString = #"""\n{text}"""#\n')
parts.append("}\n")
swift = "".join(parts)

if "--check" in sys.argv[1:]:
    if not target.exists() or target.read_text(encoding="utf-8") != swift:
        sys.exit(f"{target.relative_to(here.parents[2])} is stale; run `make generate`")
else:
    target.parent.mkdir(exist_ok=True)
    target.write_text(swift, encoding="utf-8")
