package io.sentineliq.workbench.platform.fx;

import java.util.List;

/** A screen that tells its commands before it is first shown, so that their keys can be changed. */
@FunctionalInterface
public interface CommandSource {

  /** What can be done on it. */
  List<Command> screenCommands();
}
