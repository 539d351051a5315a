package io.sentineliq.workbench;

import io.sentineliq.workbench.app.Places;
import io.sentineliq.workbench.app.Rehearsal;
import java.time.Duration;

/**
 * Starts a {@link Rehearsal} that shows every place and ends; with an argument one that shows the
 * alerts and stays open for so many seconds; with {@code everywhere} behind it one that does both.
 */
public final class RehearsalMain {

  private RehearsalMain() {}

  /** Runs it where {@code SENTINELIQ_HOME} says. */
  public static void main(String[] arguments) {
    var places = Places.ofPerson();
    System.setProperty("sentineliq.log", places.log().toString());
    places.useNewerLists();
    var isEverywhere = arguments.length != 1;
    var stay = Duration.ofSeconds(arguments.length == 0 ? 0 : Long.parseLong(arguments[0]));
    System.exit(new Rehearsal(places, isEverywhere, stay, System.out).run());
  }
}
