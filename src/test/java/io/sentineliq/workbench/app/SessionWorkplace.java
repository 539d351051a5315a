package io.sentineliq.workbench.app;

import io.sentineliq.workbench.platform.persistence.StoreInfo.Protection;
import io.sentineliq.workbench.support.FakeWorkplace;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.Map;

/** A made-up workplace in which cases and evidence are those of a real session. */
final class SessionWorkplace {

  private SessionWorkplace() {}

  static Workplace of(WorkspaceSession session, Path ledger) {
    var fake = new FakeWorkplace(0, Protection.ENCRYPTED);
    var own =
        Map.<String, Object>of(
            "evidence", EvidenceParts.of(session, ledger),
            "cases", session.cases(),
            "timelines", session.timelines(),
            "notifications", session.notifications(),
            "changes", session.changes(),
            "person", session.membership().userId());
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
}
