package io.sentineliq.workbench.observable.extract;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Schemes of URLs, plain and as defanged; a closed list, because source code is full of colons. */
final class Schemes {

  private static final List<String> KNOWN =
      Stream.of(
              ("http https ftp ftps sftp tftp ws wss ssh telnet ldap ldaps smb rtsp rdp vnc irc"
                   + " ircs tcp udp gopher hxxp hxxps htxp htxps hxtp hxtps httx httxs h__p h__ps"
                   + " h**p h**ps xxxx xxxxs meow meows fxp fxx f*p")
                  .split(" "))
          .sorted(Comparator.comparingInt(String::length).reversed())
          .toList();

  private final TextWindow text;
  private final Marks marks;

  Schemes(TextWindow text, Marks marks) {
    this.text = text;
    this.marks = marks;
  }

  /** Where the scheme that ends at {@code end} begins, or {@code end} when there is none. */
  long start(long end) {
    for (var scheme : KNOWN) {
      if (endsWith(end, scheme) && isApart(end - scheme.length(), scheme)) {
        return end - scheme.length();
      }
    }
    return end;
  }

  /** Whether another URL begins at {@code at}. */
  boolean isAhead(long at) {
    var end = at;
    while (end - at < 6 && Letters.isAsciiLetter(text.at(end))) {
      end++;
    }
    return end > at && marks.authority(end) > 0 && start(end) < end;
  }

  /** Escaped line ends glue a letter to the scheme: {@code \nhttp://}. */
  private boolean isApart(long start, String scheme) {
    return scheme.startsWith("http")
        || scheme.startsWith("hxxp")
        || !Letters.isAsciiLetter(text.at(start - 1));
  }

  private boolean endsWith(long end, String scheme) {
    for (var i = 1; i <= scheme.length(); i++) {
      var c = text.at(end - i);
      if ((Letters.isAsciiLetter(c) ? c | 0x20 : c) != scheme.charAt(scheme.length() - i)) {
        return false;
      }
    }
    return true;
  }
}
