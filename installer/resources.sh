#!/usr/bin/env bash
# Lays out what jpackage takes in place of its own templates: the menu entry, and what the packages do when
# they are installed and removed.
#
#   installer/resources.sh JDK deb|rpm|dmg FOLDER
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/common.sh

jdk=$1
kind=$2
folder=$3

# write_script FILE CASES: a script of Debian's that does so much.
write_script() {
  printf '#!/bin/sh\nset -e\n\n%s\n\ncase "$1" in\n  %s ;;\nesac\n' "$(cat installer/jpackage/menu.sh)" "$2" >"$1"
}

# do_instead FILE SECTION CALL: our call in place of jpackage's commands in a section of an RPM's plan.
do_instead() {
  script=$(cat installer/jpackage/menu.sh) call=$3 section=$2 awk '
    /^%/ { inside = $0 == ENVIRON["section"] }
    inside && /^DESKTOP_COMMANDS_/ { print ENVIRON["script"]; print ENVIRON["call"]; next }
    { print }' "$1" >"$1.new"
  mv "$1.new" "$1"
  grep -qxF "$3" "$1" || fail "The JDK's template $1 has changed: no desktop commands in $2."
}

rm -rf "$folder" && mkdir -p "$folder"
case $kind in
  deb)
    cp installer/jpackage/linux/* "$folder"
    write_script "$folder/postinst" 'configure) add_to_desktop'
    write_script "$folder/prerm" 'remove | deconfigure) take_from_desktop'
    ;;
  rpm)
    cp installer/jpackage/linux/* "$folder"
    plan=$folder/sentineliq-workbench.spec
    template=jdk.jpackage/jdk/jpackage/internal/resources/template.spec
    "$jdk/bin/jimage" extract --dir "$folder/jdk" --include "regex:/$template" "$jdk/lib/modules"
    cp "$folder/jdk/$template" "$plan"
    rm -rf "$folder/jdk"
    do_instead "$plan" %post add_to_desktop
    do_instead "$plan" %preun 'if [ "$1" = 0 ]; then take_from_desktop; fi'
    ;;
  dmg) ;;
  *) fail "Unknown package '$kind'." ;;
esac
