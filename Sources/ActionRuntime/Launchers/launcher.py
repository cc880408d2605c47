import glob
import importlib
import inspect
import json
import os
import re
import site
import sys
import traceback
import types
import uuid

NO_OBJECT = "The action did not return a dictionary or array."

for descriptor in (3, 4):
    os.set_inheritable(descriptor, False)
requests = os.fdopen(4, "rb")
results = os.fdopen(3, "wb")


class Failure(Exception):
    pass


class AnyNumberOfDigits:
    """Lifts Python's limit of the digits of an integer."""

    def __enter__(self):
        self.limit = getattr(sys, "get_int_max_str_digits", lambda: 0)()
        if self.limit:
            sys.set_int_max_str_digits(0)

    def __exit__(self, *_):
        if self.limit:
            sys.set_int_max_str_digits(self.limit)


def describe(error):
    try:
        text = str(error)
    except Exception:
        text = ""
    return type(error).__name__ + (": " + text if text else "")


def report(error):
    # Skip the launcher's frames.
    trace = error.__traceback__
    while trace and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    traceback.print_exception(type(error), error, trace)


# Loading


def use_virtualenv(directory):
    root = os.path.join(directory, "virtualenv")
    if not os.path.isdir(root):
        return
    own = "%d.%d" % sys.version_info[:2]
    found = {}
    for packages in sorted(glob.glob(os.path.join(root, "lib", "python*", "site-packages"))):
        found[os.path.basename(os.path.dirname(packages))[len("python"):]] = packages
    for packages in glob.glob(os.path.join(root, "Lib", "site-packages")):  # made on Windows
        found[configured_version(root) or own] = packages
    if not found:
        raise Failure("The action's archive has a directory 'virtualenv' without packages (lib/python%s/site-packages)."
                      % own)
    if own not in found:
        raise Failure("The action's virtualenv is for Python %s, but this is Python %s. Make the virtualenv with Python %s."
                      % (", ".join(found), own, own))
    before = list(sys.path)
    site.addsitedir(found[own])
    sys.path[:] = [path for path in sys.path if path not in before] + before


def configured_version(root):
    try:
        with open(os.path.join(root, "pyvenv.cfg")) as file:
            match = re.search(r"^version(?:_info)?\s*=\s*(\d+\.\d+)", file.read(), re.MULTILINE)
            return match and match.group(1)
    except OSError:
        return None


def is_text(file):
    try:
        with open(file, "rb") as source:
            source.read().decode("utf-8")
        return True
    except (OSError, UnicodeDecodeError):
        return False


def run_file(file):
    sys.argv = [file]
    module = types.ModuleType("main__")
    module.__file__ = file
    sys.modules["main__"] = module
    with open(file, "rb") as source:
        code = compile(source.read(), file, "exec")
    exec(code, module.__dict__)
    return module


def main_file(directory):
    # OpenWhisk's order. A zip archive of Python starts with __main__.py.
    for name in ("exec", "__main__.py", "main__.py"):
        file = os.path.join(directory, name)
        if os.path.isfile(file) and is_text(file):
            return file
    names = os.listdir(directory)
    if os.path.isdir(os.path.join(directory, "META-INF")):
        raise Failure("The action is a Java archive (jar), and this runtime runs Python.")
    if "package.json" in names:
        raise Failure("The action is a Node.js package (package.json), and this runtime runs Python.")
    raise Failure("The action's archive has no __main__.py, the file a Python action starts with. It has %s. Add the file, or "
                  "name a function in another one as module.function (main)." % (", ".join(sorted(names)[:8]) or "no files"))


def find_module(directory, parts):
    """Returns the number of parts that name a module of the action."""
    for count in range(len(parts) - 1, 0, -1):
        base = os.path.join(directory, *parts[:count])
        if os.path.isfile(base + ".py") or os.path.isfile(os.path.join(base, "__init__.py")):
            return count
    return 0


def load(request):
    directory, name = request["directory"], request["main"]
    os.environ.update(request["env"])
    use_virtualenv(directory)
    sys.path.insert(0, directory)
    # lib/tools.handler is the function handler of lib/tools.py, as lib.tools.handler is.
    parts = name.replace("/", ".").split(".")
    if request["archive"]:
        count = 0 if parts[0] in ("main__", "__main__") else find_module(directory, parts)
        if count:
            sys.argv = [os.path.join(directory, *parts[:count]) + ".py"]
            entry, parts = importlib.import_module(".".join(parts[:count])), parts[count:]
        else:
            entry = run_file(main_file(directory))
    else:
        entry = run_file(os.path.join(directory, request["file"]))
    if len(parts) > 1 and parts[0] in ("main__", "__main__") and not hasattr(entry, parts[0]):
        parts = parts[1:]
    for part in parts:
        entry = getattr(entry, part, None)
    if not callable(entry):
        raise Failure("The action's code has no function named '%s'." % name)
    return entry


def explain(error, request):
    text = "The action failed during initialization: " + describe(error)
    if isinstance(error, ImportError) and os.path.exists(os.path.join(request["directory"], "requirements.txt")):
        text += ". This runtime does not install requirements.txt: put the packages into the archive, as a directory " \
            "'virtualenv' or beside the code."
    return text


# Numbers

# A double does not hold each number of JSON. While the action only passes such a number on, the very object that was read, the
# number is written as it was read.


def remember(value, numbers):
    kept = {}
    for place, text in numbers:
        number = value
        for step in place:
            number = number[step]
        kept[id(number)] = (number, text)
    return kept


def restore(result, kept, mark):
    if isinstance(result, float):
        text = kept.get(id(result))
        return result if text is None else mark + text[1]
    if isinstance(result, dict):
        return {key: restore(value, kept, mark) for key, value in result.items()}
    if isinstance(result, (list, tuple)):
        return [restore(value, kept, mark) for value in result]
    return result


def write(result, kept):
    with AnyNumberOfDigits():
        if not kept:
            return json.dumps(result, allow_nan=False)
        mark = "number %s: " % uuid.uuid4()
        text = json.dumps(restore(result, kept, mark), allow_nan=False)
        return re.sub('"%s([^"]*)"' % mark, r"\1", text)


# Running


def structure(error, kept):
    """The error of the result: the object or array that the exception was made with, or else its text."""
    if len(error.args) == 1 and isinstance(error.args[0], (dict, list)):
        try:
            write(error.args[0], kept)
            return error.args[0]
        except (TypeError, ValueError, RecursionError):
            pass
    try:
        return str(error) or type(error).__name__
    except Exception:
        return type(error).__name__


def run(entry, head, body):
    os.environ.update(head["env"])
    with AnyNumberOfDigits():
        value = json.loads(body).get("value")
    if value is None:
        value = {}
    kept = remember(value, head["exact"])
    try:
        result = entry(value)
        if inspect.iscoroutine(result):
            import asyncio

            result = asyncio.run(result)
    except Exception as error:
        report(error)
        result = {"error": structure(error, kept)}
    if not isinstance(result, (dict, list)):
        raise Failure(NO_OBJECT)
    try:
        return write(result, kept)
    except (TypeError, ValueError, RecursionError) as error:
        raise Failure("The action's result cannot be written as JSON: " + describe(error))


def flush():
    for stream in (sys.stdout, sys.stderr, sys.__stdout__, sys.__stderr__):
        try:
            stream.flush()
        except Exception:
            pass


entry = None
for line in requests:
    command, _, rest = line.partition(b" ")
    head, _, body = rest.partition(b"\t")
    try:
        head = json.loads(head)
        if command == b"init":
            entry = load(head)
            status, answer = 200, '{"ok":true}'
        else:
            status, answer = 200, run(entry, head, body)
    except Failure as error:
        status, answer = 502, json.dumps({"error": str(error)})
    except BaseException as error:
        report(error)
        text = explain(error, head) if command == b"init" else \
            "An error occurred while running the action: " + describe(error)
        status, answer = 502, json.dumps({"error": text})
    flush()
    results.write(("%d %s\n" % (status, answer)).encode("utf-8", "backslashreplace"))
    results.flush()
