package io.sentineliq.workbench.app;

import io.sentineliq.workbench.casefile.CaseRow;
import io.sentineliq.workbench.casefile.Cases;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.persistence.shared.SharedDatastore;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.Specimens;
import io.sentineliq.workbench.support.WorkspaceFixture;
import io.sentineliq.workbench.workspace.Memberships;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/**
 * A colleague's program without its window: everything below it, in a process of its own. Takes a
 * line for each act and answers with lines; {@code heard N} comes by itself when others commit.
 */
public final class DeskProgram {

  private static final int AFTER = 10;
  private static final long PATIENCE = 60;

  private final String login;
  private final WorkspaceSession session;
  private final LinkedBlockingQueue<Boolean> reached = new LinkedBlockingQueue<>();

  private DeskProgram(String login, WorkspaceSession session) {
    this.login = login;
    this.session = session;
  }

  /** Port of the server and login; ends when its input does. */
  public static void main(String[] arguments) throws Exception {
    var address = SharedAddress.parse("jdbc:postgresql://localhost:" + arguments[0] + "/postgres");
    var login = arguments[1];
    var password = WorkspaceFixture.PASSWORD.toCharArray();
    try (var store = SharedDatastore.signIn(address, login, password, "", "desk").store();
        var session =
            new WorkspaceSession(
                store, Memberships.of(store).getFirst(), "desk", Clock.systemUTC(), () -> {})) {
      new DeskProgram(login, session).run(store);
    }
  }

  private void run(SharedDatastore store) throws Exception {
    var watch = new SharedWatch();
    try (var changes = new RemoteChanges(session.transactions(), session.changes())) {
      watch.add(changes);
      watch.subscribe(reached::add);
      var telling = session.changes().subscribe(change -> say("heard " + change.sequence()));
      var watching = store.watch(watch);
      say("ready");
      var input = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
      for (var line = input.readLine(); line != null; line = input.readLine()) {
        act(line.split(" ", 4));
      }
      watching.close();
      telling.close();
    }
  }

  private void act(String[] words) throws InterruptedException {
    switch (words[0]) {
      case "open" -> say("opened " + open(words[1]));
      case "title" -> say("title " + row(words[1]).version() + " " + row(words[1]).title());
      case "change" -> say(change(UUID.fromString(words[1]), Integer.parseInt(words[2]), words[3]));
      case "write" -> write();
      default -> throw new IllegalArgumentException(words[0]);
    }
  }

  private UUID open(String title) {
    return session
        .cases()
        .open(new Cases.Opening(NewCase.of(title), List.of(), Optional.empty(), false));
  }

  private CaseRow row(String id) {
    return session.cases().rows(List.of(UUID.fromString(id)), Progress.unwatched()).getFirst();
  }

  private String change(UUID id, int version, String title) {
    try {
      session.cases().change(id, version, NewCase.of(title));
      return "changed";
    } catch (ProblemException e) {
      return e.problem() instanceof Problem.Stale stale
          ? "stale " + stale.sentence()
          : "refused " + e.problem();
    }
  }

  /** Until the server was away once and is back, and then some more. */
  private void write() throws InterruptedException {
    var wasAway = false;
    var afterwards = 0;
    for (var i = 0; afterwards < AFTER; i++) {
      var title = login + " " + i;
      try {
        Specimens.alert(session, title);
        say("stored " + title);
        afterwards += wasAway ? 1 : 0;
      } catch (ProblemException e) {
        if (!(e.problem() instanceof Problem.Offline || e.problem() instanceof Problem.Busy)) {
          throw e;
        }
        wasAway = true;
        awaitServer();
      }
    }
    say("written");
  }

  private void awaitServer() throws InterruptedException {
    var isThere = Boolean.FALSE;
    while (!isThere) {
      var answer = reached.poll(PATIENCE, TimeUnit.SECONDS);
      if (answer == null) {
        throw new IllegalStateException("the server was not found again");
      }
      isThere = answer;
    }
  }

  @SuppressWarnings("SystemOut")
  private static synchronized void say(String line) {
    System.out.println(line);
    System.out.flush();
  }
}
