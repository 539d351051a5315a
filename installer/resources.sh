#!/usr/bin/env bash
# Lays out what jpackage takes in place of its own templates: the menu entry, and the packages' scripts with
# the command `sentineliq` on the PATH. The scripts are the JDK's own with lines of ours put in.
#
#   installer/resources.sh JDK deb|rpm|dmg FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/common.sh

jdk=$1
kind=$2
folder=$3
program=/opt/sentineliq-workbench/bin/sentineliq
templates=jdk.jpackage/jdk/jpackage/internal/resources

# insert FILE PATTERN LINE: the line behind the first line that matches.
insert() {
  sed -i "0,/$2/s|$2|&\n$3|" "$1"
  grep -qF "$3" "$1" || fail "The JDK's template $1 has changed: nothing matches $2."
}

template() {
  "$jdk/bin/jimage" extract --dir "$folder/jdk" --include "regex:/$templates/template.$1" "$jdk/lib/modules"
  cp "$folder/jdk/$templates/template.$1" "$2"
}

rm -rf "$folder" && mkdir -p "$folder"
case $kind in
  deb)
    cp installer/jpackage/linux/* "$folder"
    template postinst "$folder/postinst"
    insert "$folder/postinst" '^    configure)' "ln --symbolic --force $program /usr/bin/sentineliq"
    template prerm "$folder/prerm"
    insert "$folder/prerm" '^    remove|upgrade|deconfigure)' "rm --force /usr/bin/sentineliq"
    ;;
  rpm)
    cp installer/jpackage/linux/* "$folder"
    template spec "$folder/sentineliq-workbench.spec"
    insert "$folder/sentineliq-workbench.spec" '^rm -rf %{buildroot}' "install -d -m 755 %{buildroot}/usr/bin; ln -s $program %{buildroot}/usr/bin/sentineliq"
    ;;
  dmg) ;;
  *) fail "Unknown package '$kind'." ;;
esac
rm -rf "$folder/jdk"
