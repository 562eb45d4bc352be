#!/bin/sh
# Builds what is installed on macOS from target/enface, which `mvn package` leaves on macOS: a .dmg. Everything lands in
# target/installer.
set -eu
cd -- "$(dirname -- "$0")/../.."

missing=
java_home=${JAVA_HOME:-$(/usr/libexec/java_home -v 25+ 2>/dev/null || true)}
[ -x "$java_home/bin/jpackage" ] || missing="$missing a-JDK-25"
command -v iconutil >/dev/null 2>&1 || missing="$missing iconutil(with-Xcode's-tools)"
[ -x target/enface/bin/enface ] || missing="$missing the-program(mvn-q-package)"
if [ -n "$missing" ]; then
    echo "To build the installer, get first:$missing" >&2
    exit 1
fi

out=target/installer
version=$(sed -n 's|^  <version>\(.*\)</version>|\1|p' pom.xml | head -1)
# Apple takes no version that begins with 0
shown=$(echo "$version" | sed 's/^0\./1./; s/-.*//')
rm -rf -- "$out"
mkdir -p "$out/jars" "$out/enface.iconset"
cp target/enface/lib/*.jar "$out/jars"
for size in 16 32 128 256 512; do
    cp "installer/icon/enface-$size.png" "$out/enface.iconset/icon_${size}x$size.png"
done
cp installer/icon/enface-32.png "$out/enface.iconset/icon_16x16@2x.png"
cp installer/icon/enface-64.png "$out/enface.iconset/icon_32x32@2x.png"
cp installer/icon/enface-256.png "$out/enface.iconset/icon_128x128@2x.png"
cp installer/icon/enface-512.png "$out/enface.iconset/icon_256x256@2x.png"
iconutil -c icns -o "$out/enface.icns" "$out/enface.iconset"

"$java_home/bin/jlink" --add-modules "$(paste -sd, installer/modules.txt)" --strip-debug --no-header-files \
    --no-man-pages --compress zip-6 --generate-cds-archive --output "$out/runtime"
"$java_home/bin/jpackage" --type dmg @installer/macos/package.args --app-version "$shown" \
    --module-path "$out/jars" --module enface/enface.app.Main --runtime-image "$out/runtime" --dest "$out" \
    --java-options "-XX:+UseSerialGC" \
    --java-options "-XX:Tier4InvocationThreshold=50000 -XX:Tier4MinInvocationThreshold=50000 -XX:Tier4CompileThreshold=50000 -XX:Tier4BackEdgeThreshold=400000" \
    --java-options "--enable-native-access=enface,javafx.graphics,org.xerial.sqlitejdbc" \
    --java-options "--add-opens=javafx.graphics/com.sun.javafx.text=enface"
ls -l "$out"/*.dmg
