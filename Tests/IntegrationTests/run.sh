#!/usr/bin/env bash
# Runs the tests that need more than Swift. Installs the missing Debian packages: Docker, busybox for images without a
# registry, ZooKeeper's servers, Chromium, and the dependencies of the independent Mesos clients in Tests/Interoperability.
# The tests use the running Docker Engine or start one, which needs root. They start their own ZooKeeper ensembles, and
# browsers with separate profiles.
set -euo pipefail
cd "$(dirname "$0")/../.."

sudo=()
[ "$(id -u)" = 0 ] || sudo=(sudo)

missing=()
command -v dockerd >/dev/null || [ -S /var/run/docker.sock ] || [ -n "${DOCKER_HOST:-}" ] || missing+=(docker.io)
# A busybox that is linked dynamically does not run in an otherwise empty image.
packages=(busybox-static chromium zookeeper)
packages+=(golang-go golang-github-mesos-mesos-go-dev python3-http-parser python3-kazoo python3-six python3-venv)
for package in "${packages[@]}"; do
    dpkg-query -W -f='${Status}' "$package" 2>/dev/null | grep -q 'install ok installed' || missing+=("$package")
done
if [ ${#missing[@]} -gt 0 ]; then
    echo "Installing Debian packages: ${missing[*]}"
    "${sudo[@]}" apt-get update -qq
    "${sudo[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq "${missing[@]}" >/dev/null
fi

WHISK_INTEGRATION_TESTS=1 exec "${SWIFT:-swift}" test --filter IntegrationTests "$@"
