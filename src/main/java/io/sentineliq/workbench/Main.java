package io.sentineliq.workbench;

/** Entry point. */
public final class Main {
  private Main() {}

  /** Starts. */
  public static void main(String[] arguments) {}
}
