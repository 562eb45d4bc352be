#!/bin/sh
# Makes the package for Debian of the program that lies in OUT/enface: deb.sh OUT VERSION DAY
#
# By dpkg-deb and not by jpackage, whose packages know neither man pages nor completion nor AppStream.
set -eu
out=$1
version=$2
day=$3
case $(uname -m) in
    x86_64) arch=amd64 ;;
    aarch64) arch=arm64 ;;
    *) arch=$(dpkg --print-architecture) ;;
esac
root=$out/deb
rm -rf -- "$root"
mkdir -p "$root/opt" "$root/usr/bin" "$root/usr/share/applications" "$root/usr/share/mime/packages" \
    "$root/usr/share/metainfo" "$root/usr/share/man/man1" "$root/usr/share/bash-completion/completions" \
    "$root/usr/share/doc/enface" "$root/DEBIAN"
cp -a "$out/enface" "$root/opt/enface"
ln -s /opt/enface/bin/enface "$root/usr/bin/enface"
cp installer/linux/enface.desktop "$root/usr/share/applications/enface-enface.desktop"
cp installer/linux/enface-mime.xml "$root/usr/share/mime/packages/enface.xml"
cp installer/linux/org.enface.Enface.metainfo.xml "$root/usr/share/metainfo"
cp "$out/enface/share/enface.bash" "$root/usr/share/bash-completion/completions/enface"
for icon in installer/icon/enface-*.png; do
    size=$(basename "$icon" .png)
    size=${size#enface-}
    mkdir -p "$root/usr/share/icons/hicolor/${size}x$size/apps"
    cp "$icon" "$root/usr/share/icons/hicolor/${size}x$size/apps/enface.png"
done
mkdir -p "$root/usr/share/icons/hicolor/scalable/apps"
cp installer/icon/enface.svg "$root/usr/share/icons/hicolor/scalable/apps/enface.svg"
ENFACE_CACHE=$out/jars "$out/enface/bin/enface" completion --man | gzip -9n >"$root/usr/share/man/man1/enface.1.gz"
cp LICENSE "$root/usr/share/doc/enface/copyright"
cat NOTICE >>"$root/usr/share/doc/enface/copyright"
find "$root" -type d -exec chmod 755 {} +
size=$(du -sk "$root" | cut -f1)
cat >"$root/DEBIAN/control" <<END
Package: enface
Version: $version
Architecture: $arch
Maintainer: The Enface team <enface@example.org>
Installed-Size: $size
Depends: libc6, libgtk-3-0 | libgtk-3-0t64, libgl1, libx11-6, libxtst6, libxxf86vm1
Recommends: shared-mime-info, desktop-file-utils
Section: education
Priority: optional
Description: speeches beside their translations
 Enface lays a text and its translations side by side, sentence against
 sentence, aligns them by itself, highlights terms and takes notes that
 print. Everything works without a network.
END
cat >"$root/DEBIAN/postinst" <<'END'
#!/bin/sh
set -e
for update in "update-desktop-database -q" "update-mime-database /usr/share/mime" "gtk-update-icon-cache -q -f /usr/share/icons/hicolor"; do
    command -v "${update%% *}" >/dev/null 2>&1 && $update || true
done
END
cp "$root/DEBIAN/postinst" "$root/DEBIAN/postrm"
chmod 755 "$root/DEBIAN/postinst" "$root/DEBIAN/postrm"
find "$root" -exec touch -h -d "@$day" {} +
SOURCE_DATE_EPOCH=$day fakeroot dpkg-deb --root-owner-group -Zxz --build "$root" "$out/enface_${version}_$arch.deb" >/dev/null
rm -rf -- "$root"
