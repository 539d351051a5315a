package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.app.Opening;
import io.sentineliq.workbench.app.SampleWorkspace;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.SampleInvestigation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Real sessions, as the program opens them. */
class RealWorkspaces implements Workspaces {
  private final Opening opening = new Opening(Clock.systemUTC(), () -> {});

  @Override
  public OpenWorkspace open(Datastore store, Optional<String> slug) {
    var session = opening.open(store, slug);
    return new OpenWorkspace(
        store,
        session.alerts(),
        session.cases(),
        session.audit(),
        session.evidence(),
        session.custody(),
        session.intake(),
        session.contents(),
        session.copies(),
        session.findings(),
        session.received(),
        session.signingKeys(),
        session.transactions(),
        session::close);
  }

  @Override
  public void found(Datastore store) {
    opening.found(store);
  }

  @Override
  public SampleInvestigation.Result loadSample(
      Datastore store, Path rejectFolder, Progress progress) {
    return new SampleWorkspace(opening, rejectFolder, Clock.systemUTC()).loadAlone(store, progress);
  }
}
