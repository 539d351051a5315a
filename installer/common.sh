# Shared by the scripts of this folder: how they speak, and what they must find.

step() {
  printf '\n== %s\n' "$*"
}

fail() {
  echo "$*" >&2
  exit 1
}

# need COMMAND PACKAGE: stops when the command is missing, naming what to install.
need() {
  command -v "$1" >/dev/null || fail "'$1' is missing. On Debian: apt-get install $2"
}

# lines FILE: its first words, without comments and empty lines.
lines() {
  sed -e 's/#.*//' -e 's/[[:space:]].*//' -e '/^$/d' "$1"
}

# The version of the program, as the POM has it.
version_of_pom() {
  sed -n '/<artifactId>sentineliq-workbench</{n;s/.*<version>\(.*\)<\/version>.*/\1/p;}' pom.xml
}

megabytes() {
  echo "$(($(du --summarize --bytes "$1" | cut -f 1) / 1000000)) MB"
}
