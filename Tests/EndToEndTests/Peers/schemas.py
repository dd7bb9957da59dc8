"""Random JSON Schemas of four drafts, values for them, and what the package jsonschema says of each.

schemas.py SEED COUNT: each line is the draft, the schema, the value and 1 when it is valid, between tabs
"""
import json
import random
import sys

import jsonschema

VALIDATORS = {
    "04": jsonschema.Draft4Validator,
    "06": jsonschema.Draft6Validator,
    "07": jsonschema.Draft7Validator,
    "2020-12": jsonschema.Draft202012Validator,
}
NAMES = ["a", "b", "foo", "\u00e9", "$ref", "__proto__", "a/b", "x~y", ""]
TEXTS = ["", "a", "ab", "foo", "\u00e9", "\U0001f600", "a/b", "12", "0"]
NUMBERS = [0, 1, 2, -1, 3, 1.0, 0.5, 1.5, -0.0, 1e2, 9007199254740993]
# Not among them: `$` before a line feed and \w, which Python takes for more than ECMA-262 does.
PATTERNS = ["^a", "a*", "[0-9]+", "^.$", "o{2}", "^foo$", "\\d", "\u00e9", "^(a|b)+$", "[^a]", "\\$"]
ASSERTIONS = (
    "type enum minimum maximum above below multipleOf minLength maxLength pattern minItems maxItems uniqueItems "
    "minProperties maxProperties required const"
).split()
APPLICATORS = (
    "items itemList additionalItems properties patternProperties additionalProperties propertyNames dependencies "
    "allOf anyOf oneOf not if contains counted ref root unevaluatedProperties unevaluatedItems dependentSchemas "
    "dependentRequired"
).split()


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def value(self, depth=0):
        kind = self.random.random() * (0.6 if depth > 2 else 1)
        if kind < 0.25:
            return self.random.choice(NUMBERS)
        if kind < 0.45:
            return self.random.choice(TEXTS)
        if kind < 0.6:
            return self.random.choice([True, False, None])
        if kind < 0.8:
            return [self.value(depth + 1) for _ in range(self.random.randrange(5))]
        return {self.random.choice(NAMES): self.value(depth + 1) for _ in range(self.random.randrange(5))}

    def schema(self, draft, depth, references):
        if draft != "04" and self.random.random() < 0.12:
            return self.random.random() < 0.5
        made = {}
        for _ in range(self.random.choice([1, 1, 2, 2, 3])):
            isPlain = depth <= 0 or self.random.random() < 0.4
            keyword = self.random.choice(ASSERTIONS if isPlain else APPLICATORS)
            self.add(keyword, made, draft, depth - 1, references)
        return made

    def add(self, keyword, made, draft, depth, references):
        choose, chance = self.random.choice, self.random.random
        isOld = draft != "2020-12"

        def inner():
            return self.schema(draft, depth, references)

        def some(names, least=1):
            return {choose(names): inner() for _ in range(self.random.randint(least, 3))}

        if keyword == "type":
            simple = ["integer", "number", "string", "object", "array", "boolean", "null"]
            made["type"] = choose(simple + [["integer", "object"], ["array", "null"], ["number", "string"]])
        elif keyword == "enum":
            values = {json.dumps(value): value for value in (self.value(1) for _ in range(3))}
            if all(a == b or values[a] != values[b] for a in values for b in values):
                made["enum"] = list(values.values())
        elif keyword == "const":
            made["const"] = self.value(1)
        elif keyword in ("minimum", "maximum"):
            made[keyword] = choose([0, 1, 2, 1.5, -1, 1.0])
        elif keyword in ("above", "below"):
            name, limit = ("exclusiveMinimum", "minimum") if keyword == "above" else ("exclusiveMaximum", "maximum")
            number = choose([0, 1, 1.5, -1.0])
            made.update({name: chance() < 0.7, limit: number} if draft == "04" else {name: number})
        elif keyword == "multipleOf":
            made[keyword] = choose([1, 2, 0.5, 1.5, 3])
        elif keyword.startswith(("min", "max")):
            made[keyword] = choose([0, 1, 2, 3])
        elif keyword == "pattern":
            made[keyword] = choose(PATTERNS)
        elif keyword == "uniqueItems":
            made[keyword] = chance() < 0.8
        elif keyword == "required":
            made[keyword] = self.random.sample(NAMES, choose([1, 2]))
        elif keyword == "itemList":
            made["items" if isOld else "prefixItems"] = [inner() for _ in range(choose([1, 2, 3]))]
        elif keyword in ("properties", "dependentSchemas"):
            made[keyword] = some(NAMES)
        elif keyword == "patternProperties":
            made[keyword] = some(PATTERNS)
        elif keyword in ("allOf", "anyOf", "oneOf"):
            made[keyword] = [inner() for _ in range(choose([1, 2, 3]))]
        elif keyword == "if":
            made.update({"if": inner(), choose(["then", "else"]): inner(), choose(["then", "else"]): inner()})
        elif keyword == "dependencies":
            made[keyword] = {choose(NAMES): [choose(NAMES)] if chance() < 0.5 else inner() for _ in range(2)}
        elif keyword == "dependentRequired":
            made[keyword] = {choose(NAMES): self.random.sample(NAMES, choose([0, 1, 2])) for _ in range(2)}
        elif keyword == "counted":
            made.update({"contains": inner(), "minContains": choose([0, 1, 2])})
            if chance() < 0.5:
                made["maxContains"] = choose([1, 2])
        elif keyword in ("unevaluatedProperties", "unevaluatedItems", "additionalProperties"):
            made[keyword] = False if chance() < 0.6 else inner()
        elif keyword == "ref":
            made["$ref"] = choose(references)
        elif keyword == "root":
            made.update(choose([{"items": {"$ref": "#"}}, {"properties": {choose(NAMES): {"$ref": "#"}}}]))
        else:
            made[keyword] = inner()

    def document(self, draft):
        """A schema with definitions that each refer to earlier ones only."""
        keyword = "definitions" if draft != "2020-12" else "$defs"
        definitions = {"leaf": {"type": self.random.choice(["string", "number", "object"])}}
        references = [f"#/{keyword}/leaf"]
        for name in ("plain", "with/slash", "with~tilde"):
            definitions[name] = self.schema(draft, 1, references)
            references.append(f"#/{keyword}/" + name.replace("~", "~0").replace("/", "~1"))
        body = self.schema(draft, 3, references)
        return {"allOf": [body if isinstance(body, dict) else {"enum": [body]}], keyword: definitions}


def main():
    maker = Maker(int(sys.argv[1]))
    made = 0
    while made < int(sys.argv[2]):
        draft = maker.random.choice(sorted(VALIDATORS))
        schema = maker.document(draft)
        validator = VALIDATORS[draft]
        try:
            validator.check_schema(schema)
        except jsonschema.SchemaError:
            continue
        for _ in range(5):
            value = maker.value()
            verdict = int(validator(schema).is_valid(value))
            print(draft, json.dumps(schema), json.dumps(value), verdict, sep="\t")
        made += 1


main()
