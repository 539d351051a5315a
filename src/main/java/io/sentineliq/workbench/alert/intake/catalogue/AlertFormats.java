package io.sentineliq.workbench.alert.intake.catalogue;

import io.sentineliq.workbench.alert.intake.AlertParser;
import io.sentineliq.workbench.alert.intake.cef.CefFormat;
import io.sentineliq.workbench.alert.intake.cef.LeefFormat;
import io.sentineliq.workbench.alert.intake.elastic.ElasticFormat;
import io.sentineliq.workbench.alert.intake.eve.EveFormat;
import io.sentineliq.workbench.alert.intake.format.FormatParser;
import io.sentineliq.workbench.alert.intake.guardduty.GuardDutyFormat;
import io.sentineliq.workbench.alert.intake.microsoft.DefenderFormat;
import io.sentineliq.workbench.alert.intake.microsoft.SentinelFormat;
import io.sentineliq.workbench.alert.intake.thehive.TheHiveFormat;
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
            new SentinelFormat(),
            new DefenderFormat(),
            new GuardDutyFormat(),
            new TheHiveFormat(),
            new CefFormat(),
            new LeefFormat()));
  }
}
