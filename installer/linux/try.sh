#!/bin/sh
# Installs the package on this Debian machine over an older one, uses the program as a person without rights does, by
# commands and in its window, and removes it; ends with 1 at the first thing that is otherwise. Needs root, Xvfb and
# xdotool; pictures of the window are taken where ImageMagick is. try.sh [PACKAGE [FOLDER_FOR_PICTURES]]
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)
package=${1:-$(ls "$here"/../../target/installer/enface_*.deb | head -1)}
pictures=${2:-$(dirname -- "$package")/try}
package=$(readlink -f -- "$package")
person=enface-try
home=/home/$person
work=$(mktemp -d)
display=:$((90 + $$ % 9))
cleanup() {
    [ -z "${window:-}" ] || kill "$window" 2>/dev/null || true
    [ -z "${screen:-}" ] || kill "$screen" 2>/dev/null || true
    dpkg --purge enface >/dev/null 2>&1 || true
    userdel --remove "$person" >/dev/null 2>&1 || true
    rm -rf -- "$work"
}
trap cleanup EXIT
fail() { echo "FAILED: $*" >&2; exit 1; }
step() { echo "- $*"; }
as_person() {
    setpriv --reuid "$person" --regid "$person" --clear-groups env -i HOME="$home" USER="$person" \
        PATH=/usr/bin:/bin LANG=C.UTF-8 DISPLAY="$display" "$@"
}
install_package() {
    # by apt, so that what it depends on is asked for and comes along
    apt-get install --yes --quiet --no-install-recommends --allow-downgrades "$1" >"$work/apt.log" 2>&1 ||
        { cat "$work/apt.log" >&2; fail "apt-get install $1"; }
}
picture() {
    command -v import >/dev/null 2>&1 || return 0
    mkdir -p "$pictures"
    DISPLAY=$display import -window root "$pictures/$1.png"
}
# Opens the window on some files and waits until it stands there.
open_window() {
    as_person enface "$@" >"$work/window.log" 2>&1 &
    window=$!
    for _ in $(seq 120); do
        found=$(DISPLAY=$display xdotool search --onlyvisible --name 'Enface' 2>/dev/null | tail -1) && [ -n "$found" ] && break
        sleep 1
    done
    [ -n "${found:-}" ] || { cat "$work/window.log" >&2; fail "no window"; }
    DISPLAY=$display xdotool windowfocus "$found" 2>/dev/null || true
    sleep 8
}
close_window() {
    [ ! -s "$work/window.log" ] || { cat "$work/window.log" >&2; fail "the window said something"; }
    # the launcher has become Java, so this is the program itself
    kill "$window" 2>/dev/null || fail "the window had gone"
    wait "$window" 2>/dev/null || true
    window=
}

useradd --create-home "$person" || fail "useradd"
Xvfb "$display" -screen 0 1600x1000x24 >/dev/null 2>&1 &
screen=$!

step "an older package is installed"
older=$work/older
dpkg-deb --raw-extract "$package" "$older"
version=$(dpkg-deb --field "$package" Version)
sed -i 's/^Version: .*/Version: 0.0.1/' "$older/DEBIAN/control"
dpkg-deb --root-owner-group -Znone --build "$older" "$work/enface_0.0.1.deb" >/dev/null
rm -rf -- "$older"
install_package "$work/enface_0.0.1.deb"
[ "$(dpkg-query -W -f '${Version}' enface)" = 0.0.1 ] || fail "the older version is not installed"

step "used by commands: version, import, list, check"
as_person enface --version | grep -q '^Enface ' || fail "--version"
printf 'The lamp burned all night.\n\nNobody came to the door.\n' >"$home/lamp.en.txt"
printf '那盏灯亮了一夜。\n\n没有人到门口来。\n' >"$home/lamp.zh.txt"
as_person enface import "$home/lamp.en.txt" "$home/lamp.zh.txt" >/dev/null || fail "import"
as_person enface notes add lamp --version zh --quote 亮了一夜 --text "all night" >/dev/null || fail "notes add"
as_person enface list | grep -qi lamp || fail "list"
[ -f "$home/.local/share/enface/library.enface" ] || fail "the library is not where the system keeps data"
as_person enface library check | grep -qx ok || fail "library check"

step "upgraded over it, and the library is kept"
install_package "$package"
[ "$(dpkg-query -W -f '${Version}' enface)" = "$version" ] || fail "not upgraded"
[ "$(as_person enface --version)" = "Enface $version" ] || fail "--version after the upgrade"
as_person enface list | grep -qi lamp || fail "the library is gone after the upgrade"
as_person enface notes list lamp | grep -q "all night" || fail "the note is gone after the upgrade"

step "the window comes, and shows what is in the library"
open_window
picture 1-library
close_window

step "a file is imported in the window"
printf 'The ferry leaves at nine.\n\nWe were early.\n' >"$home/ferry.en.txt"
printf '渡船九点开。\n\n我们到早了。\n' >"$home/ferry.zh.txt"
open_window "$home/ferry.en.txt" "$home/ferry.zh.txt"
sleep 40 # until the import is there, on a busy machine too
picture 2-import
DISPLAY=$display xdotool key --clearmodifiers Return
for _ in $(seq 60); do
    as_person enface list | grep -qi ferry && break
    sleep 1
done
picture 3-study
close_window
as_person enface list | grep -qi ferry || fail "what was imported in the window is not in the library"
as_person enface library check | grep -qx ok || fail "library check after the window"

step "what the program remembers of its starts made itself"
for _ in $(seq 1200); do
    ls "$home"/.cache/enface/*/commands.aot >/dev/null 2>&1 && break
    sleep 1
done
ls "$home"/.cache/enface/*/commands.aot >/dev/null 2>&1 || fail "no cache"
[ "$(as_person enface --version | wc -l)" = 1 ] || fail "--version with the cache"
[ "$(ls -d "$home"/.cache/enface/*/ | wc -l)" = 1 ] || fail "what the older version remembered is still there"

step "what belongs to the system: man page, completion, menu, types of files, licences"
if command -v man >/dev/null 2>&1; then
    man -l /usr/share/man/man1/enface.1.gz >"$work/man.txt" 2>"$work/man.err" || fail "man"
    [ ! -s "$work/man.err" ] && grep -q glossary "$work/man.txt" || fail "man page"
fi
bash -c '. /usr/share/bash-completion/completions/enface && complete -p enface' >/dev/null || fail "completion"
if command -v desktop-file-validate >/dev/null 2>&1; then
    [ -z "$(desktop-file-validate /usr/share/applications/org.enface.Enface.desktop)" ] || fail "desktop entry"
fi
if command -v appstreamcli >/dev/null 2>&1; then
    appstreamcli validate --no-net /usr/share/metainfo/org.enface.Enface.metainfo.xml >"$work/appstream" ||
        { cat "$work/appstream" >&2; fail "AppStream"; }
fi
if command -v xdg-mime >/dev/null 2>&1 && command -v mimetype >/dev/null 2>&1 && command -v update-mime-database >/dev/null 2>&1; then
    update-mime-database /usr/share/mime
    printf '<tmx/>' >"$home/a.tmx"
    as_person xdg-mime query filetype "$home/a.tmx" | grep -qx application/x-tmx+xml || fail "type of .tmx"
    as_person xdg-mime query filetype "$home/.local/share/enface/library.enface" |
        grep -qx application/x-enface-library || fail "type of .enface"
fi
for file in copyright NOTICE LIBRARIES.txt enface.cdx.json licences/icu4j licences/javafx-base licences/fonts/OFL.txt; do
    [ -e "/usr/share/doc/enface/$file" ] || fail "/usr/share/doc/enface/$file"
done

step "removed"
dpkg --remove enface >/dev/null || fail "remove"
left=$(ls -d /opt/enface /usr/bin/enface /usr/share/doc/enface /usr/share/man/man1/enface.1.gz 2>/dev/null || true)
[ -z "$left" ] || fail "something is left: $left"
[ -f "$home/.local/share/enface/library.enface" ] || fail "the library went with the program"
echo "all of it held"
