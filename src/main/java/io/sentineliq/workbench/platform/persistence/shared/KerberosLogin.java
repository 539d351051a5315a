package io.sentineliq.workbench.platform.persistence.shared;

import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.Configuration;
import org.jspecify.annotations.Nullable;

/**
 * How somebody proves by Kerberos who they are: by the ticket that their system holds, else by the
 * password they type, for which the driver fetches one. Without it the driver wants a file of
 * settings that nobody has.
 */
final class KerberosLogin extends Configuration {

  /** The name under which the driver asks for it. */
  static final String NAME = "sentineliq-postgresql";

  private static final String MODULE = "com.sun.security.auth.module.Krb5LoginModule";
  private static final AppConfigurationEntry TICKET =
      new AppConfigurationEntry(
          MODULE,
          AppConfigurationEntry.LoginModuleControlFlag.REQUIRED,
          Map.of("useTicketCache", "true", "refreshKrb5Config", "true"));

  private final @Nullable Configuration others;

  private KerberosLogin(@Nullable Configuration others) {
    this.others = others;
  }

  /** Knows the name from now on; other names mean what they meant. */
  static synchronized void offer() {
    var before = before();
    if (!(before instanceof KerberosLogin)) {
      setConfiguration(new KerberosLogin(before));
    }
  }

  @Override
  public AppConfigurationEntry @Nullable [] getAppConfigurationEntry(String name) {
    if (name.equals(NAME)) {
      return new AppConfigurationEntry[] {TICKET};
    }
    return others == null ? null : others.getAppConfigurationEntry(name);
  }

  /** A system without any such settings says so by an exception. */
  private static @Nullable Configuration before() {
    try {
      return getConfiguration();
    } catch (SecurityException e) {
      return null;
    }
  }
}
