package io.sentineliq.workbench.architecture.canary.alert;

import org.hibernate.StatelessSession;

final class UpdatesStatelessly {
  static void save(StatelessSession session, HomelessEntity edited) {
    session.update(edited);
  }
}
