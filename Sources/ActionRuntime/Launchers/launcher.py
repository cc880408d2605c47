import glob
import inspect
import json
import os
import site
import sys
import traceback
import types

NO_OBJECT = "The action did not return a dictionary or array."

for descriptor in (3, 4):
    os.set_inheritable(descriptor, False)
requests = os.fdopen(4, "rb")
results = os.fdopen(3, "wb")


class Failure(Exception):
    pass


def export(variables):
    for name, value in variables.items():
        os.environ[name] = value if isinstance(value, str) else json.dumps(value)


def describe(error):
    text = str(error)
    return type(error).__name__ + (": " + text if text else "")


def report(error):
    # Skip the launcher's frames.
    trace = error.__traceback__
    while trace and trace.tb_frame.f_code.co_filename == __file__:
        trace = trace.tb_next
    traceback.print_exception(type(error), error, trace)


def load(request):
    file, name = request["file"], request["main"]
    directory = os.path.dirname(file)
    export(request["env"])
    for packages in glob.glob(os.path.join(directory, "virtualenv", "lib", "python3*", "site-packages")):
        site.addsitedir(packages)
    sys.path.insert(0, directory)
    sys.argv = [file]
    module = types.ModuleType("main__")
    module.__file__ = file
    sys.modules["main__"] = module
    with open(file, "rb") as source:
        code = compile(source.read(), file, "exec")
    exec(code, module.__dict__)
    entry = module
    for part in name.split("."):
        entry = getattr(entry, part, None)
    if not callable(entry):
        raise Failure("The action's code has no function named '%s'." % name)
    return entry


def run(entry, request):
    export({"__OW_" + key.upper(): value for key, value in request.items() if key != "value"})
    result = entry(request.get("value") or {})
    if inspect.iscoroutine(result):
        import asyncio

        result = asyncio.run(result)
    if not isinstance(result, dict):
        raise Failure(NO_OBJECT)
    try:
        return json.dumps(result, allow_nan=False)
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
    command, _, body = line.partition(b" ")
    try:
        if command == b"init":
            entry = load(json.loads(body))
            status, answer = 200, '{"ok":true}'
        else:
            status, answer = 200, run(entry, json.loads(body))
    except Failure as error:
        status, answer = 502, json.dumps({"error": str(error)})
    except BaseException as error:
        report(error)
        what = "The action failed during initialization: " if command == b"init" else \
            "An error occurred while running the action: "
        status, answer = 502, json.dumps({"error": what + describe(error)})
    flush()
    results.write(("%d %s\n" % (status, answer)).encode("utf-8", "backslashreplace"))
    results.flush()
