package io.sentineliq.workbench.detection.leak;

/** What may be shown of a value: enough to tell two apart, too little to use one. */
final class Mask {

  private static final String HIDDEN = "********";
  private static final int LEAST_FOR_ENDS = 20;
  private static final int END = 4;

  private Mask() {}

  static String of(LeakKind kind, String value) {
    return switch (kind) {
      case CREDIT_CARD, PHONE -> HIDDEN + last(value, kind == LeakKind.PHONE ? 2 : END);
      case IBAN -> value.substring(0, 2) + HIDDEN + last(value, END);
      case EMAIL -> HIDDEN + value.substring(value.lastIndexOf('@'));
      case PASSWORD -> HIDDEN;
      case PRIVATE_KEY -> "-----BEGIN PRIVATE KEY----- " + HIDDEN;
      case SSH_KEY ->
          value.indexOf(' ') > 0 ? value.substring(0, value.indexOf(' ') + 1) + HIDDEN : HIDDEN;
      case URL -> value.substring(0, value.indexOf(':')) + "://" + HIDDEN;
      case TOR_ADDRESS -> HIDDEN + ".onion";
      case API_KEY, BITCOIN, ETHEREUM, JWT_TOKEN, AWS_KEY, BASE64, HEX -> ends(value);
    };
  }

  private static String ends(String value) {
    return value.length() < LEAST_FOR_ENDS
        ? HIDDEN
        : value.substring(0, END) + HIDDEN + last(value, END);
  }

  private static String last(String value, int count) {
    return value.substring(value.length() - count);
  }
}
