"""Runs Python programs in CPython and reports what they print and raise.

Reads a JSON list of [name, source] from stdin, writes one JSON object a line: {name, output, exception, message, line}.
Each program runs in a forked process, so that none sees another's state, and may ask for as much memory as runs here may.
"""
import io
import json
import os
import resource
import signal
import sys
import warnings


def run(source):
    warnings.simplefilter("ignore")
    out = io.StringIO()
    real, sys.stdout = sys.stdout, out
    sys.stderr = io.StringIO()
    result = {"exception": None, "message": None, "line": None}
    namespace = {"__name__": "__main__", "__file__": "main.py", "__doc__": None, "__builtins__": __builtins__}
    module = type(sys)("__main__")
    sys.modules["__main__"] = module
    module.__dict__.update(namespace)
    try:
        code = compile(source, "main.py", "exec")
        exec(code, module.__dict__)
    except BaseException as error:
        result["exception"] = type(error).__name__
        result["message"] = str(error)
        if isinstance(error, SyntaxError) and error.filename == "main.py":
            result["line"] = error.lineno
            result["message"] = error.msg
        else:
            at = error.__traceback__
            while at is not None:
                if at.tb_frame.f_code.co_filename == "main.py":
                    result["line"] = at.tb_lineno
                at = at.tb_next
    sys.stdout = real
    result["output"] = out.getvalue()
    return result


MEMORY = 2**29


def bound_memory():
    with open("/proc/self/statm") as pages:
        held = int(pages.read().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (held + MEMORY, held + MEMORY))


def main():
    programs = json.load(sys.stdin)
    for name in ("random", "math", "statistics", "datetime", "collections", "itertools", "functools", "decimal", "re"):
        __import__(name)
    try:
        import numpy  # noqa: F401
    except ImportError:
        pass
    for name, source in programs:
        reader, writer = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reader)
            signal.alarm(20)
            bound_memory()
            try:
                text = json.dumps({"name": name, **run(source)})
            except BaseException as error:
                text = json.dumps({"name": name, "output": "", "exception": "HarnessError", "message": str(error), "line": None})
            with os.fdopen(writer, "w") as pipe:
                pipe.write(text)
            os._exit(0)
        os.close(writer)
        with os.fdopen(reader) as pipe:
            text = pipe.read()
        os.waitpid(child, 0)
        if not text:
            text = json.dumps({"name": name, "output": "", "exception": "HarnessTimeout", "message": "", "line": None})
        sys.stdout.write(text + "\n")


main()
