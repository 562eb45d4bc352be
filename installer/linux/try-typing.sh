#!/bin/sh
# Types Chinese with a real input method (ibus, libpinyin) into the fields of a program that is there, and looks whether
# it is stored where it was typed: the search of the library, the name of a collection, a note, a reply, the find bar, a
# term, and an attempt at a translation. The input method stays on all the time, so the keys of commands are tried with
# it too. Ends with 1 where something is missing. Needs Xvfb, xdotool, dbus-launch and ibus with libpinyin.
# try-typing.sh [PROGRAM [FOLDER_FOR_PICTURES]]
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)
program=${1:-$here/../../target/installer/enface/bin/enface}
pictures=${2:-}
work=$(mktemp -d)
export DISPLAY="${TRY_DISPLAY:-:$((80 + $$ % 9))}" HOME="$work" XDG_RUNTIME_DIR="$work/run" LANG=zh_CN.UTF-8 LC_ALL=C.UTF-8
export GTK_IM_MODULE=ibus XMODIFIERS=@im=ibus
mkdir -m 700 "$work/run"
cleanup() {
    for process in ${window:-} ${daemon:-} ${DBUS_SESSION_BUS_PID:-} ${screen:-}; do kill "$process" 2>/dev/null || true; done
    sleep 2
    rm -rf -- "$work"
}
trap cleanup EXIT
failed=0
picture() { [ -z "$pictures" ] || { mkdir -p "$pictures" && import -window root "$pictures/typing-$1.png"; }; }
key() { for k in "$@"; do xdotool key "$k"; sleep 1; done; }
# letters, a picture of them with the candidates, and a space that takes the first
compose() {
    xdotool type --delay 200 "$1"
    sleep 2
    picture "$2"
    key space
}
# the library's file is looked at again until it has the words, or not
stored() {
    what=$1 words=$2
    shift 2
    for _ in $(seq 15); do
        "$program" --library "$library" "$@" 2>/dev/null | grep -q -- "$words" && { echo "typed: $what"; return; }
        sleep 1
    done
    echo "FAILED: $words is not in $what" >&2
    picture "failed-$what"
    failed=1
}

Xvfb "$DISPLAY" -screen 0 1600x1000x24 >/dev/null 2>&1 &
screen=$!
sleep 2
eval "$(dbus-launch --sh-syntax)"
ibus-daemon --xim --replace ${TRY_PANEL:---panel=disable} >/dev/null 2>&1 &
daemon=$!
sleep 4
printf 'The lamp burned all night. Nobody came.\n\nIn the morning it was out.\n' >"$work/lamp.en.txt"
printf '那盏灯亮了一夜。没有人来。\n\n早上它灭了。\n' >"$work/lamp.zh.txt"
library=$work/library.enface
"$program" --library "$library" import "$work/lamp.en.txt" "$work/lamp.zh.txt" >/dev/null
"$program" --library "$library" >"$work/window.log" 2>&1 &
window=$!
for _ in $(seq 120); do
    found=$(xdotool search --onlyvisible --name Enface 2>/dev/null | tail -1) && [ -n "$found" ] && break
    sleep 1
done
sleep 20
xdotool windowfocus "$found"
sleep 2

# in the library: the search; the input method can be chosen where there is a field
key ctrl+f
sleep 3
for _ in $(seq 10); do ibus engine libpinyin 2>/dev/null && break || sleep 1; done
compose zaoshang search
sleep 3
picture search-found
key Down Return
sleep 12

# over the text the keys are commands, whatever input method is on
key Down n
sleep 2
compose nihao note
key Escape
stored "a note" 你好 notes list
key period a
compose xiexie reply
key Escape
stored "a reply" 谢谢 notes list --json
key ctrl+f
compose zaoshang find
picture find-found
key Escape

# a term; the word of the original is selected by keys
key Home shift+Right shift+Right shift+Right g
sleep 2
key Tab
key ctrl+a
compose gangkou term
key Return
stored "a term" 港口 glossary list --json
key Escape

# an attempt: two sentences, what is composed when one is left goes on in the other, Escape gives up letters only
key Home p
sleep 2
compose pengyou practice
key ctrl+Return
xdotool type --delay 200 mingt
sleep 2
key ctrl+Up
picture practice-left
key ctrl+Down
xdotool type --delay 200 ian
sleep 2
picture practice-moved
key space
xdotool type --delay 200 haode
key Escape
picture practice-given-up
compose jia practice-after
attempt=$("$program" --library "$library" attempts 1 2>/dev/null | tail -1 | cut -f1)
stored "the first sentence of an attempt" 朋友 show 1 --format tsv --versions "en,${attempt:-none}"
stored "the second" 明天家 show 1 --format tsv --versions "en,${attempt:-none}"

# in the finder of commands, and for the name of a collection
key Escape ctrl+shift+p
compose shuku commands
key Return
sleep 4
key Insert
sleep 2
compose zhongguo collection
key Return
stored "the name of a collection" 中国 collection list
[ -z "$pictures" ] || cp "$work/window.log" "$pictures/"
exit "$failed"
