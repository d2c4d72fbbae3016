#!/usr/bin/env bash
# Gradescope runs this once, when it builds the image. It installs a JDK 25 where the image has none.
set -euo pipefail
root=${LOCKSTEP_AUTOGRADER:-/autograder}

# What the image keeps from a first run has every later one start faster; without it they only take longer.
ready() {
    sh "$root/source/grade" list >/dev/null 2>&1 || true
    exit 0
}

find_jdk() { sh "$root/source/grade" --find-jdk 2>/dev/null; }

from_the_distribution() {
    apt-get update
    apt-get install -y --no-install-recommends openjdk-25-jdk-headless
}

from_adoptium() {
    local codename key=/etc/apt/keyrings/adoptium.asc
    codename=$(. /etc/os-release && printf '%s' "${VERSION_CODENAME:-}")
    apt-get install -y --no-install-recommends ca-certificates wget
    mkdir -p /etc/apt/keyrings
    wget -qO "$key" https://packages.adoptium.net/artifactory/api/gpg/key/public
    echo "deb [signed-by=$key] https://packages.adoptium.net/artifactory/deb $codename main" \
        >/etc/apt/sources.list.d/adoptium.list
    apt-get update
    apt-get install -y --no-install-recommends temurin-25-jdk
}

if jdk=$(find_jdk); then
    echo "Nothing to install: there is a JDK 25 in $jdk."
    ready
fi
export DEBIAN_FRONTEND=noninteractive
from_the_distribution || from_adoptium || true
if jdk=$(find_jdk); then
    echo "Installed a JDK 25 in $jdk."
    ready
fi
echo "Choose a newer base image in the autograder's settings, for example Ubuntu 24.04, and build it again:" >&2
echo "no JDK 25 could be installed here. Neither the distribution's openjdk-25-jdk-headless nor" >&2
echo "Adoptium's temurin-25-jdk can be had; what apt-get said stands above." >&2
exit 1
