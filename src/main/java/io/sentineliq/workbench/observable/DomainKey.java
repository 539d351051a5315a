package io.sentineliq.workbench.observable;

import com.ibm.icu.text.IDNA;
import java.util.EnumSet;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Domain names of at least two labels. Unicode goes through UTS 46 without transitional mapping, as
 * browsers do: {@code faß.de} is not {@code fass.de}. Underscores and hyphens anywhere are let
 * through because real names have them.
 */
final class DomainKey {

  private DomainKey() {}

  static Optional<String> of(String text) {
    return ascii(text).filter(DomainKey::isDomain);
  }

  /** A host name in a URL may have one label only; one that ends in a number is none. */
  static Optional<String> ofHostName(String text) {
    return ascii(text).filter(name -> isHostName(name) && !endsInNumber(name));
  }

  /** {@code text} in ASCII and lower case, be it a name or not; empty when there is no such. */
  static Optional<String> inAscii(String text) {
    return ascii(text);
  }

  private static boolean endsInNumber(String name) {
    var label = name.substring(name.lastIndexOf('.') + 1);
    return label.chars().allMatch(c -> c >= '0' && c <= '9')
        || (label.startsWith("0x") && label.chars().skip(2).allMatch(HexFormat::isHexDigit));
  }

  private static Optional<String> ascii(String text) {
    if (text.isEmpty() || text.length() > 1000) {
      return Optional.empty();
    }
    var name = text.chars().allMatch(c -> c < 128) ? text : Uts46.ascii(text);
    return Optional.of(withoutTrailingDot(name).toLowerCase(Locale.ROOT));
  }

  private static String withoutTrailingDot(String name) {
    return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
  }

  private static boolean isDomain(String name) {
    var lastDot = name.lastIndexOf('.');
    return lastDot > 0 && isTopLevel(name.substring(lastDot + 1)) && isHostName(name);
  }

  private static boolean isTopLevel(String label) {
    return label.length() >= 2
        && Character.isLetter(label.charAt(0))
        && !label.endsWith("-")
        && label.indexOf('_') < 0;
  }

  private static boolean isHostName(String name) {
    if (name.isEmpty() || name.length() > 253) {
      return false;
    }
    var labelLength = 0;
    for (var i = 0; i < name.length(); i++) {
      var c = name.charAt(i);
      if (c == '.') {
        if (labelLength == 0) {
          return false;
        }
        labelLength = 0;
      } else if (!isLabelCharacter(c) || ++labelLength > 63) {
        return false;
      }
    }
    return labelLength > 0;
  }

  private static boolean isLabelCharacter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  }

  /** Loads its tables when the first name needs them, which most files never do. */
  private static final class Uts46 {
    private static final IDNA TABLES = IDNA.getUTS46Instance(IDNA.NONTRANSITIONAL_TO_ASCII);

    private static final Set<IDNA.Error> HYPHENS =
        EnumSet.of(IDNA.Error.LEADING_HYPHEN, IDNA.Error.TRAILING_HYPHEN, IDNA.Error.HYPHEN_3_4);

    /** The A-label form, or nothing at all when there is none. */
    static String ascii(String name) {
      var problems = new IDNA.Info();
      var mapped = TABLES.nameToASCII(name, new StringBuilder(), problems).toString();
      return HYPHENS.containsAll(problems.getErrors()) ? mapped : "";
    }
  }
}
