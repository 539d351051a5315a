package io.sentineliq.workbench.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.alert.AlertFilter;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.platform.persistence.EarlyMapping;
import io.sentineliq.workbench.platform.persistence.Mapping;
import io.sentineliq.workbench.platform.persistence.local.LocalStores;
import io.sentineliq.workbench.platform.persistence.local.Protection;
import io.sentineliq.workbench.platform.task.Progress;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import org.hibernate.SessionFactory;
import org.hibernate.dialect.Dialect;
import org.hibernate.engine.jdbc.spi.JdbcServices;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A mapping that was begun before its store was open is like any other. */
class EarlyMappingTest {

  @TempDir private Path folder;

  @Test
  void speaksWithTheDatabaseAsAMappingThatAskedIt() {
    var early = EarlyMapping.begin(Entities.ALL);
    try (var store = new LocalStores().create(folder.resolve("s"), Protection.none()).datastore();
        var asking = Mapping.open(store.dataSource(), Entities.ALL);
        var knowing = early.over(store.dataSource())) {
      assertThat(dialect(knowing)).hasSameClassAs(dialect(asking));
      assertThat(dialect(knowing).getVersion()).isEqualTo(dialect(asking).getVersion());
      assertThat(settings(knowing)).isEqualTo(settings(asking));
    }
  }

  @Test
  void servesTheWorkspaceOfTheStoreThatIsOpenedLater() {
    var opening = new Opening(Clock.systemUTC(), () -> {});
    opening.begin();
    try (var store = new LocalStores().create(folder.resolve("s"), Protection.none()).datastore()) {
      var sample = new SampleWorkspace(opening, folder.resolve("rejects"), Clock.systemUTC());
      sample.loadAlone(store, Progress.unwatched());
      try (var session = opening.open(store, Optional.empty())) {
        var query = new AlertQuery(AlertFilter.EVERYTHING, AlertQuery.NEWEST_FIRST);
        var ids = session.alerts().firstIds(query, 5, Progress.unwatched());
        assertThat(session.alerts().rows(ids, Progress.unwatched())).hasSize(5);
      }
    }
  }

  private static Dialect dialect(SessionFactory sessions) {
    return services(sessions).getDialect();
  }

  private static Object settings(SessionFactory sessions) {
    var options = sessions.unwrap(SessionFactoryImplementor.class).getSessionFactoryOptions();
    return "%s %s %s %s"
        .formatted(
            options.getJdbcBatchSize(),
            options.isGetGeneratedKeysEnabled(),
            options.isScrollableResultSetsEnabled(),
            services(sessions).getExtractedMetaDataSupport().supportsBatchUpdates());
  }

  private static JdbcServices services(SessionFactory sessions) {
    return sessions.unwrap(SessionFactoryImplementor.class).getJdbcServices();
  }
}
