package io.sentineliq.workbench.shell.firststart;

/**
 * How somebody gets in who belongs to no workspace yet.
 *
 * @param invitation the code of one to a workspace; blank without one
 * @param workspace what a new workspace of their own is called; blank for none
 */
public record WayIn(String invitation, String workspace) {

  /** For those who belong to a workspace. */
  public static final WayIn NONE = new WayIn("", "");
}
