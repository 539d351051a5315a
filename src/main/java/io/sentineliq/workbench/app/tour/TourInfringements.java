package io.sentineliq.workbench.app.tour;

import io.sentineliq.workbench.app.Workplace;
import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.infringement.InfringementQuery;
import io.sentineliq.workbench.infringement.InfringementStatus;
import io.sentineliq.workbench.infringement.InfringementType;
import io.sentineliq.workbench.infringement.InfringementView;
import io.sentineliq.workbench.infringement.NewInfringement;
import io.sentineliq.workbench.infringement.NewTakedown;
import io.sentineliq.workbench.infringement.TakedownKind;
import io.sentineliq.workbench.infringement.TakedownStatus;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** Infringements in every state, for the pictures. */
final class TourInfringements {

  private final Workplace sample;

  TourInfringements(Workplace sample) {
    this.sample = sample;
  }

  void open() {
    var infringements = sample.infringing().infringements();
    var quiet = Progress.unwatched();
    var brands = sample.brands().firstIds(new BrandQuery(false), 1, quiet);
    if (brands.isEmpty()
        || !infringements
            .firstIds(new InfringementQuery(InfringementView.ALL), 1, quiet)
            .isEmpty()) {
      return;
    }
    var brand = brands.getFirst();
    var sent = add(brand, InfringementType.PHISHING, "alderlume-login.example", Severity.CRITICAL);
    var plan =
        new NewTakedown(
            TakedownKind.REGISTRAR_REPORT,
            "abuse@registrar.example",
            "by mail",
            "EX-3, screenshot",
            "Dear abuse team",
            null);
    var takedown = infringements.plan(sent, plan);
    infringements.moveTakedown(takedown, 0, TakedownStatus.SENT, "Ticket 8841");
    infringements.plan(sent, plan);
    add(brand, InfringementType.DOMAIN_SQUATTING, "a1derlume.example", Severity.HIGH);
    var looked = add(brand, InfringementType.COUNTERFEIT, "alder-lume.example", Severity.MEDIUM);
    infringements.moveTo(looked, 0, InfringementStatus.INVESTIGATING, null);
    var over = add(brand, InfringementType.TYPO_SQUATTING, "aiderlume.example", Severity.LOW);
    infringements.moveTo(over, 0, InfringementStatus.RESOLVED, null);
  }

  private UUID add(UUID brand, InfringementType type, String domain, Severity severity) {
    var said =
        new NewInfringement(
            type, domain, domain, severity, List.of("https://" + domain + "/"), null, null, null);
    return sample.infringing().infringements().add(brand, said);
  }
}
