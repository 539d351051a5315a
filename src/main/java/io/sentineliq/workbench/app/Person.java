package io.sentineliq.workbench.app;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Optional;

/** Who sits at this computer and what it is called, as the system says. */
public final class Person {

  private Person() {}

  /** The login of whoever runs the program. */
  public static String login() {
    return System.getProperty("user.name", "analyst");
  }

  /** This computer and the program's version, for the history. */
  public static String workstation() {
    return host() + " · SentinelIQ Workbench " + version();
  }

  /** The program's version. */
  public static String version() {
    return Optional.ofNullable(Person.class.getPackage().getImplementationVersion())
        .orElse("in development");
  }

  private static String host() {
    try {
      return InetAddress.getLocalHost().getHostName();
    } catch (UnknownHostException e) {
      return "unnamed computer";
    }
  }
}
