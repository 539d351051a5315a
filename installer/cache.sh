#!/usr/bin/env bash
# Makes the start-up cache of an image (an AOT cache, JDK 25): the program is started with the image's own
# java, opens a store, shows its screens in memory, and ends; what was loaded is kept beside its JARs.
#
#   installer/cache.sh JAVA APP-FOLDER
#
# The cache serves only the very JARs, in the order, and the options it was made with: anything else makes
# the program start as it does without it.
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/common.sh

java=$1
app=$2
settings=$app/sentineliq.cfg
[[ -e $settings ]] || settings="$app/SentinelIQ Workbench.cfg"
cache=$app/startup.aot

paths=$(sed -n 's/^app.classpath=\$APPDIR\///p' "$settings" | sed "s|^|$app/|" | paste -sd: -)
[[ -n $paths ]] || fail "No class path in $settings."
options=()
while read -r option; do
  options+=("${option//\$APPDIR/$app}")
done < <(lines installer/java-options.txt)

home=$(mktemp -d)
trap 'rm -rf "$home"' EXIT
rm -f "$cache"

rehearse() {
  env -u DISPLAY -u WAYLAND_DISPLAY SENTINELIQ_HOME="$home" "$java" "${options[@]}" "$@" \
    -Dglass.platform=Headless -Dprism.order=sw -cp "$paths" io.sentineliq.workbench.RehearsalMain
}

# The first makes the sample, whose classes no start needs.
rehearse
rehearse -XX:AOTCacheOutput="$cache"
[[ -s $cache ]] || fail "The rehearsal left no start-up cache."

for launcher in "$app"/*.cfg; do
  grep -q '^java-options=-XX:AOTCache=' "$launcher" ||
    sed -i.before '/^\[JavaOptions\]/a java-options=-XX:AOTCache=$APPDIR/startup.aot' "$launcher"
  rm -f "$launcher.before"
done
# Refuses to start when the cache does not fit, which is otherwise silent.
SENTINELIQ_HOME="$home" "$java" "${options[@]}" -XX:AOTCache="$cache" -XX:AOTMode=on \
  -cp "$paths" io.sentineliq.workbench.Main --version
