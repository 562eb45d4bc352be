#!/bin/sh
# Says what the program that lies in OUT/enface weighs, in MB, and what of it are fonts and dictionary: sizes.sh OUT
set -eu
out=$1
mb() { du -skc --apparent-size "$@" 2>/dev/null | tail -1 | awk '{ printf "%.1f", $1 / 1024 }'; }
app=$out/enface/lib/app
dictionary=$(unzip -l "$app"/mods/enface-*.jar 'lexicon/*' | awk 'END { printf "%.1f", $1 / 1048576 }')
all=$(mb "$out/enface")
fonts=$(mb "$app/fonts")
echo "installed, MB: $all"
echo "  without fonts and dictionary: $(echo "$all $fonts $dictionary" | awk '{ print $1 - $2 - $3 }')"
echo "  fonts: $fonts"
echo "  dictionary: $dictionary"
echo "  Java: $(mb "$out/enface/lib/runtime")"
echo "  libraries: $(mb $(ls "$app"/mods/*.jar | grep -v /enface-))"
echo "  Enface: $(mb "$app"/mods/enface-*.jar)"
for package in "$out"/*.tar.gz "$out"/*.deb "$out"/*.rpm; do
    [ -f "$package" ] && echo "$(basename "$package"), MB: $(mb "$package")"
done
