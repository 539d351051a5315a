package io.sentineliq.workbench;

import io.sentineliq.workbench.app.LocalAdmission;
import io.sentineliq.workbench.app.Opening;
import io.sentineliq.workbench.app.Person;
import io.sentineliq.workbench.app.SampleWorkspace;
import io.sentineliq.workbench.cli.OpenWorkspace;
import io.sentineliq.workbench.cli.Workspaces;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.local.LocalDatastore;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.sample.SampleInvestigation;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Lends the sessions of the composition root to the command line. */
record SessionWorkspaces(Opening opening) implements Workspaces {

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
  public void admit(LocalDatastore store, String code) {
    LocalAdmission.admit(store, opening, code);
  }

  @Override
  public String workstation() {
    return Person.workstation();
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
