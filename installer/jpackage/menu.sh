# The command, the menu entry and what opens an evidence bag, as links to what the package brought. Not by
# xdg-desktop-menu, as jpackage would: it refuses where no desktop is installed. Put into the packages' scripts.
program=/opt/sentineliq-workbench
command_link=/usr/bin/sentineliq
menu=/usr/share/applications
types=/usr/share/mime
menu_link=$menu/sentineliq-workbench.desktop
type_link=$types/packages/sentineliq-workbench.xml

tell_desktop() {
  if command -v update-desktop-database >/dev/null; then update-desktop-database -q "$menu"; fi
  if command -v update-mime-database >/dev/null; then update-mime-database "$types"; fi
}

add_to_desktop() {
  mkdir -p "$menu" "$types/packages"
  ln -sf "$program/bin/sentineliq" "$command_link"
  ln -sf "$program/lib/sentineliq-workbench-sentineliq.desktop" "$menu_link"
  ln -sf "$program/lib/sentineliq-workbench-sentineliq-MimeInfo.xml" "$type_link"
  tell_desktop
}

take_from_desktop() {
  rm -f "$command_link" "$menu_link" "$type_link"
  tell_desktop
}
