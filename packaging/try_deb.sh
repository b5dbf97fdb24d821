#!/usr/bin/env bash
# Try the Debian package as a person would, on a Debian 12 without a desktop.
#
#   sudo packaging/try_deb.sh FOLDER NEW.deb [OLD.deb]
#
# FOLDER receives the machine (debootstrap), pictures of the window and the logs; keep it outside
# the repository. With OLD.deb that is installed first and NEW.deb over it. A machine that is
# already there is used again. Needs root, debootstrap, Xvfb, xwininfo, xdotool and ImageMagick.
set -euo pipefail

[ $# -ge 2 ] || { sed -n '2,9p' "$0"; exit 2; }
mkdir -p "$1"
folder=$(cd "$1" && pwd)
new=$(realpath "$2")
old=${3:+$(realpath "$3")}
root=$folder/root

say() { printf '\n== %s\n' "$*"; }
fail() { echo "$*" >&2; exit 1; }
for tool in debootstrap Xvfb xwininfo xdotool import unshare; do
    command -v "$tool" >/dev/null || fail "This script needs $tool."
done

if [ ! -e "$root/etc/debian_version" ]; then
    say "A minimal Debian 12"
    debootstrap --variant=minbase bookworm "$root" ${DEBIAN_MIRROR:+"$DEBIAN_MIRROR"} \
        >"$folder/debootstrap.log" 2>&1
fi
cp -L /etc/resolv.conf /etc/hosts "$root/etc/"

inside() { # NET is empty or --net: without a network
    # shellcheck disable=SC2086
    unshare ${NET:-} --mount --pid --fork --kill-child bash -euc '
        root=$1; shift
        mount --rbind /dev "$root/dev"
        mount -t proc proc "$root/proc"
        mkdir -p "$root/tmp/.X11-unix"
        mount --bind /tmp/.X11-unix "$root/tmp/.X11-unix"
        exec chroot "$root" "$@"
    ' inside "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LANG=C.UTF-8 \
        DEBIAN_FRONTEND=noninteractive "$@"
}
apt() { inside apt-get -q -o Dpkg::Use-Pty=0 "$@" >>"$folder/apt.log" 2>&1; }
as_person() { NET=--net inside setpriv --reuid=1000 --regid=1000 --clear-groups env HOME=/home/ada \
    USER=ada DISPLAY="$display" "$@"; }
library() { as_person diptych library "$@"; }

display=:$((90 + RANDOM % 900))
mkdir -p /tmp/.X11-unix
Xvfb "$display" -screen 0 1280x720x24 -nolisten tcp -noreset >"$folder/xvfb.log" 2>&1 &
xvfb=$!
window=
stop() {
    [ -z "$window" ] || kill -KILL "$window" 2>/dev/null || true
    kill "$xvfb" 2>/dev/null || true
}
trap stop EXIT
export DISPLAY=$display

titled() { xwininfo -root -tree 2>/dev/null | grep -q ' Diptych"'; }
milliseconds() { date +%s%3N; }

# Start what the menu entry names, and wait until the window names a meeting.
start() {
    local before
    before=$(milliseconds)
    # shellcheck disable=SC2046
    as_person $(sed -n 's/^Exec=//p' "$root/usr/share/applications/diptych.desktop" |
        sed "s| %f|${opened:+ $opened}|") "$@" \
        >"$folder/window.log" 2>&1 &
    window=$!
    until titled; do
        kill -0 "$window" 2>/dev/null || { cat "$folder/window.log" >&2; fail "No window opened."; }
        [ $(($(milliseconds) - before)) -lt 120000 ] || fail "No window after two minutes."
        sleep 0.02
    done
    # No window manager gives the window the keys.
    shown=$(xdotool search --onlyvisible --name 'Diptych$' | tail -1)
    xdotool windowfocus "$shown"
    echo "The window showed a meeting after $(($(milliseconds) - before)) ms."
}
leave() {
    xdotool key --clearmodifiers ctrl+q
    local turn
    for turn in $(seq 200); do
        kill -0 "$window" 2>/dev/null || { window=; return; }
        sleep 0.05
    done
    picture stuck
    fail "The window did not close ($turn); see stuck.png."
}
# Give the keys to the window of that title once it is there.
attend() {
    local turn found
    for turn in $(seq 200); do
        found=$(xdotool search --onlyvisible --name "^$1$" | tail -1) || true
        [ -z "$found" ] || { sleep 0.5; xdotool windowfocus "$found"; return; }
        sleep 0.05
    done
    fail "No window “$1” ($turn)."
}
picture() { sleep 1; import -window root "$folder/$1.png"; }

inside id ada >/dev/null 2>&1 || inside useradd --create-home --uid 1000 ada
apt update
apt purge -y diptych || true
rm -rf "$root/home/ada/"{.local,.cache,files,from-window.md,read.md,talks.diptych,talks.md}
first=${old:-$new}
say "apt install $(basename "$first")"
cp "$first" "$root/tmp/first.deb"
apt install -y --no-install-recommends /tmp/first.deb
as_person diptych --version | sed -n 1p

say "From the menu entry: a sample and a note; without any network"
opened="--sample video-call-2021-12-07" # instead of the file that the entry would be given
start
opened=
xdotool mousemove 640 360 key --delay 200 j j n
sleep 1
xdotool type --delay 20 "A note of the trial"
xdotool key ctrl+Return
sleep 1
picture note
leave
library search "note of the trial" | tee "$folder/search-first.txt" | grep -q "note of the trial" ||
    fail "The note is not in the library."
say "Opened again"
start
leave
stored=$root/home/ada/.local/share/diptych/library.sqlite
[ "$(stat -c %a "$stored")" = 600 ] || fail "Others may read the library."

if [ -n "$old" ]; then
    say "apt install $(basename "$new"), over the older one"
    cp "$new" "$root/tmp/new.deb"
    apt install -y --no-install-recommends /tmp/new.deb
    as_person diptych --version | sed -n 1p
    start
    picture upgraded
    leave
    library search "note of the trial" | grep -q "note of the trial" || fail "The note is lost."
fi
say "An export from the window"
start
xdotool key --clearmodifiers ctrl+e
attend Export
picture export
xdotool key alt+s
attend "Save the export"
sleep 1
xdotool key ctrl+a
xdotool type --delay 20 /home/ada/from-window.md
xdotool key Return
for _ in $(seq 100); do
    [ -s "$root/home/ada/from-window.md" ] && break
    sleep 0.1
done
grep -q "note of the trial" "$root/home/ada/from-window.md" || fail "The window exported nothing."
leave_all() { # the window that exported may have lost the keys to the one that asked where to
    if xdotool search --onlyvisible --name '^Export$' >/dev/null; then
        attend Export
        xdotool key Escape
        sleep 0.5
    fi
    xdotool windowfocus "$shown"
    leave
}
leave_all
say "A double click on a meeting that was passed on"
as_person diptych bundle export call /home/ada/talks.diptych
opened=/home/ada/talks.diptych
start
opened=
attend "Bring in"
picture question
xdotool key Return
sleep 3
picture brought-in
xdotool windowfocus "$shown"
leave
ls "$root/home/ada/.local/share/diptych/library-backups" | grep -q merge || fail "It was not brought in."
as_person diptych compare --sample water-talks --output /home/ada/talks.md
grep -q "Madrid" "$root/home/ada/talks.md" || fail "Nothing was exported."
say "Files of several formats"
mkdir -p "$root/home/ada/files"
cp "$(dirname "$0")"/../tests/data/intake/{minutes.pdf,page.html,readout.eml,readout.txt,statement.rtf,talks.docx,talks.odt} \
    "$root/home/ada/files/"
chmod -R a+rX "$root/home/ada/files"
for file in minutes.pdf page.html readout.eml statement.rtf talks.docx talks.odt; do
    as_person diptych compare "/home/ada/files/$file" /home/ada/files/readout.txt \
        --output /home/ada/read.md || fail "$file was not read."
    echo "$file was read."
done

say "How long a start takes, with a warm disk"
for _ in 1 2 3 4 5; do start; leave; done
du -sm "$root/usr/lib/diptych" | sed 's/\t.*/ MiB installed/'

say "apt purge"
apt purge -y diptych
[ ! -e "$root/usr/lib/diptych" ] && [ ! -e "$root/usr/bin/diptych" ] || fail "Files were left."
[ -s "$stored" ] || fail "The library was removed."
say "All of it worked; the library is still there: $(stat -c %s "$stored") bytes."
