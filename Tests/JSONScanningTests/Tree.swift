import JSONScanning

/// A plain JSON tree with unique names: the model that edits and scans are compared with.
indirect enum Tree: Hashable {
    case scalar(String)
    case array([Tree])
    case object([String], [String: Tree])

    init(_ node: JSONNode) {
        switch node.kind {
        case .array: self = .array(node.elements.map(Tree.init))
        case .object:
            let members = node.members.map { ($0.name, Tree($0.value)) }
            self = .object(members.map(\.0), Dictionary(members) { _, last in last })
        default: self = .scalar(node.text)
        }
    }

    static func random(depth: Int, using random: inout some RandomNumberGenerator) -> Tree {
        let count = Int.random(in: 0...3, using: &random)
        switch Int.random(in: 0...(depth > 0 ? 3 : 1), using: &random) {
        case 0: return .scalar(["1", "-2.50", "1e400", "true", "false", "null"].randomElement(using: &random) ?? "0")
        case 1:
            return .scalar(
                [#""""#, #""a\"b""#, #""\u00e9\ud83d\ude00""#, "\"é😀 [{,:\""].randomElement(using: &random) ?? "0"
            )
        case 2: return .array((0..<count).map { _ in self.random(depth: depth - 1, using: &random) })
        default:
            let names = Array(["a", "b", "é", "x/y", "~", ""].shuffled(using: &random).prefix(count))
            let members = names.map { ($0, self.random(depth: depth - 1, using: &random)) }
            return .object(names, Dictionary(members) { _, last in last })
        }
    }

    /// The text, with whitespace thrown in.
    func written(using random: inout some RandomNumberGenerator) -> String {
        func space() -> String { ["", "", " ", "\n  ", "\t"].randomElement(using: &random) ?? "" }
        let parts: [String]
        switch self {
        case .scalar(let text):
            return space() + text + space()
        case .array(let elements):
            parts = elements.map { $0.written(using: &random) }
            return space() + "[" + space() + parts.joined(separator: ",") + "]" + space()
        case .object(let names, let members):
            parts = names.map {
                let name = String(decoding: JSONText.quoted($0), as: UTF8.self)
                return space() + name + space() + ":" + (members[$0]?.written(using: &random) ?? "")
            }
            return space() + "{" + space() + parts.joined(separator: ",") + "}" + space()
        }
    }

    /// A path that often leads somewhere.
    func randomPath(using random: inout some RandomNumberGenerator) -> [String] {
        guard Int.random(in: 0...4, using: &random) > 0 else { return [] }
        switch self {
        case .scalar: return Bool.random(using: &random) ? [] : ["0"]
        case .array(let elements):
            let position = Int.random(in: 0...elements.count, using: &random)
            guard position < elements.count else { return [Bool.random(using: &random) ? "-" : String(position)] }
            return [String(position)] + elements[position].randomPath(using: &random)
        case .object(let names, let members):
            guard let name = (names + ["new"]).randomElement(using: &random) else { return [] }
            return [name] + (members[name]?.randomPath(using: &random) ?? [])
        }
    }

    func applying(_ operation: JSONEdit.Operation, _ new: Tree, at path: ArraySlice<String>) -> Tree? {
        guard let token = path.first else {
            switch operation {
            case .replace, .set: return new
            case .insert, .remove: return nil
            }
        }
        let isLast = path.count == 1
        switch self {
        case .scalar: return nil
        case .array(var elements):
            let position = token == "-" ? elements.count : Int(token) ?? -1
            guard position >= 0, position <= elements.count else { return nil }
            let exists = position < elements.count
            guard isLast else {
                guard exists, let child = elements[position].applying(operation, new, at: path.dropFirst()) else {
                    return nil
                }
                elements[position] = child
                return .array(elements)
            }
            switch operation {
            case .replace, .remove: guard exists else { return nil }
            case .set, .insert: break
            }
            switch operation {
            case .replace: elements[position] = new
            case .set: if exists { elements[position] = new } else { elements.append(new) }
            case .insert: elements.insert(new, at: position)
            case .remove: elements.remove(at: position)
            }
            return .array(elements)
        case .object(var names, var members):
            guard isLast else {
                guard let child = members[token]?.applying(operation, new, at: path.dropFirst()) else { return nil }
                members[token] = child
                return .object(names, members)
            }
            let exists = members[token] != nil
            switch operation {
            case .replace: guard exists else { return nil }
            case .insert: guard !exists else { return nil }
            case .set: break
            case .remove:
                guard exists else { return nil }
                names.removeAll { $0 == token }
                members[token] = nil
                return .object(names, members)
            }
            if !exists { names.append(token) }
            members[token] = new
            return .object(names, members)
        }
    }

    /// Every pointer into a document.
    static func pointers(of node: JSONNode, below pointer: JSONPointer = JSONPointer()) -> [JSONPointer] {
        var found = [pointer]
        for (position, element) in node.elements.enumerated() {
            found += pointers(of: element, below: pointer.appending(position))
        }
        for member in node.members { found += pointers(of: member.value, below: pointer.appending(member.name)) }
        return found
    }
}
