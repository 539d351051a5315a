package io.sentineliq.workbench.app;

import io.sentineliq.workbench.detection.ui.DetectionFeature;
import io.sentineliq.workbench.infringement.ui.InfringementFeature;
import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.support.FakeWorkplace;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/** A made-up workplace whose records are those of a real session. */
final class SessionWorkplace {

  private SessionWorkplace() {}

  static Workplace of(WorkspaceSession session, Path ledger) {
    var fake = new FakeWorkplace(0, Protection.ENCRYPTED);
    var own =
        Map.<String, Object>ofEntries(
            Map.entry("alerts", session.alerts()),
            Map.entry("verbs", session.alerts()),
            Map.entry("incidents", session.incidents()),
            Map.entry("plan", session.tasks()),
            Map.entry("insight", Insight.of(session, List.of())),
            Map.entry("evidence", EvidenceParts.of(session, ledger)),
            Map.entry("watching", watching(session)),
            Map.entry("infringing", infringing(session)),
            Map.entry("cases", session.cases()),
            Map.entry("timelines", session.timelines()),
            Map.entry("notes", session.notes()),
            Map.entry("texts", session.notes()),
            Map.entry("notifications", session.notifications()),
            Map.entry("changes", session.changes()),
            Map.entry("person", session.membership().userId()));
    return (Workplace)
        Proxy.newProxyInstance(
            Workplace.class.getClassLoader(),
            new Class<?>[] {Workplace.class},
            (self, method, arguments) -> {
              var real = own.get(method.getName());
              if (real != null) {
                return real;
              }
              try {
                return method.invoke(fake, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            });
  }

  private static DetectionFeature.Parts watching(WorkspaceSession session) {
    return new DetectionFeature.Parts(
        session.detections(),
        session.texts(),
        session.trackers(),
        session.sources(),
        session.feeds(),
        session.brands());
  }

  private static InfringementFeature.Parts infringing(WorkspaceSession session) {
    return new InfringementFeature.Parts(
        session.infringements(),
        session.brands(),
        session.detections(),
        (request, signer, progress) -> {
          throw new UnsupportedOperationException("packs are made elsewhere");
        },
        session.evidence(),
        session.detectionExhibits(),
        session.signingKeys());
  }
}
