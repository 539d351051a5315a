package io.sentineliq.workbench.detection.leak;

import java.util.Set;

/**
 * Telephone numbers: in international form (ITU-T E.164, with a country code that is assigned), or
 * of the North American plan with its separators. National numbers of other plans look like any
 * other number and are not read.
 */
final class Phones {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 15;
  private static final int NATIONAL = 10;
  private static final String SEPARATORS = " -./()\u00a0";

  /** Country codes by their first two digits; those with one digit are 1 and 7. */
  private static final Set<String> OF_TWO =
      Set.of(
          "20", "27", "30", "31", "32", "33", "34", "36", "39", "40", "41", "43", "44", "45", "46",
          "47", "48", "49", "51", "52", "53", "54", "55", "56", "57", "58", "60", "61", "62", "63",
          "64", "65", "66", "81", "82", "84", "86", "90", "91", "92", "93", "94", "95", "98");

  /** Two digits behind which a third makes the country. */
  private static final Set<String> OF_THREE =
      Set.of(
          "21", "22", "23", "24", "25", "26", "29", "35", "37", "38", "42", "50", "59", "67", "68",
          "69", "80", "85", "87", "88", "96", "97", "99");

  private final LeakText text;
  private final Findings findings;

  Phones(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  /** At a plus sign or a bracket. */
  int read(int from) {
    if (text.at(from) == '(') {
      return readNational(from);
    }
    if (Chars.isWord(text.at(from - 1)) || !Chars.isDigit(text.at(from + 1))) {
      return from;
    }
    var digits = new StringBuilder();
    var end = collect(from + 1, digits);
    var number = digits.toString();
    return number.length() >= SHORTEST
            && number.length() <= LONGEST
            && isCountry(number)
            && isEnd(end)
        ? findings.found(LeakKind.PHONE, from, end, "+" + number)
        : from;
  }

  /** {@code (212) 555-0123}, {@code 212-555-0123}, {@code 212.555.0123}. */
  int readNational(int from) {
    var isBracketed = text.at(from) == '(';
    var first = isBracketed ? from + 1 : from;
    var before = text.at(from - 1);
    if (!isExchange(first) || before == '.' || before == '-' || before == '+' || before == '/') {
      return from;
    }
    var at = first + 3;
    var separator = text.at(at);
    if (isBracketed) {
      at += separator != ')' ? 0 : text.at(at + 1) == ' ' ? 2 : 1;
      separator = text.at(at + 3);
    } else {
      at++;
    }
    var isSeparated = separator == '-' || separator == '.' || (separator == ' ' && isBracketed);
    if (!isSeparated || at == first + 3 || !isExchange(at) || text.at(at + 3) != separator) {
      return from;
    }
    var digits = new StringBuilder(text.text(first, first + 3)).append(text.text(at, at + 3));
    for (var i = at + 4; i < at + 8; i++) {
      digits.append(Chars.isDigit(text.at(i)) ? Character.toString(text.at(i)) : "");
    }
    return digits.length() == NATIONAL && isEnd(at + 8)
        ? findings.found(LeakKind.PHONE, from, at + 8, "+1" + digits)
        : from;
  }

  private boolean isExchange(int at) {
    return text.at(at) >= '2'
        && text.at(at) <= '9'
        && Chars.isDigit(text.at(at + 1))
        && Chars.isDigit(text.at(at + 2));
  }

  private boolean isEnd(int at) {
    var c = text.at(at);
    return !Chars.isWord(c) && !((c == '.' || c == '-') && Chars.isDigit(text.at(at + 1)));
  }

  private int collect(int from, StringBuilder digits) {
    var end = from;
    var gap = 0;
    for (var at = from; digits.length() <= LONGEST && gap < 3; at++) {
      var c = text.at(at);
      if (Chars.isDigit(c)) {
        digits.append(c);
        end = at + 1;
        gap = 0;
      } else if (SEPARATORS.indexOf(c) >= 0 && c != 0) {
        gap++;
      } else {
        break;
      }
    }
    return end;
  }

  private static boolean isCountry(String number) {
    var first = number.charAt(0);
    var two = number.substring(0, 2);
    if (first == '1') {
      return number.length() == NATIONAL + 1 && number.charAt(1) >= '2' && number.charAt(4) >= '2';
    }
    if (first == '7') {
      return number.length() == NATIONAL + 1;
    }
    return OF_TWO.contains(two) || OF_THREE.contains(two);
  }
}
