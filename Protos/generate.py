#!/usr/bin/env python3
"""Generates the Swift accessors of MesosAPI from the .proto files in this folder.

Run by `make protos`, after protoc-c has written the C code. Needs nothing but Python 3: it reads the
subset of the protobuf language that our files use (proto2 messages, enums, oneofs, maps, options in
brackets) and stops with the line number at anything else.

A comment line `// == Offers ==` starts a group of messages, which become the file Offers.swift.
"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent
OUTPUT = ROOT.parent / "Sources" / "MesosAPI" / "Generated"
FILES = [
    "google/protobuf/duration.proto",
    "mesos/v1/mesos.proto",
    "mesos/v1/allocator/allocator.proto",
    "mesos/v1/maintenance/maintenance.proto",
    "mesos/v1/quota/quota.proto",
    "mesos/v1/scheduler/scheduler.proto",
    "mesos/v1/agent/agent.proto",
    "mesos/v1/master/master.proto",
]
# Where the messages of a package live in Swift.
NAMESPACES = {
    "google.protobuf": "Mesos.Protobuf",
    "mesos.v1": "Mesos",
    "mesos.v1.allocator": "Mesos.Allocator",
    "mesos.v1.maintenance": "Mesos.Maintenance",
    "mesos.v1.quota": "Mesos.Quota",
    "mesos.v1.scheduler": "Mesos.Scheduler",
    "mesos.v1.agent": "Mesos.Agent",
    "mesos.v1.master": "Mesos.Master",
}
SCALARS = {
    "double": "Double",
    "int32": "Int32",
    "int64": "Int64",
    "uint32": "UInt32",
    "uint64": "UInt64",
    "bool": "Bool",
}
KEYWORDS = {
    "as", "break", "case", "class", "continue", "default", "defer", "do", "else", "enum", "extension", "false",
    "for", "func", "guard", "if", "import", "in", "init", "internal", "is", "let", "nil", "none", "operator",
    "private", "protocol", "public", "repeat", "return", "self", "static", "struct", "switch", "throw", "true",
    "try", "typealias", "var", "where", "while",
}
C_KEYWORDS = {"default", "static", "struct", "union", "enum", "int", "register", "volatile", "signed", "unsigned"}
ACRONYMS = {"id": "ID", "ids": "IDs", "uri": "URI", "uris": "URIs", "url": "URL", "ip": "IP", "http": "HTTP", "tcp": "TCP",
            "dns": "DNS", "tty": "TTY", "csi": "CSI", "cpu": "CPU", "io": "IO", "uuid": "UUID", "ipc": "IPC"}


class Message:
    def __init__(self, full, comment):
        self.full, self.comment, self.fields, self.children = full, comment, [], []


class Enum:
    def __init__(self, full, comment):
        self.full, self.comment, self.values = full, comment, []


class Field:
    def __init__(self, label, type_, name, number, options, oneof):
        self.label, self.type, self.name, self.number = label, type_, name, number
        self.options, self.oneof = options, oneof
        self.map_value = None


MESSAGES, ENUMS = {}, {}
# The top-level messages and enums by .proto file and group.
TOP = {}


def parse(path):
    package, stack, comment, oneof = None, [], [], None
    group = pathlib.Path(path).stem.capitalize()
    for number, raw in enumerate((ROOT / path).read_text().splitlines(), 1):
        line = raw.strip()
        if m := re.fullmatch(r"// == (\w+) ==", line):
            group = m[1]
            continue
        if line.startswith("//"):
            comment.append(line[2:].strip())
            continue
        note, comment = " ".join(comment), []
        if not line or line.startswith(("syntax", "import", "option ")):
            continue
        if m := re.fullmatch(r"package ([\w.]+);", line):
            package = m[1]
        elif m := re.fullmatch(r"message (\w+) \{(\})?", line):
            parent = stack[-1].full if stack else package
            message = Message(f"{parent}.{m[1]}", note)
            MESSAGES[message.full] = message
            (stack[-1].children if stack else TOP.setdefault((path, group), [])).append(message)
            if not m[2]:
                stack.append(message)
        elif m := re.fullmatch(r"enum (\w+) \{", line):
            parent = stack[-1].full if stack else package
            enum = Enum(f"{parent}.{m[1]}", note)
            ENUMS[enum.full] = enum
            (stack[-1].children if stack else TOP.setdefault((path, group), [])).append(enum)
            stack.append(enum)
        elif m := re.fullmatch(r"oneof (\w+) \{", line):
            oneof = m[1]
        elif line == "}":
            if oneof:
                oneof = None
            else:
                stack.pop()
        elif isinstance(stack[-1], Enum) and (m := re.fullmatch(r"(\w+) = (\d+);", line)):
            stack[-1].values.append((m[1], int(m[2])))
        elif m := re.fullmatch(r"map<string, ([\w.]+)> (\w+) = (\d+);", line):
            field = Field("map", m[1], m[2], int(m[3]), "", None)
            stack[-1].fields.append(field)
        elif m := re.fullmatch(r"(?:(required|optional|repeated) )?([\w.]+) (\w+) = (\d+)(?: \[(.*)\])?;", line):
            field = Field(m[1] or "optional", m[2], m[3], int(m[4]), m[5] or "", oneof)
            stack[-1].fields.append(field)
        else:
            sys.exit(f"{path}:{number}: cannot read: {raw}")


def resolve(name, scope):
    if name in SCALARS or name in ("string", "bytes"):
        return name
    if name.startswith("."):
        return name[1:]
    while True:
        full = f"{scope}.{name}" if scope else name
        if full in MESSAGES or full in ENUMS:
            return full
        if not scope:
            sys.exit(f"unknown type {name}")
        scope = scope.rpartition(".")[0]


def package_of(full):
    package = full.rpartition(".")[0]
    while package not in NAMESPACES:
        package = package.rpartition(".")[0]
    return package


def swift_local(full):
    name = full.rpartition(".")[2]
    return {"Type": "Kind", "Protocol": "IPProtocol"}.get(name, name)


def swift_type(full):
    package = package_of(full)
    parts = full[len(package) + 1:].split(".")
    prefix = package
    out = [NAMESPACES[package]]
    for part in parts:
        prefix += "." + part
        out.append(swift_local(prefix))
    return ".".join(out)


def c_type(full):
    return "__".join(part[0].upper() + part[1:] for part in full.split("."))


def c_lower(full):
    parts = []
    for part in full.split("."):
        out, upper = "", True
        for character in part:
            is_upper = character.isupper()
            if is_upper and not upper:
                out += "_"
            out += character.lower()
            upper = is_upper
        parts.append(out)
    return "__".join(parts)


def camel(name):
    words = [w for w in name.lower().split("_") if w]
    return words[0] + "".join(ACRONYMS.get(w, w[0].upper() + w[1:]) for w in words[1:])


def quoted(name):
    return f"`{name}`" if name in KEYWORDS else name


def c_member(name):
    name = name.lower()
    return name + "_" if name in C_KEYWORDS else name


def lines_for_enum(enum, indent):
    pad = "    " * indent
    values = enum.values
    prefix = ""
    if len(values) > 1:
        names = [name.split("_") for name, _ in values]
        while all(len(n) > 1 and n[0] == names[0][0] for n in names):
            prefix += names[0][0] + "_"
            names = [n[1:] for n in names]
    out = []
    out.append(f"{pad}/// {enum.comment or 'Mesos ' + enum.full + '.'}")
    out.append(f"{pad}public struct {swift_local(enum.full)}: MesosEnum {{")
    out.append(f"{pad}    public var rawValue: Int32")
    out.append(f"{pad}    public init(rawValue: Int32) {{ self.rawValue = rawValue }}")
    seen, known = set(), []
    for name, number in values:
        case = camel(name[len(prefix):])
        if case[0].isdigit():
            case = "_" + case
        out.append(f"{pad}    /// `{name}`")
        out.append(f"{pad}    public static let {quoted(case)} = Self(rawValue: {number})")
        if number not in seen:
            known.append((number, name))
        seen.add(number)
    out.append(f"{pad}    public static let knownNames: [Int32: String] = [")
    for number, name in known:
        out.append(f"{pad}        {number}: \"{name}\",")
    out.append(f"{pad}    ]")
    out.append(f"{pad}}}")
    return out


def element_type(kind):
    if kind in SCALARS:
        return SCALARS[kind]
    if kind == "string":
        return "String"
    if kind == "bytes":
        return "[UInt8]"
    return swift_type(kind)


def field_type(field):
    base = element_type(field.type)
    if field.label == "map":
        return f"[String: {base}]"
    if field.label == "repeated":
        return f"MessageList<{base}>" if field.type in MESSAGES else f"[{base}]"
    return base if field.label == "required" else f"{base}?"


def default_of(field):
    m = re.search(r"default = ([^,]+)", field.options)
    return m[1] if m else None


def accessor(message, field, pad):
    """The getter and setter of one field, over the C struct `c`."""
    name, member, kind = quoted(camel(field.name)), c_member(field.name), field.type
    ctype = c_type(message.full)
    out = []
    note = f"`{field.name}` = {field.number}"
    if default_of(field):
        note += f"; Mesos takes `{default_of(field)}` when absent".replace('"', "")
    if "deprecated" in field.options:
        note += "; deprecated by Mesos"
    out.append(f"{pad}/// {note}.")
    out.append(f"{pad}public var {name}: {field_type(field)} {{")
    base = element_type(kind)
    p = f"$0.pointee.{member}"
    has = f"$0.pointee.has_{member} != 0"
    if field.label == "map":
        entry = c_type(f"{message.full}.{''.join(w[0].upper() + w[1:] for w in field.name.split('_'))}Entry")
        elem_get = "string($0.pointee.value)" if kind == "string" else f"{base}(_storage: storage($0.pointee.value))"
        pair = f"(UnsafePointer($0.pointee.{member}), $0.pointee.n_{member})"
        value = "String(wire: entry.pointee.value)" if kind == "string" else \
            f"entry.pointee.value.map {{ {base}(_storage: MessageStorage(arena: arena, $0)) }} ?? {base}()"
        get = [f"_storage.map({ctype}.self, {entry}.self, {{ {pair} }}, key: {{ $0.pointee.key }}) {{ {'_' if kind == 'string' else 'arena'}, entry in",
               f"    {value}", "}"]
        init = c_lower(f"{message.full}.{''.join(w[0].upper() + w[1:] for w in field.name.split('_'))}Entry") + "__init"
        set_ = [
            f"_storage.set({ctype}.self) {{ arena, c in",
            f"    let entries = arena.entries(newValue, {entry}.self, initialize: {init}) {{ arena, entry, key, value in",
            f"        entry.pointee.key = arena.copy(key)",
            f"        entry.pointee.value = " + ("arena.copy(value)" if kind == "string" else f"arena.adopt(value._storage, as: {c_type(kind)}.self)"),
            f"    }}",
            f"    c.pointee.{member} = entries.baseAddress",
            f"    c.pointee.n_{member} = entries.count",
            f"}}",
        ]
        out.append(f"{pad}    get {{")
        out += [f"{pad}        {l}" for l in get]
        out.append(f"{pad}    }}")
        out.append(f"{pad}    set {{")
        out += [f"{pad}        {l}" for l in set_]
        out.append(f"{pad}    }}")
        out.append(f"{pad}}}")
        return out
    if field.label == "repeated":
        pair = f"(UnsafePointer($0.pointee.{member}), $0.pointee.n_{member})"
        if kind in MESSAGES:
            get = f"_storage.list({ctype}.self) {{ (UnsafeRawPointer($0.pointee.{member}), $0.pointee.n_{member}) }}"
            make = f"arena.pointers(newValue, as: {c_type(kind)}.self)"
        elif kind == "string":
            get = f"_storage.strings({ctype}.self) {{ {pair} }}"
            make = "arena.strings(newValue)"
        elif kind == "bytes":
            get = f"_storage.blobs({ctype}.self) {{ {pair} }}"
            make = "arena.blobs(newValue)"
        elif kind in ENUMS:
            get = f"_storage.scalars({ctype}.self, {{ {pair} }}) {{ {base}(rawValue: Int32(truncatingIfNeeded: $0.rawValue)) }}"
            make = f"arena.scalars(newValue) {{ {c_type(kind)}(rawValue: UInt32(bitPattern: $0.rawValue)) }}"
        elif kind == "bool":
            get = f"_storage.scalars({ctype}.self, {{ {pair} }}) {{ $0 != 0 }}"
            make = "arena.scalars(newValue) { $0 ? 1 : 0 }"
        else:
            get = f"_storage.scalars({ctype}.self, {{ {pair} }}) {{ $0 }}"
            make = "arena.scalars(newValue) { $0 }"
        out.append(f"{pad}    get {{ {get} }}")
        out.append(f"{pad}    set {{")
        out.append(f"{pad}        _storage.set({ctype}.self) {{ arena, c in")
        out.append(f"{pad}            let elements = {make}")
        out.append(f"{pad}            c.pointee.{member} = elements.baseAddress")
        out.append(f"{pad}            c.pointee.n_{member} = elements.count")
        out.append(f"{pad}        }}")
        out.append(f"{pad}    }}")
        out.append(f"{pad}}}")
        return out
    optional = field.label == "optional"
    if field.oneof:
        case_type = c_type(message.full) + "__" + "".join(w[0].upper() + w[1:] for w in field.oneof.split("_")) + "Case"
        cases = f"{field.oneof}_case"
        test = f"c.pointee.{cases}.rawValue == {field.number}"
        p = f"c.pointee.{member}"
        if kind in MESSAGES:
            value = f"{p}.map {{ {base}(_storage: MessageStorage(arena: _storage.arena, $0)) }}"
            store = f"arena.adopt(newValue._storage, as: {c_type(kind)}.self)"
        elif kind == "string":
            value = f"String(wire: {p})"
            store = "arena.copy(newValue)"
        else:
            value = f"{base}(rawValue: Int32(truncatingIfNeeded: {p}.rawValue))"
            store = f"{c_type(kind)}(rawValue: UInt32(bitPattern: newValue.rawValue))"
        out.append(f"{pad}    get {{ _storage.get({ctype}.self) {{ c in {test} ? {value} : nil }} }}")
        out.append(f"{pad}    set {{")
        out.append(f"{pad}        _storage.set({ctype}.self) {{ arena, c in")
        out.append(f"{pad}            if let newValue {{")
        out.append(f"{pad}                c.pointee.{member} = {store}")
        out.append(f"{pad}                c.pointee.{cases} = {case_type}(rawValue: {field.number})")
        out.append(f"{pad}            }} else if c.pointee.{cases}.rawValue == {field.number} {{")
        out.append(f"{pad}                c.pointee.{cases} = {case_type}(rawValue: 0)")
        out.append(f"{pad}            }}")
        out.append(f"{pad}        }}")
        out.append(f"{pad}    }}")
        out.append(f"{pad}}}")
        return out
    if kind in MESSAGES:
        if optional:
            get = f"_storage.message({ctype}.self) {{ UnsafeMutableRawPointer({p}) }}.map({base}.init(_storage:))"
            store = f"newValue.map {{ arena.adopt($0._storage, as: {c_type(kind)}.self) }}"
        else:
            get = f"_storage.message({ctype}.self) {{ UnsafeMutableRawPointer({p}) }}.map({base}.init(_storage:)) ?? {base}()"
            store = f"arena.adopt(newValue._storage, as: {c_type(kind)}.self)"
        out.append(f"{pad}    get {{ {get} }}")
        out.append(f"{pad}    set {{ _storage.set({ctype}.self) {{ arena, c in c.pointee.{member} = {store} }} }}")
    elif kind == "string":
        has_default = default_of(field) is not None
        if optional:
            if has_default:
                symbol = f"_storage.isDefault({p}, {field.number})"
                get = f"_storage.get({ctype}.self) {{ {symbol} ? nil : String(wire: {p}) }}"
                store = f"newValue.map {{ arena.copy($0) }} ?? defaultString({field.number}, c)"
            else:
                get = f"_storage.get({ctype}.self) {{ {p}.map {{ String(wire: $0) }} }}"
                store = "newValue.map { arena.copy($0) }"
        else:
            get = f"_storage.get({ctype}.self) {{ String(wire: {p}) }}"
            store = "arena.copy(newValue)"
        out.append(f"{pad}    get {{ {get} }}")
        out.append(f"{pad}    set {{ _storage.set({ctype}.self) {{ arena, c in c.pointee.{member} = {store} }} }}")
    elif kind == "bytes":
        if optional:
            out.append(f"{pad}    get {{ _storage.get({ctype}.self) {{ {has} ? Array(wire: {p}) : nil }} }}")
            out.append(f"{pad}    set {{")
            out.append(f"{pad}        _storage.set({ctype}.self) {{ arena, c in")
            out.append(f"{pad}            c.pointee.has_{member} = newValue == nil ? 0 : 1")
            out.append(f"{pad}            c.pointee.{member} = arena.copy(newValue ?? [])")
            out.append(f"{pad}        }}")
            out.append(f"{pad}    }}")
        else:
            out.append(f"{pad}    get {{ _storage.get({ctype}.self) {{ Array(wire: {p}) }} }}")
            out.append(f"{pad}    set {{ _storage.set({ctype}.self) {{ arena, c in c.pointee.{member} = arena.copy(newValue) }} }}")
    else:
        if kind in ENUMS:
            value = f"{base}(rawValue: Int32(truncatingIfNeeded: {p}.rawValue))"
            store = f"{c_type(kind)}(rawValue: UInt32(bitPattern: $.rawValue))"
        elif kind == "bool":
            value, store = f"{p} != 0", "$ ? 1 : 0"
        else:
            value, store = p, "$"
        if optional:
            out.append(f"{pad}    get {{ _storage.get({ctype}.self) {{ {has} ? {value} : nil }} }}")
            out.append(f"{pad}    set {{")
            out.append(f"{pad}        _storage.set({ctype}.self) {{ _, c in")
            out.append(f"{pad}            c.pointee.has_{member} = newValue == nil ? 0 : 1")
            out.append(f"{pad}            if let newValue {{ c.pointee.{member} = {store.replace('$', 'newValue')} }}")
            out.append(f"{pad}        }}")
            out.append(f"{pad}    }}")
        else:
            out.append(f"{pad}    get {{ _storage.get({ctype}.self) {{ {value} }} }}")
            out.append(f"{pad}    set {{ _storage.set({ctype}.self) {{ _, c in c.pointee.{member} = {store.replace('$', 'newValue')} }} }}")
    out.append(f"{pad}}}")
    return out


def lines_for_message(message, indent):
    pad = "    " * indent
    inner = pad + "    "
    name = swift_local(message.full)
    init = c_lower(message.full)
    identifier = (len(message.fields) == 1 and message.fields[0].name == "value" and message.fields[0].type == "string"
                  and name.endswith("ID"))
    out = [f"{pad}/// {message.comment or 'Mesos ' + message.full + '.'}"]
    out.append(f"{pad}public struct {name}: {'MesosIdentifier' if identifier else 'MesosMessage'} {{")
    out.append(f"{inner}public var _storage: MessageStorage")
    out.append(f"{inner}public init(_storage: MessageStorage) {{ self._storage = _storage }}")
    out.append(f"{inner}public static let _type = MessageType({c_type(message.full)}.self, name: \"{message.full}\", {init}__init)")
    out.append(f"{inner}public init() {{ _storage = MessageStorage(Self._type) }}")
    if 0 < len(message.fields) <= 20:
        params, body = [], []
        ordered = [f for f in message.fields if f.label == "required"] + [f for f in message.fields if f.label != "required"]
        for field in ordered:
            kind = field_type(field)
            default = "" if field.label == "required" else " = nil" if field.label == "optional" else \
                " = [:]" if field.label == "map" else " = []"
            argument = camel(field.name)
            params.append(f"{quoted(argument) if argument in KEYWORDS and argument in ('inout',) else argument}: {kind}{default}"
                          if argument not in KEYWORDS else f"{quoted(argument)}: {kind}{default}")
            q = quoted(argument)
            if field.label == "required":
                body.append(f"self.{q} = {q}")
            elif field.label == "optional":
                body.append(f"if let {q} {{ self.{q} = {q} }}")
            else:
                body.append(f"if !{q}.isEmpty {{ self.{q} = {q} }}")
        out.append(f"{inner}public init(")
        out += [f"{inner}    {p}{',' if i + 1 < len(params) else ''}" for i, p in enumerate(params)]
        out.append(f"{inner}) {{")
        out.append(f"{inner}    self.init()")
        out += [f"{inner}    {b}" for b in body]
        out.append(f"{inner}}}")
    for field in message.fields:
        out += accessor(message, field, inner)
    for child in message.children:
        out.append("")
        out += lines_for_enum(child, indent + 1) if isinstance(child, Enum) else lines_for_message(child, indent + 1)
    out.append(f"{pad}}}")
    return out


def main():
    for path in FILES:
        parse(path)
    for message in MESSAGES.values():
        for field in message.fields:
            field.type = resolve(field.type, message.full)
    OUTPUT.mkdir(parents=True, exist_ok=True)
    for (path, group), items in TOP.items():
        lines = [f"// Generated from {path} by Protos/generate.py. Do not edit: run `make protos`.", "",
                 "// swift-format-ignore-file", "", "import CMesosProtos", "",
                 f"extension {NAMESPACES[package_of(items[0].full)]} {{"]
        for position, item in enumerate(items):
            if position:
                lines.append("")
            lines += lines_for_enum(item, 1) if isinstance(item, Enum) else lines_for_message(item, 1)
        lines.append("}")
        output = OUTPUT / f"{group}.swift"
        if output.exists():
            sys.exit(f"{path}: the group {group} is in another file too")
        output.write_text("\n".join(lines) + "\n")
    lines = ["// Generated from the .proto files by Protos/generate.py. Do not edit: run `make protos`.", "",
             "// swift-format-ignore-file", "", "extension MessageType {",
             "    /// Every message type of the API.", "    public static let all: [MessageType] = ["]
    for full in MESSAGES:
        lines.append(f"        {swift_type(full)}._type,")
    lines += ["    ]", "}"]
    (OUTPUT / "AllTypes.swift").write_text("\n".join(lines) + "\n")


main()
