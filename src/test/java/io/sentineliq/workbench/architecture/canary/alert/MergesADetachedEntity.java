package io.sentineliq.workbench.architecture.canary.alert;

import org.hibernate.Session;

final class MergesADetachedEntity {
  static HomelessEntity save(Session session, HomelessEntity edited) {
    return session.merge(edited);
  }
}
