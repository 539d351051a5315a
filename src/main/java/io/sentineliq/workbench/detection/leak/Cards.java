package io.sentineliq.workbench.detection.leak;

/** Payment cards: issuer ranges and lengths of ISO/IEC 7812, groups as printed, Luhn. */
final class Cards {

  private static final int SHORTEST = 12;
  private static final int LONGEST = 19;
  private static final int LONGEST_GROUP = 6;

  private final LeakText text;
  private final Findings findings;

  Cards(LeakText text, Findings findings) {
    this.text = text;
    this.findings = findings;
  }

  int read(int from) {
    if (!Chars.isDigit(text.at(from)) || isPartOfNumber(from)) {
      return from;
    }
    var digits = new StringBuilder();
    var separator = (char) 0;
    var at = from;
    var group = 0;
    var cardEnd = 0;
    var card = "";
    for (; digits.length() <= LONGEST; at++) {
      var c = text.at(at);
      if (Chars.isDigit(c)) {
        digits.append(c);
        group++;
      } else if (isSeparator(c, separator) && isGroup(group) && Chars.isDigit(text.at(at + 1))) {
        if (isCard(digits.toString())) {
          cardEnd = at;
          card = digits.toString();
        }
        separator = c;
        group = 0;
      } else {
        break;
      }
    }
    var number = digits.toString();
    if (isCard(number) && isEnd(at)) {
      cardEnd = at;
      card = number;
    }
    // What follows a whole number, as the month it ends in, is no part of it.
    return cardEnd > 0 && isGrouped(text.text(from, cardEnd), card.length())
        ? findings.found(LeakKind.CREDIT_CARD, from, cardEnd, card)
        : from;
  }

  /** As printed on a card; a longer one is the whole number, and a date may follow. */
  private static boolean isGroup(int digits) {
    return digits >= 3 && digits <= LONGEST_GROUP;
  }

  private boolean isPartOfNumber(int from) {
    var before = text.at(from - 1);
    return (before == '.' || before == '-' || before == '+') && Chars.isDigit(text.at(from - 2));
  }

  private boolean isEnd(int at) {
    var c = text.at(at);
    return !Chars.isWord(c)
        && c != '_'
        && !((c == '.' || c == '-') && Chars.isDigit(text.at(at + 1)));
  }

  private static boolean isSeparator(char c, char used) {
    return (c == ' ' || c == '-' || c == '\u00a0' || c == '.') && (used == 0 || used == c);
  }

  /** Fours, or as on cards with fifteen and fourteen digits. */
  private static boolean isGrouped(String written, int digits) {
    if (written.length() == digits) {
      return true;
    }
    var groups = written.split("[ .\u00a0-]", -1);
    if (groups.length == 3 && groups[0].length() == 4 && groups[1].length() == 6) {
      return true;
    }
    for (var i = 0; i < groups.length - 1; i++) {
      if (groups[i].length() != 4) {
        return false;
      }
    }
    return groups.length >= 3;
  }

  static boolean isCard(String number) {
    return number.length() >= SHORTEST
        && number.length() <= LONGEST
        && isIssued(number)
        && isLuhn(number);
  }

  private static boolean isIssued(String number) {
    var length = number.length();
    var four = Integer.parseInt(number.substring(0, 4));
    var six = Integer.parseInt(number.substring(0, 6));
    var two = four / 100;
    if (two / 10 == 4) {
      return length == 13 || length == 16 || length == 19;
    }
    if (isWithin(two, 51, 55) || isWithin(four, 2221, 2720)) {
      return length == 16;
    }
    if (two == 34 || two == 37) {
      return length == 15;
    }
    if (isWithin(four, 3000, 3059) || four == 3095 || two == 36 || two == 38 || two == 39) {
      return length >= 14;
    }
    if (isWithin(four, 3528, 3589) || four == 6011 || isWithin(two, 64, 65) || two == 62) {
      return length >= 16;
    }
    return (isWithin(four, 2200, 2204) && length >= 16)
        || (isNational(number) && length == 16)
        || ((four == 1800 || four == 2131) && length == 15)
        || isMaestro(four, six);
  }

  /** Elo, Hipercard, RuPay, Troy, Verve, Dankort and UnionPay's younger range. */
  private static boolean isNational(String number) {
    var six = Integer.parseInt(number.substring(0, 6));
    var two = six / 10_000;
    return switch (six) {
      case 504175, 606282, 627780, 636297, 636368, 637095, 637568, 637599, 637609, 637612 -> true;
      default ->
          isWithin(six, 506699, 506778)
              || isWithin(six, 509000, 509999)
              || isWithin(six, 506099, 506198)
              || isWithin(six, 507865, 507964)
              || isWithin(six, 508500, 508999)
              || isWithin(six, 606985, 608500)
              || six / 100 == 9792
              || six / 100 == 5019
              || two == 81
              || two == 82;
    };
  }

  private static boolean isMaestro(int four, int six) {
    return switch (four) {
      case 5018, 5020, 5038, 5612, 5893, 6304, 6390, 6759, 6761, 6762, 6763 -> true;
      default -> six == 676770 || six == 676774;
    };
  }

  private static boolean isWithin(int value, int least, int most) {
    return value >= least && value <= most;
  }

  private static boolean isLuhn(String number) {
    var sum = 0;
    for (var i = 0; i < number.length(); i++) {
      var digit = number.charAt(number.length() - 1 - i) - '0';
      var weighed = i % 2 == 0 ? digit : digit * 2;
      sum += weighed > 9 ? weighed - 9 : weighed;
    }
    return sum % 10 == 0;
  }
}
