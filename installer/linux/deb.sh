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
root=$out/root
sh installer/linux/root.sh "$out" "$root"
doc=$root/usr/share/doc/enface
{
    echo "Format: https://www.debian.org/doc/packaging-manuals/copyright-format/1.0/"
    echo "Upstream-Name: Enface"
    echo
    echo "Files: *"
    echo "Copyright: 2026 The Enface authors"
    echo "License: Apache-2.0"
    echo "Comment: What else is shipped is listed in NOTICE and LIBRARIES.txt beside this file, each licence in full in the"
    echo " folder licences. On Debian the text of Apache-2.0 is in /usr/share/common-licenses/Apache-2.0."
} >"$doc/copyright"
printf 'enface (%s) unstable; urgency=low\n\n  * See the help for what is new.\n\n -- The Enface team <enface@example.org>  %s\n' \
    "$version" "$(LC_ALL=C date -u -R -d "@$day")" | gzip -9n >"$doc/changelog.gz"
size=$(du -sk --apparent-size "$root" | cut -f1)
mkdir -p "$root/DEBIAN"
cat >"$root/DEBIAN/control" <<END
Package: enface
Version: $version
Architecture: $arch
Maintainer: The Enface team <enface@example.org>
Installed-Size: $size
Depends: libc6 (>= 2.34), libgtk-3-0 | libgtk-3-0t64, libgl1, libx11-6, libxtst6, libxxf86vm1, libasound2 | libasound2t64, fontconfig
Recommends: shared-mime-info, desktop-file-utils
Section: education
Priority: optional
Homepage: https://enface.example.org/
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
(cd "$root" && find opt usr -type f -print0 | LC_ALL=C sort -z | xargs -0 md5sum) >"$root/DEBIAN/md5sums"
find "$root" -exec touch -h -d "@$day" {} +
SOURCE_DATE_EPOCH=$day fakeroot dpkg-deb --root-owner-group -Zxz --build "$root" "$out/enface_${version}_$arch.deb" >/dev/null
rm -rf -- "$root"
