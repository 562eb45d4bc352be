#!/bin/sh
# Runs try.sh in a Debian of its own, fresh from a mirror, so that nothing of this machine helps; what the package
# depends on comes by itself or is missing. Needs root, debootstrap and a mirror. try-in-chroot.sh [SUITE [MIRROR]]
set -eu
here=$(cd -- "$(dirname -- "$0")" && pwd)
suite=${1:-stable}
mirror=${2:-http://deb.debian.org/debian}
package=$(ls "$here"/../../target/installer/enface_*.deb | head -1)
pictures=$(dirname -- "$package")/try-$suite
command -v debootstrap >/dev/null 2>&1 || { echo "To try the package in a Debian of its own, install first: debootstrap" >&2; exit 1; }
root=$(mktemp -d)
chmod 755 "$root" # who has no rights comes in too
cleanup() {
    umount "$root/dev" "$root/proc" 2>/dev/null || true
    rm -rf --one-file-system -- "$root"
}
trap cleanup EXIT
debootstrap --variant=minbase "$suite" "$root" "$mirror" >"$root.log" 2>&1 || { tail -5 "$root.log" >&2; exit 1; }
mount -t proc proc "$root/proc"
mount --bind /dev "$root/dev"
chroot "$root" apt-get install --yes --quiet --no-install-recommends xvfb xdotool imagemagick man-db bash-completion \
    desktop-file-utils appstream shared-mime-info xdg-utils libfile-mimeinfo-perl >"$root.log" 2>&1 || { tail -5 "$root.log" >&2; exit 1; }
cp "$package" "$here/try.sh" "$root/root"
chroot "$root" sh /root/try.sh "/root/$(basename -- "$package")" /root/pictures && result=0 || result=$?
mkdir -p "$pictures"
cp "$root"/root/pictures/*.png "$pictures" 2>/dev/null || true
rm -f -- "$root.log"
exit "$result"
