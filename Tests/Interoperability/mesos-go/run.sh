#!/usr/bin/env bash
# Builds the mesos-go client from Debian's sources of the library, without the network, and runs it: run.sh HOST:PORT
# [protobuf|json]
set -euo pipefail
here=$(cd "$(dirname "$0")" && pwd)
library=/usr/share/gocode
out=${WHISK_MESOS_GO_BUILD:-$here/../../../.build/interoperability/mesos-go}

command -v go >/dev/null || { echo "go is missing: install golang-go" >&2; exit 3; }
[ -d "$library/src/github.com/mesos/mesos-go/api/v1/lib" ] || {
    echo "mesos-go is missing: install golang-github-mesos-mesos-go-dev" >&2
    exit 3
}

mkdir -p "$out"
# Sources outside of GOPATH, so go is told the file and not a package.
GOPATH=$library GO111MODULE=off GOFLAGS=-mod= GOPROXY=off GOCACHE=$out/cache CGO_ENABLED=0 \
    go build -o "$out/client" "$here/main.go"
exec "$out/client" "$@"
