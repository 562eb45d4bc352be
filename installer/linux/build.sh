#!/bin/sh
# Builds what is installed on Linux from target/enface, which `mvn package` leaves: a portable .tar.gz, a .deb, and a .rpm
# where rpmbuild is there. Everything lands in target/installer.
#
# Two builds of one commit give the same .tar.gz: files are sorted and carry the day of the commit.
set -eu
cd -- "$(dirname -- "$0")/../.."

missing=
need() { command -v "$1" >/dev/null 2>&1 || missing="$missing $1"; }
java_home=${JAVA_HOME:-$(dirname -- "$(dirname -- "$(readlink -f -- "$(command -v jlink || echo /usr)")")")}
java_version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$java_home/release" 2>/dev/null || true)
[ "${java_version:-0}" -ge 25 ] && [ -x "$java_home/bin/jlink" ] && [ -x "$java_home/bin/jpackage" ] || missing="$missing jlink+jpackage(of-a-JDK-25,-in-JAVA_HOME)"
need tar
need gzip
need unzip
need strip
need dpkg-deb
need fakeroot
if [ -n "$missing" ]; then
    echo "To build the installers, install first:$missing" >&2
    exit 1
fi
if [ ! -x target/enface/bin/enface ]; then
    echo "There is no program in target/enface; run “mvn -q package” first." >&2
    exit 1
fi

out=target/installer
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -1)
arch=$(uname -m)
day=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
rm -rf -- "$out"
mkdir -p "$out/resources" "$out/jars"

echo "Java for the program …"
# of other languages than those of the words the program asks ICU
"$java_home/bin/jlink" --add-modules "$(paste -sd, installer/modules.txt)" --include-locales=en,zh,th \
    --strip-debug --no-header-files --no-man-pages --compress zip-9 --generate-cds-archive --output "$out/runtime"
# archives for heaps that the program never has, and the names of functions for those who look for faults in Java itself
rm -f -- "$out/runtime/lib/server/"classes_*.jsa
strip --strip-unneeded "$out/runtime/lib/server/libjvm.so" "$out/runtime/lib/"*.so

# without what Java remembers of starts: each machine makes that itself
cp target/enface/lib/*.jar "$out/jars"
# Makes jar $1 anew without what the other words name in it.
without() {
    jar=$1
    shift
    mkdir "$out/jar"
    (cd "$out/jar" && "$java_home/bin/jar" --extract --file "../jars/$(basename -- "$jar")" && rm -rf -- "$@")
    "$java_home/bin/jar" --create --file "$jar" --manifest "$out/jar/META-INF/MANIFEST.MF" \
        --date "$(date -u -d "@$day" +%Y-%m-%dT%H:%M:%SZ)" -C "$out/jar" .
    rm -rf -- "$out/jar"
}
# SQLite lies beside the jars for this system; its jar holds it for twenty others
without "$(ls "$out"/jars/sqlite-jdbc-*.jar)" org/sqlite/native
# what money and measures are called in seven hundred languages, of which the program never speaks
names=com/ibm/icu/impl/data/icudata
without "$(ls "$out"/jars/icu4j-*.jar)" $(unzip -Z1 "$out"/jars/icu4j-*.jar "$names/curr/*.res" "$names/unit/*.res" |
    grep -vE '/(root|en|zh|supplementalData|pool|res_index)\.res$')

echo "The program …"
cp installer/icon/enface-512.png "$out/resources/enface.png"
"$java_home/bin/jpackage" --type app-image @installer/linux/app-image.args --app-version "$version" \
    --module-path "$out/jars" --runtime-image "$out/runtime" --dest "$out" 2>"$out/jpackage.log" || {
    cat "$out/jpackage.log" >&2
    exit 1
}
# the program looks for its fonts and for SQLite beside the folder of its jars
cp -r target/enface/fonts target/enface/native "$out/enface/lib/app"
# the launcher of ours knows the caches, and what the command line needs
cp installer/launcher/enface "$out/enface/bin/enface"
chmod 755 "$out/enface/bin/enface"
# what tells this program from every other; what Java remembers of its starts is kept under it
cat "$out/enface/lib/app/mods/"*.jar "$out/enface/lib/runtime/lib/modules" | cksum | tr ' ' - >"$out/enface/lib/app/build"
mkdir -p "$out/enface/share"
cp LICENSE NOTICE target/enface/LIBRARIES.txt target/enface/enface.cdx.json "$out/enface/share"
cp -r target/enface/licences "$out/enface/share/licences"
cp -r installer/icon "$out/enface/share/icon"
ENFACE_CACHE=$out/jars "$out/enface/bin/enface" completion >"$out/enface/share/enface.bash"
ENFACE_CACHE=$out/jars "$out/enface/bin/enface" completion --man >"$out/enface/share/enface.1"

echo "The portable archive …"
tar --sort=name --mtime="@$day" --owner=0 --group=0 --numeric-owner -C "$out" -cf - enface |
    gzip -9n >"$out/enface-$version-linux-$arch.tar.gz"

echo "The package for Debian …"
sh installer/linux/deb.sh "$out" "$version" "$day"

if command -v rpmbuild >/dev/null 2>&1; then
    echo "The package for Fedora …"
    sh installer/linux/rpm.sh "$out" "$version" "$day"
else
    echo "No rpmbuild: no .rpm is built."
fi
sh installer/linux/sizes.sh "$out" | tee "$out/sizes.txt"
