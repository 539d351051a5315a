package io.sentineliq.workbench.alert.intake.cef;

import io.sentineliq.workbench.platform.record.Unusable;

/**
 * IBM's Log Event Extended Format: {@code LEEF:1.0|Vendor|Product|Version|EventID|pairs between
 * tabs}; version 2.0 may name the delimiter in a sixth field, a character or its code as {@code
 * 0x09}.
 */
public final class LeefFormat extends BarFormat {

  private static final int HEADER_FIELDS = 5;
  private static final int EVENT_ID = 4;
  private static final int HEXADECIMAL = 16;

  /** Reads LEEF. */
  public LeefFormat() {
    super("LEEF");
  }

  @Override
  Event event(String text) throws Unusable {
    var namesDelimiter = text.startsWith("2") && !beginsWithAPair(text);
    var fields = fields(text, namesDelimiter ? HEADER_FIELDS + 1 : HEADER_FIELDS);
    var delimiter = namesDelimiter ? delimiter(fields.get(HEADER_FIELDS)) : '\t';
    var extension = Extension.delimited(fields.getLast(), delimiter);
    return new Event(
        fields.subList(0, HEADER_FIELDS),
        extension,
        extension.get("name").orElse(fields.get(EVENT_ID)),
        extension.get("sev").orElse(""));
  }

  /** Whether pairs stand where version 2.0 may name a delimiter: then it is the tab. */
  private static boolean beginsWithAPair(String text) throws Unusable {
    var rest = fields(text, HEADER_FIELDS).getLast();
    var bar = rest.indexOf('|');
    var next = bar < 0 ? rest : rest.substring(0, bar);
    return next.length() > 1 && next.indexOf('=') > 0;
  }

  private static char delimiter(String written) throws Unusable {
    if (written.isEmpty()) {
      return '\t';
    }
    if (written.length() == 1) {
      return written.charAt(0);
    }
    var digits = written.replaceFirst("^(?:0x|x)", "");
    if (digits.length() > 4 || !digits.matches("[0-9A-Fa-f]+")) {
      throw new Unusable("intake.reject.badDelimiter");
    }
    return (char) Integer.parseInt(digits, HEXADECIMAL);
  }
}
