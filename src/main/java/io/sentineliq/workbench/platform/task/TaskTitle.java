package io.sentineliq.workbench.platform.task;

/**
 * How work is announced.
 *
 * @param text what is being done, in the person's language
 * @param isListed whether the task list shows it: long acts are listed, loading a page is not
 * @param isAside whether it lets the page that is being loaded go first
 */
public record TaskTitle(String text, boolean isListed, boolean isAside) {

  /** Work that appears in the task list with progress and cancel. */
  public static TaskTitle listed(String text) {
    return new TaskTitle(text, true, false);
  }

  /** Quick work that only its own screen shows. */
  public static TaskTitle quiet(String text) {
    return new TaskTitle(text, false, false);
  }

  /** The same for what nobody waits for: a figure beside the page. */
  public static TaskTitle aside(String text) {
    return new TaskTitle(text, false, true);
  }
}
