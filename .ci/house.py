#!/usr/bin/env python3
"""Holds the sources to what `.ci/house` lists: imports, unsafe words, labels, lengths. Exits with 1 and says where.

  house.py [--root DIR] [--list FILE]   check
  house.py --count                      print today's numbers, for the lines that begin with `most`
"""
import argparse
import collections
import fnmatch
import os
import re
import sys

UNSAFE = re.compile(r"Unsafe\w*Pointer|withUnsafe\w*|\bUnmanaged\b|unsafeBitCast|@unchecked Sendable")
IMPORT = re.compile(r"^[a-z@() ]*\bimport +(?:(?:struct|class|enum|protocol|func|var|let|typealias) +)?([\w]+)", re.M)
HEAD = re.compile(
    r"^[ \t]*(?:@\w+(?:\([^)]*\))?\s+)*(?:(?:public|package|internal|private|fileprivate|static|class|mutating|"
    r"consuming|borrowing|nonisolated|override|final|convenience|required|indirect|prefix|postfix|infix)\s+)*"
    r"(?:func\s+[^\s(<]+|init[?!]?|subscript)\s*(?:<[^(]*>)?\(", re.M)
KINDS = {"import", "pending", "unsafe", "most"}


class House:
    """What the list says."""

    def __init__(self, path):
        self.forbidden, self.pending = {}, collections.defaultdict(set)
        self.unsafe, self.most = [], {}
        for number, line in enumerate(open(path, encoding="utf-8"), 1):
            words = line.split("#")[0].replace(":", " ").split()
            if not words:
                continue
            kind, *rest = words
            if kind not in KINDS or not rest:
                sys.exit(f"{path}:{number}: a line begins with one of {', '.join(sorted(KINDS))}")
            if kind == "import":
                self.forbidden[rest[0]] = rest[1:]
            elif kind == "pending":
                self.pending[rest[0]] |= set(rest[1:])
            elif kind == "unsafe":
                self.unsafe += rest
            else:
                self.most[rest[0]] = float(rest[1])


class Sources:
    """What there is: files with their text, by module."""

    def __init__(self, root):
        self.files = collections.defaultdict(dict)
        base = os.path.join(root, "Sources")
        for folder, _, names in os.walk(base):
            for name in names:
                if name.endswith(".swift"):
                    path = os.path.relpath(os.path.join(folder, name), root)
                    with open(os.path.join(root, path), encoding="utf-8") as file:
                        self.files[path.split(os.sep)[1]][path] = file.read()
        self.imports = {
            module: {name: (path, text.count("\n", 0, found.start(1)) + 1)
                     for path, text in sorted(files.items()) for found in IMPORT.finditer(text)
                     for name in [found.group(1)]}
            for module, files in self.files.items()}

    def way(self, module, target):
        """Modules on the way from one to what it must not reach, and where the last is imported; None if there is none.

        What is no module of ours is asked for in the module's own imports only.
        """
        ways, seen = [[module]], {module}
        reaches = any(fnmatch.fnmatchcase(name, target) for name in self.files)
        while ways:
            way = ways.pop(0)
            for name, place in sorted(self.imports.get(way[-1], {}).items()):
                if fnmatch.fnmatchcase(name, target):
                    return way + [name], place
                if reaches and name in self.files and name not in seen:
                    seen.add(name)
                    ways.append(way + [name])
        return None


def parameters(text, start):
    """The parameters of a head whose bracket opens just before `start`."""
    depth, begin, parts = 1, start, []
    for i in range(start, len(text)):
        c = text[i]
        if c in "([{<":
            depth += 1
        elif c in ")]}" or c == ">" and text[i - 1] != "-":
            depth -= 1
        if depth == 0 or c == "," and depth == 1:
            parts.append(text[begin:i].strip())
            begin = i + 1
        if depth == 0:
            break
    return [part for part in parts if part]


def unlabelled(path, text):
    """Heads with three parameters or more that a caller does not name."""
    for head in HEAD.finditer(text):
        if sum(bool(re.match(r"_\s+\w+\s*:", part)) for part in parameters(text, head.end())) >= 3:
            yield f"{path}:{text.count(chr(10), 0, head.start()) + 1}"


def numbers(house, sources):
    """Each number that may not rise, and where its parts are."""
    places = collections.defaultdict(list)
    lines = unsafe = longest = 0
    for files in sources.files.values():
        for path, text in files.items():
            if "/Generated/" in path:
                continue
            count, length = len(UNSAFE.findall(text)), text.count("\n")
            lines, unsafe = lines + length, unsafe + count
            if count and not any(fnmatch.fnmatchcase(path, pattern) for pattern in house.unsafe):
                places["unsafe-elsewhere"] += [f"{path}: {count}"] * count
            places["unlabelled"] += unlabelled(path, text)
            if length > house.most.get("file-lines", 500):
                places["file-lines"].append(f"{path}: {length}")
            longest = max(longest, length)
    return {
        "unsafe-per-1000-lines": (round(1000 * unsafe / max(1, lines), 1), []),
        "unsafe-elsewhere": (len(places["unsafe-elsewhere"]), sorted(set(places["unsafe-elsewhere"]))),
        "unlabelled": (len(places["unlabelled"]), places["unlabelled"]),
        "file-lines": (longest, places["file-lines"]),
    }


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--root", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), ".."))
    parser.add_argument("--list", default=os.path.join(os.path.dirname(os.path.abspath(__file__)), "house"))
    parser.add_argument("--count", action="store_true")
    options = parser.parse_args()
    house, sources = House(options.list), Sources(os.path.normpath(options.root))
    today = numbers(house, sources)
    if options.count:
        for name, (value, _) in today.items():
            print(f"most {name} {value:g}")
        return
    wrong = []
    for module in sorted(sources.files):
        if module not in house.forbidden:
            wrong.append(f"Sources/{module} has no line `import {module}: …` in {options.list}")
        for target in house.forbidden.get(module, []):
            found = sources.way(module, target)
            if found is None:
                continue
            way, (path, line) = found
            if way[-1] in house.pending[module] or any(way[i + 1] in house.pending[way[i]] for i in range(len(way) - 1)):
                continue
            wrong.append(f"{path}:{line}: {module} must not import {way[-1]} ({' → '.join(way)})")
        for target in sorted(house.pending.get(module, ())):
            if target not in sources.imports[module]:
                wrong.append(f"{module} imports {target} no more: remove its `pending` line")
    for name, (value, places) in today.items():
        if name in house.most and value > house.most[name]:
            shown = "".join(f"\n  {place}" for place in places[:20])
            wrong.append(f"{name} is {value:g} and may be {house.most[name]:g}{shown}")
    for line in wrong:
        print(f"lint: {line}")
    sys.exit(1 if wrong else 0)


main()
