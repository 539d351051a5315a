package io.sentineliq.workbench.observable.extract;

import io.sentineliq.workbench.observable.ObservableType;

/**
 * Paths on another computer, {@code \\host\share\file}, and named pipes, {@code \\.\pipe\name}; the
 * backslashes single or, as JSON and source code have them, all doubled.
 */
final class UncPaths {

  private static final int LONGEST_HOST = 255;
  private static final String NOT_IN_A_PATH = "\"<>|*?,;'`:";
  private static final String PIPE = "pipe";

  private final TextWindow text;
  private final Tail tail;
  private final Findings findings;
  private long hostStart;
  private long hostEnd;

  UncPaths(TextWindow text, Findings findings) {
    this.text = text;
    this.tail = new Tail(text);
    this.findings = findings;
  }

  /** The end of the path that begins at {@code from}, else {@code from}. */
  long read(long from) {
    var slashes = slashes(from);
    if (isInAWord(text.at(from - 1)) || (slashes != 2 && slashes != 4)) {
      return from;
    }
    hostStart = from + slashes;
    hostEnd = hostEnd(hostStart);
    var separator = slashes / 2;
    var share = hostEnd + separator;
    if (slashes(hostEnd) != separator || !isHost(share) || !isPart(text.at(share))) {
      return from;
    }
    var end = tail.cut(from, end(share));
    return findings.addAs(ObservableType.FILE, from, end, value(from, end)) ? end : from;
  }

  /** Where the name of the computer of the last path begins. */
  long hostStart() {
    return hostStart;
  }

  /** Where it ends. */
  long hostEnd() {
    return hostEnd;
  }

  private String value(long from, long end) {
    var path = text.text(from, end);
    return path.startsWith("\\\\\\\\") ? path.replace("\\\\", "\\") : path;
  }

  /** At least two characters, for escapes such as {@code \\w\\s} have one; or a pipe's dot. */
  private boolean isHost(long share) {
    var host = text.text(hostStart, hostEnd);
    return host.equals(".")
        ? text.text(share, share + PIPE.length()).equalsIgnoreCase(PIPE)
        : host.length() > 1;
  }

  private long hostEnd(long from) {
    var at = from;
    while (at - from < LONGEST_HOST && isHostPart(text.at(at))) {
      at++;
    }
    return at;
  }

  private int slashes(long from) {
    var count = 0;
    while (count < 5 && text.at(from + count) == '\\') {
      count++;
    }
    return count;
  }

  private long end(long from) {
    var at = from;
    while (at - from < Paths.LONGEST && isPart(text.at(at))) {
      at++;
    }
    return at;
  }

  private static boolean isInAWord(int c) {
    return Letters.isWord(c) || c == '\\' || c == ':' || c == '%';
  }

  private static boolean isHostPart(int c) {
    return Letters.isHost(c) || c == '.' || c == '@' || c == '$';
  }

  private static boolean isPart(int c) {
    return c > ' ' && !Letters.isSpaceOrFormat(c) && NOT_IN_A_PATH.indexOf(c) < 0;
  }
}
