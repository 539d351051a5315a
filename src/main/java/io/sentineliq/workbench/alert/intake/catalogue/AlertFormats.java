package io.sentineliq.workbench.alert.intake.catalogue;

import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.cef.CefFormat;
import io.sentineliq.workbench.alert.intake.cef.LeefFormat;
import io.sentineliq.workbench.alert.intake.elastic.ElasticFormat;
import io.sentineliq.workbench.alert.intake.eve.EveFormat;
import io.sentineliq.workbench.alert.intake.format.FormatParser;
import io.sentineliq.workbench.alert.intake.guardduty.GuardDutyFormat;
import java.util.List;

/** Every format of alerts that can be imported. */
public final class AlertFormats {

  private AlertFormats() {}

  /** Reads whichever of them a file turns out to be. */
  public static AlertParser recognising() {
    return new FormatParser(
        List.of(
            new EveFormat(),
            new ElasticFormat(),
            new GuardDutyFormat(),
            new CefFormat(),
            new LeefFormat()));
  }
}
