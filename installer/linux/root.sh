#!/bin/sh
# Lays the program that lies in OUT/enface out as it is installed, for the packages of Debian and Fedora:
# root.sh OUT ROOT
set -eu
out=$1
root=$2
share=$root/usr/share
rm -rf -- "$root"
mkdir -p "$root/opt" "$root/usr/bin" "$share/applications" "$share/mime/packages" "$share/metainfo" \
    "$share/man/man1" "$share/bash-completion/completions" "$share/doc/enface" "$share/icons/hicolor/scalable/apps"
cp -a "$out/enface" "$root/opt/enface"
# what lies in the places of the system lies there alone
mv "$root/opt/enface/share/licences" "$root/opt/enface/share/LIBRARIES.txt" "$root/opt/enface/share/enface.cdx.json" \
    "$share/doc/enface"
rm -rf -- "$root/opt/enface/share"
ln -s ../../opt/enface/bin/enface "$root/usr/bin/enface"
cp installer/linux/enface.desktop "$share/applications/org.enface.Enface.desktop"
cp installer/linux/enface-mime.xml "$share/mime/packages/enface.xml"
cp installer/linux/org.enface.Enface.metainfo.xml "$share/metainfo"
cp "$out/enface/share/enface.bash" "$share/bash-completion/completions/enface"
gzip -9nc "$out/enface/share/enface.1" >"$share/man/man1/enface.1.gz"
for icon in installer/icon/enface-*.png; do
    size=$(basename "$icon" .png)
    size=${size#enface-}
    mkdir -p "$share/icons/hicolor/${size}x$size/apps"
    cp "$icon" "$share/icons/hicolor/${size}x$size/apps/enface.png"
done
cp installer/icon/enface.svg "$share/icons/hicolor/scalable/apps/enface.svg"
cp NOTICE "$share/doc/enface/NOTICE"
find "$root" -type d -exec chmod 755 {} +
find "$root" -type f ! -perm -100 -exec chmod 644 {} +
