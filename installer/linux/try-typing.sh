#!/bin/sh
# Types Chinese with a real input method (ibus, libpinyin) into the search and into a note of a program that is there, and
# looks whether the note is in the library; ends with 1 where it is not. Needs Xvfb, xdotool, dbus-launch and ibus with
# libpinyin. try-typing.sh [PROGRAM [FOLDER_FOR_PICTURES]]
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)
program=${1:-$here/../../target/installer/enface/bin/enface}
pictures=${2:-}
work=$(mktemp -d)
export DISPLAY=":$((80 + $$ % 9))" HOME="$work" XDG_RUNTIME_DIR="$work/run" LANG=zh_CN.UTF-8 LC_ALL=C.UTF-8
export GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus
mkdir -m 700 "$work/run"
cleanup() {
    for process in ${window:-} ${DBUS_SESSION_BUS_PID:-} ${screen:-}; do kill "$process" 2>/dev/null || true; done
    sleep 2
    rm -rf -- "$work"
}
trap cleanup EXIT
picture() { [ -z "$pictures" ] || { mkdir -p "$pictures" && import -window root "$pictures/typing-$1.png"; }; }
type_slowly() { xdotool type --delay 200 "$1"; sleep 3; }

Xvfb "$DISPLAY" -screen 0 1600x1000x24 >/dev/null 2>&1 &
screen=$!
sleep 2
eval "$(dbus-launch --sh-syntax)"
ibus-daemon --xim --daemonize --replace --panel=disable
sleep 4
printf 'The lamp burned all night.\n' >"$work/lamp.en.txt"
printf '那盏灯亮了一夜。\n' >"$work/lamp.zh.txt"
library=$work/library.enface
"$program" --library "$library" import "$work/lamp.en.txt" "$work/lamp.zh.txt" >/dev/null
"$program" --library "$library" >"$work/window.log" 2>&1 &
window=$!
for _ in $(seq 120); do
    found=$(xdotool search --onlyvisible --name Enface 2>/dev/null | tail -1) && [ -n "$found" ] && break
    sleep 1
done
sleep 30
xdotool windowfocus "$found"
# in the library: the search, and the work
xdotool mousemove 1210 149 click 1
sleep 2
ibus engine libpinyin
type_slowly renlei
xdotool key space
sleep 2
picture search
xdotool key Escape
sleep 2
xdotool mousemove 800 300 click 1
sleep 15
# in the text: a note; its key is no letter for the input method
ibus engine xkb:us::eng
xdotool key n
sleep 5
ibus engine libpinyin
type_slowly nihao
picture note
xdotool key space
sleep 2
xdotool key Escape
sleep 5
"$program" --library "$library" notes list | grep -q 你好 || { echo "FAILED: what was typed is not in the note" >&2; exit 1; }
echo "typed"
