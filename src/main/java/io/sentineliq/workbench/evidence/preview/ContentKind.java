package io.sentineliq.workbench.evidence.preview;

import io.sentineliq.workbench.platform.text.Worded;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/** What content can be shown as, judged by how it begins and never by its name. */
@Worded
public enum ContentKind {
  /** A picture of a format {@link PictureHead} reads. */
  PICTURE,
  /** A message with header lines as RFC 5322 has them. */
  MAIL,
  /** Characters. */
  TEXT,
  /** Anything else. */
  BYTES;

  private static final Pattern MAIL_BEGINNING =
      Pattern.compile(
          "(From \\S[^\\r"
              + "\\n"
              + "]*\\r"
              + "?\\n"
              + ")?((received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-type|reply-to|x-[!-9;-~]+|dkim-signature|arc-[a-z-]+|authentication-results):[^\\r"
              + "\\n"
              + "]*\\r"
              + "?\\n"
              + "([ \\t][^\\r"
              + "\\n"
              + "]*\\r"
              + "?\\n"
              + ")*){2}.*",
          Pattern.DOTALL);

  /** What content that begins with {@code head} is. */
  public static ContentKind of(byte[] head) {
    if (PictureHead.format(head).isPresent()) {
      return PICTURE;
    }
    if (!TextCharset.looksLikeText(head)) {
      return BYTES;
    }
    var beginning =
        new String(head, 0, Math.min(head.length, 8_192), StandardCharsets.ISO_8859_1)
            .toLowerCase(Locale.ROOT)
            .replaceFirst("^from ", "From ");
    return MAIL_BEGINNING.matcher(beginning).lookingAt() ? MAIL : TEXT;
  }
}
