package io.sentineliq.workbench.detection.text;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A text as a feed or a person brings it.
 *
 * @param line where it begins in the feed, from 1
 * @param title what it is called there, empty when it is not
 * @param content {@value #LONGEST} UTF-16 code units at most
 * @param publishedAt when it was published, as far as the feed says
 */
public record TextDraft(
    long line,
    String title,
    String content,
    @Nullable String url,
    @Nullable String author,
    @Nullable Instant publishedAt) {

  /** Longer texts come in several pieces. */
  public static final int LONGEST = 200_000;

  private static final int LONGEST_TITLE = 400;
  private static final int LONGEST_URL = 2_048;
  private static final int LONGEST_AUTHOR = 200;

  /** Keeps nothing that a database refuses. */
  public TextDraft {
    title = cut(stored(title.strip()), LONGEST_TITLE);
    content = cut(stored(content), LONGEST);
    url = url == null || url.isBlank() ? null : cut(stored(withoutUser(url.strip())), LONGEST_URL);
    author =
        author == null || author.isBlank() ? null : cut(stored(author.strip()), LONGEST_AUTHOR);
  }

  private static String withoutUser(String url) {
    var scheme = url.indexOf("://");
    var at = url.indexOf('@');
    var path = scheme < 0 ? -1 : url.indexOf('/', scheme + 3);
    var isUser = scheme >= 0 && at > scheme && (path < 0 || at < path);
    return isUser ? url.substring(0, scheme + 3) + url.substring(at + 1) : url;
  }

  /** Half characters and NUL are no text to a database. */
  private static String stored(String text) {
    var cleaned = text.replace('\0', '\u2400');
    for (var i = 0; i < cleaned.length(); i++) {
      if (isHalf(cleaned, i)) {
        return whole(cleaned);
      }
    }
    return cleaned;
  }

  private static boolean isHalf(String text, int at) {
    var c = text.charAt(at);
    if (Character.isHighSurrogate(c)) {
      return at + 1 == text.length() || !Character.isLowSurrogate(text.charAt(at + 1));
    }
    return Character.isLowSurrogate(c)
        && (at == 0 || !Character.isHighSurrogate(text.charAt(at - 1)));
  }

  private static String whole(String text) {
    var chars = text.toCharArray();
    for (var i = 0; i < chars.length; i++) {
      if (isHalf(text, i)) {
        chars[i] = '\uFFFD';
      }
    }
    return new String(chars);
  }

  private static String cut(String text, int longest) {
    if (text.length() <= longest) {
      return text;
    }
    return text.substring(
        0, Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest);
  }
}
