#!/bin/sh
# Makes the package for Fedora of the program that lies in OUT/enface: rpm.sh OUT VERSION DAY
#
# By rpmbuild and not by jpackage, for the reason that deb.sh tells: both packages hold the same files.
set -eu
out=$(cd -- "$1" && pwd)
version=$2
day=$3
root=$out/rpm/root
mkdir -p "$out/rpm"
sh installer/linux/root.sh "$out" "$root"
cp LICENSE "$root/usr/share/doc/enface/LICENSE"
cat >"$out/rpm/enface.spec" <<END
Name: enface
Version: $version
Release: 1
Summary: Speeches beside their translations
License: Apache-2.0
URL: https://enface.example.org/
AutoReqProv: no
Requires: gtk3, libX11, libXtst, libXxf86vm, mesa-libGL, alsa-lib, fontconfig

%description
Enface lays a text and its translations side by side, sentence against
sentence, aligns them by itself, highlights terms and takes notes that
print. Everything works without a network.

%files
/opt/enface
/usr/bin/enface
/usr/share/applications/org.enface.Enface.desktop
/usr/share/bash-completion/completions/enface
/usr/share/doc/enface
/usr/share/icons/hicolor/*/apps/enface.*
/usr/share/man/man1/enface.1.gz
/usr/share/metainfo/org.enface.Enface.metainfo.xml
/usr/share/mime/packages/enface.xml
END
# the files are as they are to be: nothing is stripped, compressed or compiled again
SOURCE_DATE_EPOCH=$day rpmbuild -bb --quiet --buildroot "$root" \
    --define "_topdir $out/rpm" --define "_rpmdir $out" --define "_rpmfilename %{NAME}-%{VERSION}.%{ARCH}.rpm" \
    --define "__os_install_post %{nil}" --define "_build_id_links none" --define "_binary_payload w19T0.zstdio" \
    --define "use_source_date_epoch_as_buildtime 1" --define "clamp_mtime_to_source_date_epoch 1" \
    --define "_buildhost enface" "$out/rpm/enface.spec"
rm -rf -- "$out/rpm"
