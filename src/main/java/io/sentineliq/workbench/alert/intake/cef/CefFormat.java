package io.sentineliq.workbench.alert.intake.cef;

import io.sentineliq.workbench.platform.record.Unusable;

/**
 * ArcSight's Common Event Format, versions 0 and 1: {@code CEF:Version|Vendor|Product|Device
 * version|Class id|Name|Severity|Extension}.
 */
public final class CefFormat extends BarFormat {

  private static final int HEADER_FIELDS = 7;
  private static final int CLASS_ID = 4;
  private static final int NAME = 5;
  private static final int SEVERITY = 6;

  /** Reads CEF. */
  public CefFormat() {
    super("CEF");
  }

  @Override
  Event event(String text) throws Unusable {
    var fields = fields(text, HEADER_FIELDS);
    var name = fields.get(NAME);
    return new Event(
        fields.subList(0, HEADER_FIELDS),
        Extension.spaced(fields.getLast()),
        name.isEmpty() ? fields.get(CLASS_ID) : name,
        fields.get(SEVERITY));
  }
}
