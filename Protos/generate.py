#!/usr/bin/env python3
"""Generates the Swift accessors of MesosAPI from the .proto files in this folder.

`make protos` runs it after protoc-c has written the C code. It needs only Python 3. It reads the subset of the
protobuf language in our files (proto2 messages, enums, oneofs, maps, options in brackets) and reports the line
number of anything else.

A comment line `// == Offers ==` starts a group of messages, which is written to the file Offers.swift.
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
# The Swift type that contains the messages of a package.
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
    def __init__(self, label, type_, name, number, options, oneof, comment):
        self.label, self.type, self.name, self.number = label, type_, name, number
        self.options, self.oneof, self.comment = options, oneof, comment


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
            field = Field("map", m[1], m[2], int(m[3]), "", None, note)
            stack[-1].fields.append(field)
        elif m := re.fullmatch(r"(?:(required|optional|repeated) )?([\w.]+) (\w+) = (\d+)(?: \[(.*)\])?;", line):
            field = Field(m[1] or "optional", m[2], m[3], int(m[4]), m[5] or "", oneof, note)
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
    out.append(f"{pad}/// {enum.comment or f'The enum `{enum.full}`.'}")
    out.append(f"{pad}public struct {swift_local(enum.full)}: MesosEnum, WireValue {{")
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
    """The property of one field. Its getter and setter are closures over the C struct `$0.pointee`, passed to the helpers
    in WireMessage.swift."""
    member, kind, optional = f"$0.pointee.{c_member(field.name)}", field.type, field.label == "optional"
    store = f"{{ {member} = $1 }}"
    if kind in ENUMS and field.label != "repeated":
        member += ".rawValue"
        store = f"{{ {member} = $1 }}"
    if field.label in ("repeated", "map"):
        count = f"$0.pointee.n_{c_member(field.name)}"
        elements, replace = f"({member}, {count})", f"({member}, {count}) = ($1, $2)"
        if field.label == "map":
            entry = c_lower(f"{message.full}.{''.join(w[0].upper() + w[1:] for w in field.name.split('_'))}Entry")
            value = "Message" if kind in MESSAGES else "String"
            pair = "($0.pointee.key, $0.pointee.value)"
            get = f"_get{value}Map({{ {elements} }}) {{ {pair} }}"
            set_ = f"_set{value}Map(newValue, {entry}__init, {{ {replace} }}) {{ {pair} = ($1, $2) }}"
        else:
            what = "Messages" if kind in MESSAGES else "Enums" if kind in ENUMS else "Values"
            get, set_ = f"_get{what} {{ {elements} }}", f"_set{what}(newValue) {{ {replace} }}"
    elif field.oneof:
        case = f"$0.pointee.{field.oneof}_case.rawValue"
        what = "Message" if kind in MESSAGES else "Value"
        get = f"_get{what}(oneof: {field.number}) {{ ({case}, {member}) }}"
        set_ = f"_set{what}(newValue, oneof: {field.number}, {{ $1(&{case}) }}) {store}"
    elif kind in MESSAGES:
        get, set_ = f"_get{'' if optional else 'Required'}Message {{ {member} }}", f"_setMessage(newValue) {store}"
    elif kind == "string" and optional:
        default = f"(default: {field.number})" if default_of(field) is not None else ""
        get = f"_getString{default} {{ {member} }}"
        set_ = f"_setString(newValue{', ' + default[1:-1] if default else ''}) {store}"
    elif optional:
        has = f"$0.pointee.has_{c_member(field.name)}"
        get = f"_getOptional {{ ({has}, {member}) }}"
        set_ = f"_setOptional(newValue, {{ {has} = $1 }}) {store}"
    else:
        get, set_ = f"_getValue {{ {member} }}", f"_setValue(newValue) {store}"
    note = f"`{field.name}` = {field.number}"
    if default_of(field):
        note += f"; Mesos takes `{default_of(field)}` when absent".replace('"', "")
    if "deprecated" in field.options:
        note += "; deprecated by Mesos"
    comment = field.comment + (" " if field.comment.endswith(".") else ". ") if field.comment else ""
    return [f"{pad}/// {comment}{note}.",
            f"{pad}public var {quoted(camel(field.name))}: {field_type(field)} "
            f"{{ get {{ {get} }} set {{ {set_} }} }}"]


def lines_for_message(message, indent):
    pad = "    " * indent
    inner = pad + "    "
    name = swift_local(message.full)
    init = c_lower(message.full)
    identifier = (len(message.fields) == 1 and message.fields[0].name == "value" and message.fields[0].type == "string"
                  and name.endswith("ID"))
    out = [f"{pad}/// {message.comment or f'The message `{message.full}`.'}"]
    out.append(f"{pad}public struct {name}: {'MesosIdentifier, WireMessage' if identifier else 'WireMessage'} {{")
    out.append(f"{inner}typealias Wire = {c_type(message.full)}")
    out.append(f"{inner}public var _storage: MessageStorage")
    out.append(f"{inner}public init(_storage: MessageStorage) {{ self._storage = _storage }}")
    out.append(f"{inner}public static let _type = MessageType(Wire.self, name: \"{message.full}\", {init}__init)")
    out.append(f"{inner}public init() {{ _storage = MessageStorage(Self._type) }}")
    if 0 < len(message.fields) <= 20:
        params, body = [], []
        ordered = [f for f in message.fields if f.label == "required"] + [f for f in message.fields if f.label != "required"]
        for field in ordered:
            kind = field_type(field)
            default = "" if field.label == "required" else " = nil" if field.label == "optional" else \
                " = [:]" if field.label == "map" else " = []"
            argument = camel(field.name)
            q = quoted(argument)
            params.append(f"{q}: {kind}{default}")
            if field.label == "required":
                body.append(f"self.{q} = {q}")
            elif field.label == "optional":
                body.append(f"if let {q} {{ self.{q} = {q} }}")
            else:
                body.append(f"if !{q}.isEmpty {{ self.{q} = {q} }}")
        out.append(f"{inner}/// A message with these fields. Omitted fields stay absent.")
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
