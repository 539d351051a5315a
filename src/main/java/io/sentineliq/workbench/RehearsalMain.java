package io.sentineliq.workbench;

import io.sentineliq.workbench.app.Places;
import io.sentineliq.workbench.app.Rehearsal;
import java.time.Duration;

/** Starts a {@link Rehearsal}; the argument is how many seconds the program stays open. */
public final class RehearsalMain {

  private RehearsalMain() {}

  /** Runs it where {@code SENTINELIQ_HOME} says. */
  public static void main(String[] arguments) {
    var places = Places.ofPerson();
    System.setProperty("sentineliq.log", places.log().toString());
    places.useNewerLists();
    var stay = Duration.ofSeconds(arguments.length == 0 ? 0 : Long.parseLong(arguments[0]));
    System.exit(new Rehearsal(places, stay, System.out).run());
  }
}
