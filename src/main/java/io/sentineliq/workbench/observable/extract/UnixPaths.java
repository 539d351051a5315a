package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;
import java.util.Set;

/**
 * Unix paths: below a folder that every system has at its root, or below a home ({@code ~/}). A
 * slash alone says nothing, for web servers log paths of their own.
 */
final class UnixPaths {

  private static final int LONGEST_ROOT = 16;
  private static final String NOT_IN_A_PATH = "\"<>|*?,;'`:&\\(){}[]=$";
  private static final String MAY_STAND_BEFORE = "\"'`=(<[{,;:|>@\t\n\r ";
  private static final String FILE_SCHEME = "file://";

  private static final Set<String> ROOTS =
      Set.of(
          ("bin boot dev etc home lib lib32 lib64 media mnt opt private proc root run sbin srv sys"
                  + " tmp usr var Applications Library System Users Volumes")
              .split(" "));

  private final TextWindow text;
  private final Tail tail;
  private final Findings findings;

  UnixPaths(TextWindow text, Findings findings) {
    this.text = text;
    this.tail = new Tail(text);
    this.findings = findings;
  }

  /** The end of the path that begins at {@code from}, else {@code from}. */
  long read(long from) {
    if (!mayBegin(from)) {
      return from;
    }
    var root = rootEnd(from + 1);
    var isHome = text.at(from) == '~' && root == from + 1;
    if (text.at(root) != '/' || !(isHome || ROOTS.contains(text.text(from + 1, root)))) {
      return from;
    }
    var end = withoutSlash(tail.cut(from, end(root)));
    return end > root + 1 && findings.add(ObservableType.FILE, from, end) ? end : from;
  }

  private boolean mayBegin(long from) {
    var before = text.at(from - 1);
    return before == TextWindow.NOTHING
        || MAY_STAND_BEFORE.indexOf(before) >= 0
        || Letters.isSpaceOrFormat(before)
        || (before == '/'
            && text.text(from - FILE_SCHEME.length(), from).equalsIgnoreCase(FILE_SCHEME));
  }

  private long rootEnd(long from) {
    var at = from;
    while (at - from < LONGEST_ROOT && Letters.isAsciiWord(text.at(at))) {
      at++;
    }
    return at;
  }

  private long end(long root) {
    var at = root;
    while (at - root < Paths.LONGEST && (isPart(text.at(at)) || isEscapedSpace(at))) {
      at += isPart(text.at(at)) ? 1 : 2;
    }
    return at;
  }

  private long withoutSlash(long end) {
    return text.at(end - 1) == '/' ? end - 1 : end;
  }

  private boolean isEscapedSpace(long at) {
    return text.at(at) == '\\' && text.at(at + 1) == ' ';
  }

  private static boolean isPart(int c) {
    return c > ' ' && !Letters.isSpaceOrFormat(c) && NOT_IN_A_PATH.indexOf(c) < 0;
  }
}
