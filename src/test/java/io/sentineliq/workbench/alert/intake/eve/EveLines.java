package io.sentineliq.workbench.alert.intake.eve;

/** Small EVE records for tests. */
final class EveLines {

  private EveLines() {}

  /** An alert with these further fields at its top. */
  static String alert(String fields) {
    return record(
        "\"alert\":{\"signature_id\":2018358,\"gid\":1,\"rev\":2,\"signature\":\"ET TEST\"}",
        fields);
  }

  /** An alert whose alert object has these further fields. */
  static String rule(String fields) {
    return record("\"alert\":{\"signature\":\"ET TEST\"" + comma(fields) + "}", "");
  }

  static String flow() {
    return "{\"timestamp\":\"2026-01-05T06:00:00.000000+0000\",\"event_type\":\"flow\",\"flow\":{}}";
  }

  private static String record(String alert, String fields) {
    return "{\"timestamp\":\"2026-01-05T06:00:00.123456+0200\",\"event_type\":\"alert\","
        + alert
        + comma(fields)
        + "}";
  }

  private static String comma(String fields) {
    return fields.isEmpty() ? "" : "," + fields;
  }
}
