#!/usr/bin/env bash
# Tries the .deb as a person would: installs it, checks the computer, loads the sample, looks at its window,
# backs the store up and restores it, installs the package over itself, removes it. Needs root, on a machine
# (or in a container) where a package may be installed.
#
#   installer/smoke.sh [FILE.deb]     the pictures of the window are left in target/installer
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/common.sh

package=${1:-$(ls target/installer/*.deb)}
pictures=$PWD/target/installer
home=$(mktemp -d)
export SENTINELIQ_HOME=$home/own
screen=

clean_up() {
  [[ -z $screen ]] || kill "$screen" 2>/dev/null || true
  rm -rf "$home"
}
trap clean_up EXIT

((EUID == 0)) || fail "Installing a package needs root."
need Xvfb xvfb
need import imagemagick
need xdotool xdotool

install_package() {
  DEBIAN_FRONTEND=noninteractive apt-get install --yes --quiet --no-install-recommends --reinstall \
    "$(realpath "$package")"
}

show_window() {
  local number=:97 window program
  Xvfb "$number" -screen 0 1280x800x24 -nolisten tcp &
  screen=$!
  timeout 30 bash -c "until DISPLAY=$number xdotool getdisplaygeometry >/dev/null 2>&1; do sleep 0.2; done"
  DISPLAY=$number sentineliq &
  program=$!
  # Its title begins with the workspace once the store is open; then Ctrl+2 shows the queue.
  window=$(DISPLAY=$number timeout 120 xdotool search --sync --onlyvisible --name '. SentinelIQ Workbench' | head -n 1)
  wait_for_picture "$number" ''
  DISPLAY=$number xdotool windowfocus --sync "$window" key ctrl+2
  wait_for_picture "$number" "$(identify -format '%#' "$pictures/window.png")"
  DISPLAY=$number xdotool windowclose "$window"
  kill "$program" 2>/dev/null || true
  wait "$program" || true
  kill "$screen"
  wait "$screen" || true
  screen=
}

# The window is there when the picture of it has more than a few colours, is another one than $2 and has stopped
# changing.
wait_for_picture() {
  local before='' now colours
  for _ in $(seq 60); do
    DISPLAY=$1 import -window root "$pictures/window.png"
    colours=$(identify -format '%k' "$pictures/window.png")
    now=$(identify -format '%#' "$pictures/window.png")
    if ((colours > 64)) && [[ $now == "$before" && $now != "$2" ]]; then return; fi
    before=$now
    sleep 2
  done
  fail "No window was drawn: see $pictures/window.png."
}

step "Installed from $package"
install_package
[[ $(readlink /usr/bin/sentineliq) == /opt/sentineliq-workbench/bin/sentineliq ]] || fail "sentineliq is not on the PATH."
ls /usr/share/applications/*sentineliq* >/dev/null || fail "There is no menu entry."
sentineliq --version

step "The computer"
sentineliq self-check

step "The sample"
sentineliq sample "$SENTINELIQ_HOME/store"
sentineliq alerts list --store "$SENTINELIQ_HOME/store" --limit 3
sentineliq ledger verify --store "$SENTINELIQ_HOME/store"

step "Its window"
show_window
echo "Picture: $pictures/window.png"

step "A backup becomes a store again"
sentineliq backup "$SENTINELIQ_HOME/store" "$home/backup.zip"
sentineliq restore "$home/backup.zip" "$home/restored"
[[ $(sentineliq alerts list --store "$home/restored" --json | wc -l) == \
  $(sentineliq alerts list --store "$SENTINELIQ_HOME/store" --json | wc -l) ]] || fail "Alerts are missing in the restored store."

step "A bag is verified, by nothing but itself"
"$(.mvn/wrapper/find-jdk)/bin/java" -cp "target/test-classes:target/app/sentineliq-workbench.jar:target/app/lib/*" \
  io.sentineliq.workbench.evidence.bag.WriteBag "$home/bag.zip"
# 3: it agrees with itself, and nobody outside vouches for its key.
sentineliq verify "$home/bag.zip" || (($? == 3)) || fail "The bag was not found sound."

step "Installed over itself"
install_package
sentineliq alerts list --store "$SENTINELIQ_HOME/store" --limit 1

step "Removed"
DEBIAN_FRONTEND=noninteractive apt-get remove --yes --quiet sentineliq-workbench
[[ ! -e /usr/bin/sentineliq && ! -e /opt/sentineliq-workbench ]] || fail "Something of the program was left behind."
[[ -e $SENTINELIQ_HOME/store/cases.mv.db ]] || fail "The store was removed with the program."

step "The package is installed, works, is upgraded and removed; the store stayed."
