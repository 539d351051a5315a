package io.sentineliq.workbench.alert.intake.catalogue;

import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.cef.CefFormat;
import io.sentineliq.workbench.alert.intake.cef.LeefFormat;
import io.sentineliq.workbench.alert.intake.elastic.ElasticFormat;
import io.sentineliq.workbench.alert.intake.eve.EveFormat;
import io.sentineliq.workbench.alert.intake.format.FormatParser;
import io.sentineliq.workbench.alert.intake.format.RecordFormat;
import io.sentineliq.workbench.alert.intake.guardduty.GuardDutyFormat;
import io.sentineliq.workbench.alert.intake.microsoft.DefenderFormat;
import io.sentineliq.workbench.alert.intake.microsoft.SentinelFormat;
import io.sentineliq.workbench.alert.intake.thehive.TheHiveFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every format of alerts that can be imported as it is, by its name on the command line. */
public final class AlertFormats {

  private static final Map<String, RecordFormat> BY_NAME = byName();

  private AlertFormats() {}

  /** Reads whichever of them a file turns out to be. */
  public static AlertParser recognising() {
    return new FormatParser(List.copyOf(BY_NAME.values()));
  }

  /** Reads the format {@code name} and no other. */
  public static Optional<AlertParser> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name)).map(format -> new FormatParser(List.of(format)));
  }

  /** The names, in the order in which the formats are tried. */
  public static List<String> names() {
    return List.copyOf(BY_NAME.keySet());
  }

  private static Map<String, RecordFormat> byName() {
    var formats = new LinkedHashMap<String, RecordFormat>();
    formats.put("eve", new EveFormat());
    formats.put("elastic", new ElasticFormat());
    formats.put("sentinel", new SentinelFormat());
    formats.put("defender", new DefenderFormat());
    formats.put("guardduty", new GuardDutyFormat());
    formats.put("thehive", new TheHiveFormat());
    formats.put("cef", new CefFormat());
    formats.put("leef", new LeefFormat());
    return formats;
  }
}
