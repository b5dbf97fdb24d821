#!/usr/bin/env bash
# Prove that `make run` and `make test` work on a fresh Debian 12 (see README.md in this folder).
#
#   sudo packaging/fresh_machine.sh FOLDER
#
# FOLDER receives the new root, window.png and the logs. Needs root, debootstrap, Xvfb, xwininfo
# and ImageMagick's import outside the new root. A root that is already there is used again with
# --again: that tries the commands, but proves nothing.
set -euo pipefail

again=no
if [ "${1:-}" = --again ]; then again=yes; shift; fi
[ $# = 1 ] || { sed -n '2,8p' "$0"; exit 2; }
source_tree=$(cd "$(dirname "$0")/.." && pwd)
mkdir -p "$1"
folder=$(cd "$1" && pwd)
root=$folder/root
certificates=/etc/ssl/certs/ca-certificates.crt

for tool in debootstrap Xvfb xwininfo import unshare git; do
    command -v "$tool" >/dev/null || { echo "This script needs $tool." >&2; exit 1; }
done

say() { printf '\n== %s\n' "$*"; }

# The network as the caller has it: name look-up, certificates, proxies, pip's index.
environment=(HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8)
for name in http_proxy https_proxy no_proxy HTTP_PROXY HTTPS_PROXY NO_PROXY \
    PIP_INDEX_URL PIP_TRUSTED_HOST PIP_DEFAULT_TIMEOUT; do
    if [ -n "${!name:-}" ]; then environment+=("$name=${!name}"); fi
done
caller_certificates=${SSL_CERT_FILE:-${PIP_CERT:-}}
if [ -n "$caller_certificates" ]; then
    environment+=("PIP_CERT=$certificates" "SSL_CERT_FILE=$certificates")
fi

if [ "$again" = no ]; then
    [ ! -e "$root" ] || { echo "$root is already there." >&2; exit 1; }
    say "A minimal Debian 12 with python3, python3-venv, make, git and ca-certificates"
    debootstrap --variant=minbase --include=python3,python3-venv,make,git,ca-certificates \
        bookworm "$root" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} >"$folder/debootstrap.log" 2>&1
fi
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"
if [ -n "$caller_certificates" ]; then cp -L "$caller_certificates" "$root$certificates"; fi

# What is mounted and started by a command ends with it: it is in name spaces of its own.
inside=(unshare --mount --pid --fork --kill-child bash -euc '
    root=$1; shift
    mount --rbind /dev "$root/dev"
    mount -t proc proc "$root/proc"
    mkdir -p "$root/tmp/.X11-unix"
    if [ -d /tmp/.X11-unix ]; then mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"; fi
    exec chroot "$root" "$@"
' inside "$root" env -i "${environment[@]}")

say "A clone of $(git -C "$source_tree" log -1 --format='%h %s')"
git -C "$source_tree" bundle create --quiet "$root/root/diptych.bundle" HEAD
rm -rf "$root/root/diptych"
"${inside[@]}" git -c advice.detachedHead=false clone --quiet /root/diptych.bundle /root/diptych

display=:$((90 + RANDOM % 900))
Xvfb "$display" -screen 0 1440x900x24 >"$folder/xvfb.log" 2>&1 &
xvfb=$!
runner=
stop() {
    if [ -n "$runner" ]; then kill -KILL "$runner" 2>/dev/null || true; fi
    kill "$xvfb" 2>/dev/null || true
}
trap stop EXIT

# The title names the meeting only once its comparison is shown.
window_is_there() {
    xwininfo -display "$display" -root -tree 2>/dev/null | grep -q ' Diptych"'
}

# Start `make run`, wait for its window, take a picture of it and end it.
window() {
    local log=$1 picture=$2
    SECONDS=0
    "${inside[@]}" env DISPLAY="$display" make -C /root/diptych run >"$folder/$log" 2>&1 &
    runner=$!
    until window_is_there; do
        if ! kill -0 "$runner" 2>/dev/null || [ "$SECONDS" -gt 900 ]; then
            tail -40 "$folder/$log" >&2
            echo "No window opened." >&2
            exit 1
        fi
        sleep 1
    done
    echo "The window was there after $SECONDS s."
    sleep 5
    import -display "$display" -window root "$folder/$picture"
    kill -0 "$runner" || { tail -40 "$folder/$log" >&2; exit 1; }
    kill -KILL "$runner"
    wait "$runner" 2>/dev/null || true
    runner=
    while window_is_there; do sleep 1; done
}

say "make run"
window run.log window.png
say "make run, a second time"
window run-again.log window-again.png
if grep -e "-m venv" -e "-m pip" "$folder/run-again.log"; then
    echo "The second start did set-up work." >&2
    exit 1
fi
say "make test"
"${inside[@]}" make -C /root/diptych test 2>&1 | tee "$folder/test.log" | tail -15
[ "${PIPESTATUS[0]}" = 0 ]
say "Both commands work on a fresh machine. The picture is $folder/window.png."
