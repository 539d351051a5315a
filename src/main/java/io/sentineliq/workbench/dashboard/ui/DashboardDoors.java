package io.sentineliq.workbench.dashboard.ui;

import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.casefile.CaseView;
import io.sentineliq.workbench.detection.DetectionsOfBrand;
import io.sentineliq.workbench.incident.IncidentView;
import java.util.function.Consumer;

/** Opens the rows behind a number. */
public record DashboardDoors(
    Consumer<AlertFilter> alerts,
    Consumer<IncidentView> incidents,
    Consumer<CaseView> cases,
    Consumer<DetectionsOfBrand> detections,
    Runnable bell) {}
