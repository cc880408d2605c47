#!/usr/bin/env bash
# Runs the pymesos client against the master HOST:PORT. pymesos' C dependency builds only for old Pythons; Debian has it
# built (python3-http-parser), so the virtual environment sees the system's packages.
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
environment=${WHISK_PYMESOS_ENVIRONMENT:-$here/../../../.build/interoperability/pymesos}

ready() { "$environment/bin/python" -c 'import pymesos' 2>/dev/null; }

if ! ready; then
    for module in http_parser.http kazoo six venv; do
        /usr/bin/python3 -c "import $module" 2>/dev/null || {
            echo "Python has no module $module: install python3-http-parser, python3-kazoo, python3-six and python3-venv" >&2
            exit 3
        }
    done
    # An environment that an interrupted run left half made is made anew.
    mkdir -p "$(dirname "$environment")"
    rm -rf "$environment"
    /usr/bin/python3 -m venv --system-site-packages "$environment" >&2
    "$environment/bin/python" -m pip install --quiet --disable-pip-version-check --no-deps \
        pymesos==0.3.15 addict==2.4.0 >&2
    ready || { echo "pymesos cannot be imported from $environment" >&2; exit 3; }
fi

exec "$environment/bin/python" "$here/client.py" "$@"
