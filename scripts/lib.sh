# shellcheck shell=bash
# SPDX-FileCopyrightText: 2026 The Lectern authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# The set-up that the scripts share. Sourced, never run.
#
#   setup run|test          makes sure that the packages of that list are there
#   enter COMMAND...        runs COMMAND where they are: here on Debian 13, Ubuntu
#                           25.04 and later; elsewhere in a Debian 13 root that is
#                           made once, outside the checkout
#   build PRESET TARGET...  builds, with the output in build/PRESET.log
#
# LECTERN_SYSTEM=native|root chooses instead of looking at the machine, and
# LECTERN_MIRROR names the Debian mirror to make the root from.

suite=trixie
checkout=$(cd -- "$(dirname -- "${BASH_SOURCE[0]}")/.." && pwd -P)
cache=${XDG_CACHE_HOME:-$HOME/.cache}/lectern

# shellcheck disable=SC2034 # read by name in setup
run_packages=(
    g++ cmake ninja-build ccache pkgconf
    qt6-base-dev qt6-svg-dev qt6-svg-plugins qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools
    qt6-wayland qt6-translations-l10n libqt6sql6-sqlite libkf6syntaxhighlighting-dev
    libicu-dev libgumbo-dev libuchardet-dev libmd4c-dev iso-codes
    fonts-sil-charis fonts-inter fonts-noto-core
)
# shellcheck disable=SC2034
test_packages=(
    "${run_packages[@]}"
    git ca-certificates clang-format-19 clang-tidy-19 shellcheck reuse python3
    desktop-file-utils appstream xvfb xauth dbus at-spi2-core tidy
)

say() { printf '%s\n' "$*" >&2; }
die() { say "${0##*/}: $*"; exit 1; }

as_root() { if ((EUID == 0)); then "$@"; else sudo "$@"; fi; }

apt_install() {
    command -v apt-get >/dev/null || die "please install these first: $*"
    ((EUID == 0)) || command -v sudo >/dev/null ||
        die "some packages are missing, and there is no sudo to install them. As root, run:
apt-get update && apt-get install --no-install-recommends $*"
    say "Installing through apt: $*"
    as_root apt-get -q update >&2 || die "apt could not fetch its lists; its own words are above."
    as_root env DEBIAN_FRONTEND=noninteractive \
        apt-get -qy install --no-install-recommends "$@" >&2 ||
        die "apt could not install them; its own words are above."
}

# Debian 13, Ubuntu 25.04 and later. Debian testing and unstable have no VERSION_ID.
is_native() {
    case ${LECTERN_SYSTEM-} in native) return 0 ;; root) return 1 ;; esac
    # shellcheck disable=SC1091
    case $(. /etc/os-release 2>/dev/null && echo "$ID ${VERSION_ID:-999}") in
    debian\ 1[3-9] | debian\ [2-9]? | debian\ 999) return 0 ;;
    ubuntu\ 25.* | ubuntu\ 2[6-9].* | ubuntu\ [3-9]?.*) return 0 ;;
    esac
    return 1
}

# Chromium, which tests the exported page, is a package in Debian alone.
has_chromium() {
    ! is_native || [[ $(. /etc/os-release && echo "$ID") == debian ]]
}

missing() { # those of the packages that dpkg does not have installed
    comm -13 <(dpkg-query -Wf '${db:Status-Status} ${Package}\n' |
        sed -n 's/^installed //p' | sort -u) <(printf '%s\n' "$@" | sort)
}

# The Debian mirror that this machine's apt already uses; nothing where it has none.
find_mirror() {
    local found=
    if [[ -n ${LECTERN_MIRROR-} ]]; then
        found=$LECTERN_MIRROR
    elif [[ -e /etc/debian_version ]] && command -v apt-get >/dev/null; then
        # shellcheck disable=SC2016 # apt's own variables
        found=$({
            apt-get indextargets --format '$(REPO_URI)' Origin:\ Debian \
                Label:\ Debian Created-By:\ Packages
            # The same before the first "apt-get update" of a fresh machine:
            apt-get update --print-uris | sed -n "s|^'\(.*/debian\)/dists/.*|\1|p"
        } 2>/dev/null | grep -m1 '^https\?://')
    fi
    printf '%s\n' "$found" # empty: mmdebstrap's own default, Debian's public mirror
}

# Whether this user may make the namespaces that the root needs. Where ordinary
# users may not, sudo makes and enters it, and the program still runs as the user.
may_unshare() {
    local why
    why=$(bwrap --ro-bind / / true 2>&1) && return
    ((EUID != 0)) && command -v sudo >/dev/null && return 1
    die "this system does not let bwrap make a namespace, which Lectern needs here: $why"
}

# Runs COMMAND in the background, as bash heeds a signal only in "wait", and in a
# process group of its own, as mmdebstrap ends at once only when all of it does.
job=
step() {
    setsid "$@" >>"$part/log" 2>&1 &
    job=$!
    wait "$job"
}

# By way of a tar file, so that each file belongs to the user who asked, and a
# plain "rm -r" is enough to be rid of the root. In /var/tmp, as the ids that
# mmdebstrap uses for an ordinary user cannot look into a private home.
fill_part() { # MIRROR PACKAGE...
    local mirror=$1 proxy='' make
    shift
    command -v apt-config >/dev/null && eval "$(apt-config shell proxy Acquire::http::Proxy)"
    make=(
        env TMPDIR=/var/tmp mmdebstrap --variant=minbase --include="$(IFS=,; echo "$*")"
        ${proxy:+--aptopt="Acquire::http::Proxy \"$proxy\""}
        --dpkgopt=force-unsafe-io
        --dpkgopt='path-exclude=/usr/share/man/*'
        --dpkgopt='path-exclude=/usr/share/doc/*'
        --dpkgopt='path-exclude=/usr/share/locale/*'
        "$suite" "$part/root.tar" ${mirror:+"$mirror"}
    )
    # Root's mmdebstrap mounts /proc, /sys and /dev where all can see them, and a
    # careless "rm -r" of what a killed one left would go through them.
    local private=(unshare --mount)
    if ((EUID == 0)); then
        step "${private[@]}" "${make[@]}"
    elif may_unshare; then
        step "${make[@]}"
    else
        as_root "${private[@]}" "${make[@]}" >>"$part/log" 2>&1 # sudo may ask a password
    fi || return
    step tar -xf "$part/root.tar" -C "$part/root" --no-same-owner --exclude='./dev/*'
}

# Makes $root unless it is there. It gets its name only when it is whole; what
# an earlier, interrupted try left is removed first.
make_root() { # PACKAGE...
    local lock mirror dir free
    part=$root.part
    [[ -d $root ]] && return
    if ! command -v mmdebstrap >/dev/null || ! command -v bwrap >/dev/null; then
        apt_install mmdebstrap bubblewrap uidmap debian-archive-keyring
    fi
    mkdir -p "$cache" || die "cannot make the folder $cache"
    exec {lock}>"$cache/lock"
    flock -n "$lock" || { say "Waiting for another set-up to end ..."; flock "$lock"; }
    [[ -d $root ]] && { exec {lock}>&-; return; }

    for dir in "$cache" /var/tmp; do
        free=$(df -Pm "$dir" | awk 'END { print $4 }')
        ((free >= 4000)) || die "$dir has $free MB free, but making the Debian root takes 4000."
    done
    mirror=$(find_mirror)
    say "Making a Debian 13 root in $root"
    say "from ${mirror:-the public Debian mirror} (once; 2 to 5 minutes, 1.3 to 1.9 GB) ..."
    rm -rf --one-file-system "$cache"/root-*.part
    mkdir -p "$part/root" || die "cannot make $part"
    trap '[[ -z $job ]] || kill -- "-$job" 2>/dev/null; wait; rm -rf --one-file-system "$part"' EXIT
    trap 'exit 130' INT TERM HUP
    if ! fill_part "$mirror" "$@" || ! mv -T "$part/root" "$root"; then
        tail -n 8 "$part/log" >&2
        die "the Debian root could not be made; the reason is above."
    fi
    trap - INT TERM HUP EXIT
    for dir in "$cache"/root-*; do # the half one, and those of other package lists
        [[ $dir == "$root" ]] || rm -rf --one-file-system "$dir"
    done
    exec {lock}>&-
}

# The root holds the system, and only that: every other folder is this
# machine's own, at the same path. It is read-only, and there is no network.
enter_root() ( # COMMAND...
    args=(--die-with-parent --unshare-pid --dev /dev --proc /proc --ro-bind /sys /sys)
    for dir in /*; do
        case $dir in
        /bin | /sbin | /lib* | /usr | /etc | /var | /dev | /proc | /sys | /boot | /lost+found) ;;
        *) [[ -d $dir ]] && args+=(--bind-try "$dir" "$dir") ;;
        esac
    done
    for dir in bin sbin lib lib64; do
        [[ -L $root/$dir ]] && args+=(--symlink "usr/$dir" "/$dir")
    done
    [[ $list == test ]] && args+=(--tmpfs /tmp) # for the tests' own X servers
    args+=(
        --ro-bind "$root/usr" /usr --ro-bind "$root/etc" /etc
        --ro-bind "$root/var/cache" /var/cache --ro-bind "$root/var/lib" /var/lib
        --ro-bind /etc/passwd /etc/passwd --ro-bind /etc/group /etc/group
        --bind "$HOME" "$HOME" --bind "$checkout" "$checkout" --bind "$cache" "$cache"
        --dev-bind-try /dev/dri /dev/dri --chdir "$PWD"
    )
    # An X server reached over TCP (ssh -X) is lost without the network.
    [[ ${DISPLAY-} == [!:/]* ]] || args+=(--unshare-net)
    TZ=${TZ:-$(realpath /etc/localtime | sed 's|.*/zoneinfo/||')}
    unset LD_LIBRARY_PATH LD_PRELOAD QT_PLUGIN_PATH
    export TZ PATH=/usr/bin:/usr/sbin LC_CTYPE=C.UTF-8
    if may_unshare; then exec bwrap "${args[@]}" -- "$@"; fi
    mapfile -d '' -t vars < <(env -0)
    exec sudo bwrap "${args[@]}" -- setpriv --reuid="$UID" --regid="$(id -g)" \
        --groups="$(id -G | tr ' ' ,)" --bounding-set=-all env -i "${vars[@]}" "$@"
)

enter() { # COMMAND...
    if "$in_root"; then enter_root "$@"; else "$@"; fi
}

root_of() { # PACKAGE...
    printf '%s\n' "$cache/root-$(printf '%s\n' "$suite" "$@" | sha256sum | cut -c1-12)"
}

setup() { # run|test
    list=$1
    ! has_chromium || test_packages+=(chromium)
    local -n packages=${list}_packages
    local lacking
    if is_native; then
        in_root=false
        mapfile -t lacking < <(missing "${packages[@]}")
        ((${#lacking[@]} == 0)) || apt_install "${lacking[@]}"
    else
        in_root=true
        root=$(root_of "${test_packages[@]}") # has all that the shorter list has
        [[ -d $root ]] || root=$(root_of "${packages[@]}")
        make_root "${packages[@]}"
    fi
    # One compiler cache for all checkouts, wherever they lie.
    export CCACHE_DIR=$cache/ccache CCACHE_BASEDIR=$checkout CCACHE_NOHASHDIR=1 CCACHE_MAXSIZE=2G
    mkdir -p "$CCACHE_DIR" "$checkout/build"
}

build() { # PRESET [TARGET...]
    local preset=$1 log=$checkout/build/$1.log
    shift
    [[ -e $checkout/build/$preset/build.ninja ]] ||
        say "Building Lectern ($preset); the first time takes some minutes ..."
    (
        cd "$checkout" || exit
        [[ -e build/$preset/build.ninja ]] || enter cmake --preset "$preset" || exit
        enter cmake --build --preset "$preset" ${1:+--target "$@"}
    ) >"$log" 2>&1 || {
        grep -E -A8 'error:|FAILED|CMake Error|No space left' "$log" | head -n 40 >&2
        die "the build failed; all of it is in $log"
    }
}
