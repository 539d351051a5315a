package io.sentineliq.workbench.platform.persistence.shared;

/** Carries out what an administrator does, or shows it. */
interface ServerActs {

  /** Runs {@code script}. */
  void run(ServerScript script);

  /** Brings the schema to the program's version. */
  void migrate();

  /** Gives {@code role} the password, which is not kept. */
  void setPassword(String role, char[] password);
}
