package io.sentineliq.workbench.detection.leak;

import java.util.Locale;
import org.apache.commons.validator.routines.IBANValidator;

/** International bank account numbers: every country of the registry, with its structure. */
final class Ibans {

  private static final IBANValidator REGISTRY = IBANValidator.getInstance();
  private static final int LONGEST = 34;

  private final LeakText text;
  private final Findings findings;

  Ibans(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  int read(int from) {
    if (!isHead(from)) {
      return from;
    }
    var country = text.text(from, from + 2).toUpperCase(Locale.ROOT);
    var known = REGISTRY.getValidator(country);
    if (known == null) {
      return from;
    }
    var number = new StringBuilder();
    var at = from;
    while (number.length() < Math.min(LONGEST, known.getIbanLength())) {
      var c = text.at(at);
      if (Chars.isWord(c)) {
        number.append(Character.toUpperCase(c));
      } else if (!isSeparator(c) || !Chars.isWord(text.at(at + 1))) {
        return from;
      }
      at++;
    }
    return !Chars.isWord(text.at(at)) && REGISTRY.isValid(number.toString())
        ? findings.found(LeakKind.IBAN, from, at, number.toString())
        : from;
  }

  private boolean isHead(int from) {
    return Chars.isLetter(text.at(from))
        && Chars.isLetter(text.at(from + 1))
        && Chars.isDigit(text.at(from + 2))
        && Chars.isDigit(text.at(from + 3));
  }

  private static boolean isSeparator(char c) {
    return c == ' ' || c == '-' || c == '\u00a0';
  }
}
