#!/usr/bin/env bash
# Swift where there is none: a Debian folder with Debian's own Swift in it, and commands run inside.
#   toolchain.sh make              makes the folder; does nothing if it is ready
#   toolchain.sh ready             succeeds if it is
#   toolchain.sh run COMMAND...    runs a command in it, with this project at the same place as outside
# It needs root, debootstrap and a kernel that lets a process have mounts of its own (a container: --privileged).
#   TWOPOCKET_SWIFT_TOOLCHAIN   the folder, about 3 GB; checkouts can share one (target/swift-toolchain unless set)
#   TWOPOCKET_DEBIAN_MIRROR     where Debian comes from (unless set: where this machine's own apt gets it)
set -euo pipefail

suite=trixie
packages=(swiftlang libc6-dev libstdc++-14-dev gcc binutils)
project=$(realpath "$(dirname "$0")/../..")
root=$(realpath --canonicalize-missing "${TWOPOCKET_SWIFT_TOOLCHAIN:-$project/target/swift-toolchain}")
# Says that the folder is ours, and what was put into it once it is ready.
mark=$root/.twopocket-toolchain
recipe="$suite ${packages[*]}"

fail() {
    echo "swift-toolchain: $*" >&2
    exit 1
}

ready() { [[ -f $mark && $(<"$mark") == "$recipe" ]]; }

# Everything that mounts runs in a mount namespace of its own: when its last process ends, however it ends, the kernel
# takes the mounts down. The outside never sees them.
in_namespace() {
    ((EUID == 0)) || fail "needs root"
    unshare --mount true 2>/dev/null || fail "this machine lets no process have mounts of its own (a container needs --privileged)"
    exec unshare --mount --pid --fork --kill-child --propagation private "$0" "$@"
}

# What a Debian needs beside its files.
furnish() {
    mount -t proc proc "$root/proc"
    mount --rbind /dev "$root/dev"
    mount -t tmpfs tmpfs "$root/tmp"
}

# chrooted COMMAND...: in the folder, with the environment that matters
chrooted() {
    local passed=(LANG=C.UTF-8 HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin) name
    for name in TERM CI http_proxy https_proxy no_proxy ${!TWOPOCKET_*}; do
        [[ -v $name ]] && passed+=("$name=${!name}")
    done
    env --ignore-environment "${passed[@]}" chroot "$root" "$@"
}

# The Debian mirror of this machine's apt, if it has one: what it may reach is its owner's business.
mirror() {
    if [[ -n ${TWOPOCKET_DEBIAN_MIRROR:-} ]]; then
        echo "$TWOPOCKET_DEBIAN_MIRROR"
    else
        apt-get indextargets --format '$(ORIGIN) $(COMPONENT) $(RELEASE) $(REPO_URI)' 'Created-By: Packages' |
            sed -n '/-security/d; s/^Debian main [^ ]* //p' | sort --unique | head -1
    fi
}

# proxy SCHEME: as apt has it, unless the environment names one
proxy() {
    local variable=$1_proxy value=
    eval "$(apt-config shell value "Acquire::$1::Proxy")"
    [[ -v $variable || -z $value ]] || export "$variable=$value"
}

bootstrap() {
    local from
    from=$(mirror)
    echo "making $root: Debian $suite with Swift, from ${from:-the default mirror of debootstrap}" >&3
    proxy http
    proxy https
    rm -rf --one-file-system "$root"
    mkdir -p "$root"
    touch "$mark"
    debootstrap --variant=minbase "$suite" "$root" ${from:+"$from"}
    local authorities=${SSL_CERT_FILE:-/etc/ssl/certs/ca-certificates.crt}
    if [[ -f $authorities ]]; then
        install -D --mode=644 "$authorities" "$root/etc/ssl/certs/ca-certificates.crt"
    fi
    furnish
    chrooted env DEBIAN_FRONTEND=noninteractive sh -ec '
        apt-get update
        apt-get install --yes --no-install-recommends "$@"
        apt-get clean' sh "${packages[@]}"
    echo "$recipe" >"$mark"
}

make() {
    [[ ! -e $root || -f $mark || -z $(ls -A "$root") ]] || fail "$root is there and is no toolchain of ours"
    ready || bootstrap
}

trap 'exit 130' INT
trap 'exit 143' TERM
case ${1:-} in
ready)
    ready
    ;;
make)
    if ! ready; then
        for tool in debootstrap unshare flock; do
            command -v "$tool" >/dev/null || fail "needs $tool (on Debian: apt-get install $tool)"
        done
        mkdir -p "$(dirname "$root")"
        in_namespace make-inside
    fi
    ;;
make-inside)
    exec 9>"$root.lock" # of two that come at once, the second finds it ready
    flock 9
    log=$(mktemp)
    exec 3>&2 >"$log" 2>&1
    trap 'status=$?; ((status == 0)) || tail -40 "$log" >&3; rm -f "$log"' EXIT
    make
    ;;
run)
    ready || fail "there is none in $root: \`cargo xtask swift-toolchain\` makes one"
    in_namespace run-inside "${@:2}"
    ;;
run-inside)
    furnish # first: the project may lie in /tmp
    mkdir -p "$root$project"
    mount --bind "$project" "$root$project"
    chrooted env --chdir="$project" "${@:2}"
    ;;
*)
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0"
    exit 2
    ;;
esac
