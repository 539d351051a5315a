package io.sentineliq.workbench.evidence.preview;

import io.sentineliq.workbench.platform.problem.Problem;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;

/**
 * What is searched for in bytes: several spellings of one thing, any of which is a hit.
 *
 * @param spellings none of them empty
 * @param ignoresCase whether ASCII letters of either case are the same
 */
public record SearchedBytes(List<byte[]> spellings, boolean ignoresCase) {

  /** Most characters that can be searched for. */
  public static final int LONGEST = 256;

  private static final String FIELD = "search";

  /** Copies the list. */
  public SearchedBytes {
    spellings = List.copyOf(spellings);
  }

  /**
   * What {@code typed} means: {@code 0x4D5A} or {@code 4D 5A 90} are bytes, everything else is text
   * in UTF-8 and UTF-16 (little endian), of either case; {@code "4D 5A"} in quotes is text too.
   */
  public static SearchedBytes of(String typed) {
    var text = typed.strip();
    if (text.isEmpty() || text.length() > LONGEST) {
      throw new Problem.InvalidField(FIELD, "preview.search.length", List.of(LONGEST))
          .asException();
    }
    var digits = text.replaceFirst("^0[xX]", "").replace(" ", "");
    var isBytes =
        (text.toLowerCase(Locale.ROOT).startsWith("0x") || text.contains(" "))
            && digits.length() % 2 == 0
            && digits.matches("\\p{XDigit}+");
    return isBytes
        ? new SearchedBytes(List.of(HexFormat.of().parseHex(digits)), false)
        : text(unquoted(text));
  }

  /** The longest spelling, in bytes. */
  public int length() {
    return spellings.stream().mapToInt(each -> each.length).max().orElse(0);
  }

  private static SearchedBytes text(String text) {
    var spellings = new ArrayList<byte[]>();
    spellings.add(text.getBytes(StandardCharsets.UTF_8));
    spellings.add(text.getBytes(StandardCharsets.UTF_16LE));
    return new SearchedBytes(spellings, true);
  }

  private static String unquoted(String text) {
    var isQuoted = text.length() > 2 && text.startsWith("\"") && text.endsWith("\"");
    return isQuoted ? text.substring(1, text.length() - 1) : text;
  }
}
