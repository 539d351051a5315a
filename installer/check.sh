#!/usr/bin/env bash
# Checks the scripts and option files of this folder for every system, as far as that can be done on this one:
# shell syntax, jpackage's options (in files and in scripts) against the help of the JDK in use, which it carries for all systems, and
# the files they name.
#
#   installer/check.sh [JDK]
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/common.sh

jdk=${1:-$(.mvn/wrapper/find-jdk)}
help=$(mktemp -d)
trap 'rm -rf "$help"' EXIT

check_shell() {
  local script
  for script in installer/*.sh; do
    bash -n "$script"
  done
  if command -v shellcheck >/dev/null; then
    shellcheck --severity=warning --external-sources --source-path=SCRIPTDIR/.. --shell=bash installer/*.sh
  fi
}

# options SECTION…: the options that these sections of the JDK's help describe.
options() {
  local section
  for section in "$@"; do
    sed -n "/^MSG_Help$section=/p" "$help/jpackage.properties"
  done | grep -oE '(^|n\\ *|[ \\])--[a-z][a-z-]+' | grep -oE -- '--[a-z-]+' | sort -u
}

# check_options FILES SECTION…: every option in the files is described in one of the sections.
check_options() {
  local file known used unknown
  known=$(options '' "${@:2}")
  [[ $(wc -l <<<"$known") -gt 20 ]] || fail "The JDK's help was not understood."
  for file in $1; do
    used=$(grep -oE -- '^--[a-z-]+' "$file" | sort -u)
    [[ -n $used ]] || fail "$file holds no options."
    unknown=$(comm -13 <(echo "$known") <(echo "$used"))
    [[ -z $unknown ]] || fail "$file: jpackage of $jdk does not know $unknown."
  done
}

# check_calls LINES SECTION…: the same for the options that a script gives by itself.
check_calls() {
  local file=$help/calls.args
  grep -oE -- '--[a-z][a-z-]+' <<<"$1" >"$file"
  check_options "$file" "${@:2}"
}

check_named_files() {
  local file
  for file in $(grep -hoE 'installer/[A-Za-z0-9_./-]+[A-Za-z0-9]' installer/jpackage/*.args installer/jpackage/*.properties installer/*.ps1); do
    [[ -e $file ]] || fail "$file is named in installer/jpackage and missing."
  done
}

# Balanced brackets and quotes: enough to catch what breaks a script that cannot be run here.
check_powershell() {
  local script=installer/build.ps1 pair open close
  for pair in '{ }' '( )' '[ ]'; do
    open=$(tr -cd "${pair% *}" <"$script" | wc -c)
    close=$(tr -cd "${pair#* }" <"$script" | wc -c)
    ((open == close)) || fail "$script: $open '${pair% *}' and $close '${pair#* }'."
  done
  (($(tr -cd '"' <"$script" | wc -c) % 2 == 0)) || fail "$script: a quotation mark is missing."
}

step "Checking installer/"
check_shell
"$jdk/bin/jimage" extract --dir "$help" --include 'regex:/jdk.jpackage/.*/HelpResources.properties' "$jdk/lib/modules"
# Long entries go on over lines that end in a backslash.
sed -e ':more' -e '/\\$/{N;s/\\\n//;b more;}' "$help"/jdk.jpackage/jdk/jpackage/internal/resources/HelpResources.properties >"$help/jpackage.properties"
check_options "installer/jpackage/image.args"
check_options "installer/jpackage/linux.args installer/jpackage/deb.args installer/jpackage/rpm.args" _linux_install
check_options "installer/jpackage/macos-image.args installer/jpackage/macos.args" _mac_launcher _mac_install
check_options "installer/jpackage/windows-image.args installer/jpackage/windows.args" _win_launcher _win_install
check_calls "$(sed -n -e '/^make_image()/,/^}/p' -e '/^make_package()/,/^}/p' installer/build.sh | grep -v strip)" _linux_install
check_calls "$(grep -E 'jpackage.exe" "@|--java-options|--win' installer/build.ps1)" _win_install
check_named_files
check_powershell
echo "Scripts, options and files are in order."
