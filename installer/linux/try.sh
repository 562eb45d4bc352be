#!/bin/sh
# Installs the package on this Debian machine, starts and uses the program, upgrades it with the library kept, and removes
# it; ends with 1 at the first thing that is otherwise. Needs root, Xvfb and xdotool.
set -eu
cd -- "$(dirname -- "$0")/../.."
package=$(ls target/installer/enface_*.deb | head -1)
home=$(mktemp -d)
display=:$((90 + $$ % 9))
cleanup() {
    [ -n "${window:-}" ] && kill "$window" 2>/dev/null
    [ -n "${screen:-}" ] && kill "$screen" 2>/dev/null
    dpkg --purge enface >/dev/null 2>&1 || true
    rm -rf -- "$home"
}
trap cleanup EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "- $*"; }
as_person() { env -i HOME="$home" XDG_DATA_HOME="$home/.local/share" XDG_CONFIG_HOME="$home/.config" XDG_CACHE_HOME="$home/.cache" PATH=/usr/bin:/bin LANG=C.UTF-8 "$@"; }

step "install"
dpkg --install "$package" >/dev/null || fail "dpkg --install"
[ -x /usr/bin/enface ] || fail "/usr/bin/enface"

step "use: version, import, list, restore"
[ "$(as_person enface --version)" = "Enface $(dpkg-query -W -f '${Version}' enface)" ] || fail "--version"
printf 'The lamp burned all night.\n\nNobody came to the door.\n' >"$home/lamp.en.txt"
printf '那盏灯亮了一夜。\n\n没有人到门口来。\n' >"$home/lamp.zh.txt"
as_person enface import "$home/lamp.en.txt" "$home/lamp.zh.txt" >/dev/null || fail "import"
as_person enface list | grep -q lamp || fail "list"
[ -f "$home/.local/share/enface/library.enface" ] || fail "the library is not where the system keeps data"
as_person enface library check | grep -qx ok || fail "library check"

step "start the window"
Xvfb "$display" -screen 0 1600x1000x24 >/dev/null 2>&1 &
screen=$!
as_person env DISPLAY="$display" enface >"$home/window.log" 2>&1 &
window=$!
found=
for _ in $(seq 120); do
    DISPLAY="$display" xdotool search --name '^Enface$' >/dev/null 2>&1 && found=yes && break
    sleep 1
done
[ -n "$found" ] || { cat "$home/window.log" >&2; fail "no window"; }
[ ! -s "$home/window.log" ] || { cat "$home/window.log" >&2; fail "the window said something"; }
kill "$window"
window=

step "the cache makes itself"
for _ in $(seq 300); do
    ls "$home"/.cache/enface/*/commands.aot >/dev/null 2>&1 && break
    sleep 1
done
ls "$home"/.cache/enface/*/commands.aot >/dev/null 2>&1 || fail "no cache"
[ "$(as_person enface --version | wc -l)" = 1 ] || fail "--version with the cache"

step "upgrade over it"
dpkg --install "$package" >/dev/null || fail "upgrade"
as_person enface list | grep -q lamp || fail "the library is gone after the upgrade"

step "remove"
dpkg --remove enface >/dev/null || fail "remove"
[ ! -e /usr/bin/enface ] && [ ! -e /opt/enface ] || fail "something is left: $(ls -d /opt/enface /usr/bin/enface 2>/dev/null)"
[ -f "$home/.local/share/enface/library.enface" ] || fail "the library went with the program"
echo "all of it held"
