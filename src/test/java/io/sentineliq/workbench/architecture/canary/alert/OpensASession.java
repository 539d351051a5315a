package io.sentineliq.workbench.architecture.canary.alert;

import org.hibernate.Session;
import org.hibernate.SessionFactory;

final class OpensASession {
  static Session from(SessionFactory factory) {
    return factory.withOptions().openSession();
  }
}
