#!/usr/bin/env bash
# Builds what this system can build, into target/installer: the program with a Java machine of its own,
# and from it .deb and .rpm on Linux, .dmg on macOS. (Windows: installer\build.ps1.)
#
#   installer/build.sh             everything
#   installer/build.sh image       only the program, to be started from target/installer
#   installer/build.sh deb | rpm   only that package
set -euo pipefail
cd "$(dirname "$0")/.."
source installer/common.sh

wanted=${1:-all}
work=target/installer
input=$work/input
runtime=$work/runtime

case $(uname -s) in
  Linux) system=linux image=$work/sentineliq app=$image/lib/app java=$image/lib/runtime/bin/java ;;
  Darwin) system=macos image="$work/SentinelIQ Workbench.app" app=$image/Contents/app java=$image/Contents/runtime/Contents/Home/bin/java ;;
  *) fail "Unknown system $(uname -s). On Windows: installer\\build.ps1" ;;
esac

check_what_is_needed() {
  step "Looking for what is needed"
  jdk=$(.mvn/wrapper/find-jdk)
  for tool in jlink jpackage jar; do
    [[ -x $jdk/bin/$tool ]] || fail "$jdk has no $tool: a full JDK 25 is needed."
  done
  if [[ $system == linux ]]; then
    need strip binutils
    if builds deb; then need fakeroot fakeroot; need dpkg-deb dpkg; fi
    if builds rpm; then need rpmbuild rpm; fi
  fi
  version=$(version_of_pom)
  [[ $version =~ ^[0-9]+\.[0-9]+\.[0-9]+$ ]] || fail "pom.xml has the version '$version', which no package can have."
  echo "JDK $jdk, version $version"
}

builds() {
  [[ $wanted == all || $wanted == "$1" ]]
}

collect_input() {
  step "The program, its list of parts and their licences"
  # What an earlier version of the program used would else be shipped on.
  rm -rf target/app/lib
  ./mvnw -q -B --no-transfer-progress -Pinstaller -DskipTests package </dev/null
  rm -rf "$input" && mkdir -p "$input"
  cp -p target/app/sentineliq-workbench.jar target/app/lib/*.jar "$input"
  "$jdk/bin/java" -cp "$input/*" installer/CompileSheets.java "$input/sentineliq-workbench.jar"
  "$jdk/bin/java" -cp "$input/*" installer/ListLicences.java target/bom.json "$input" >"$work/THIRD-PARTY.txt"
  "$jdk/bin/java" installer/TrimJars.java installer/trim.txt "$input"
  cp "$work/THIRD-PARTY.txt" "$input/"
  # Without its indentation, which is a third of it.
  sed 's/^[[:space:]]*//' target/bom.json | tr -d '\n' >"$input/sbom.cdx.json"
  cp target/bom.json "$work/sentineliq-workbench-$version.cdx.json"
  said=$("$jdk/bin/java" -cp "$input/*" io.sentineliq.workbench.Main --version)
  [[ $said == *"$version"* ]] || fail "The program says it is '$said', the POM $version."
}

make_runtime() {
  step "A Java machine of the modules that are needed"
  rm -rf "$runtime"
  "$jdk/bin/jlink" --add-modules "$(lines installer/modules.txt | paste -sd, -)" --output "$runtime" \
    --exclude-resources "$(lines installer/exclude.txt | paste -sd, -)" \
    --strip-debug --no-man-pages --no-header-files --compress=zip-9
  # The start-up cache is made with the image's own java; nobody needs the other commands.
  find "$runtime/bin" -type f ! -name java -delete
  # What only development tools read, and what sorts long lists of numbers a little faster.
  rm -f "$runtime/lib/classlist" "$runtime/lib/jrt-fs.jar" "$runtime"/lib/*simdsort*
  # For windows, sounds and pictures of AWT, which are not shown.
  find "$runtime/lib" \( -name '*awt_xawt.*' -o -name '*jsound.*' -o -name '*splashscreen.*' \) -delete
  if [[ $system == linux ]]; then
    find "$runtime/lib" "$input" -name '*.so' -exec strip --strip-unneeded {} +
  fi
}

make_image() {
  step "The program with that machine"
  local options=() option
  while read -r option; do
    options+=(--java-options "$option")
  done < <(lines installer/java-options.txt)
  if [[ $system == linux ]]; then
    options+=(--name sentineliq --icon installer/icons/sentineliq.png)
  else
    options+=(@installer/jpackage/macos-image.args)
  fi
  rm -rf "$image"
  "$jdk/bin/jpackage" @installer/jpackage/image.args "${options[@]}" --app-version "$version" \
    --input "$input" --runtime-image "$runtime" --dest "$work"
  if [[ $system == linux ]]; then strip --strip-unneeded "$image/lib/libapplauncher.so"; fi
  echo "Without the start-up cache: $(megabytes "$image")"
}

make_cache() {
  step "The start-up cache"
  installer/cache.sh "$java" "$app"
  echo "With the start-up cache: $(megabytes "$image")"
}

make_package() {
  step "$1"
  local options=(@"installer/jpackage/$system.args" @"installer/jpackage/$1.args")
  if [[ $system == macos ]]; then options=(@installer/jpackage/macos.args); fi
  installer/resources.sh "$jdk" "$1" "$work/resources-$1"
  # What dpkg-deb packs with: its own choice differs between systems, and no Debian fails to read xz.
  DPKG_DEB_COMPRESSOR_TYPE=xz DPKG_DEB_COMPRESSOR_LEVEL=9 \
    "$jdk/bin/jpackage" "${options[@]}" --app-version "$version" --app-image "$image" \
    --resource-dir "$work/resources-$1" --dest "$work"
}

write_checksums() {
  step "Checksums"
  local sum=(sha256sum)
  if [[ $system == macos ]]; then sum=(shasum -a 256); fi
  (
    cd "$work"
    find . -maxdepth 1 -type f \( -name '*.deb' -o -name '*.rpm' -o -name '*.dmg' -o -name '*.cdx.json' \) |
      sed 's|^\./||' | sort | xargs -r "${sum[@]}" >SHA256SUMS
    cat SHA256SUMS
  )
}

check_what_is_needed
installer/check.sh "$jdk"
mkdir -p "$work"
find "$work" -maxdepth 1 -type f \( -name '*.deb' -o -name '*.rpm' -o -name '*.dmg' -o -name '*.cdx.json' \) -delete
collect_input
make_runtime
make_image
make_cache
if [[ $system == linux ]]; then
  if builds deb; then make_package deb; fi
  if builds rpm; then make_package rpm; fi
elif builds all; then
  make_package dmg
fi
write_checksums
step "Built SentinelIQ Workbench $version in $work"
