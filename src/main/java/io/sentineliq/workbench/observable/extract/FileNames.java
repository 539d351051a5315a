package io.sentineliq.workbench.observable.extract;

import java.util.Locale;
import java.util.Set;

/** File names known by their ending alone. {@code com} is no ending: it is a domain's. */
final class FileNames {

  private static final int LONGEST = 255;

  private static final Set<String> ENDINGS =
      Set.of(
          ("7z aspx apk bak bat bin cab cfg class cmd conf cpl csv dat dll doc docm docx elf exe gz"
                  + " hta htm html img ini iso jar jpg js jse json jsp lnk log md mov msi one ova"
                  + " pdf php png pps ppt pptm pptx ps1 psm1 py pyc rar reg rs rtf scr sh so sql"
                  + " svg sys tar tgz tmp txt vbe vbs vhd vhdx war wsf xls xlsb xlsm xlsx xml yaml"
                  + " yml zip")
              .split(" "));

  private FileNames() {}

  static boolean isFileName(String text) {
    var dot = text.lastIndexOf('.');
    return dot > 0
        && text.length() <= LONGEST
        && ENDINGS.contains(text.substring(dot + 1).toLowerCase(Locale.ROOT));
  }
}
