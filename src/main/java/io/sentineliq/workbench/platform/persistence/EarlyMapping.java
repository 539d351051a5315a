package io.sentineliq.workbench.platform.persistence;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.h2.engine.Constants;
import org.hibernate.SessionFactory;

/**
 * The session factory of a local store that nobody has opened yet. Making it takes longer than
 * opening the store and needs nothing of it: with which H2 the store will speak is known before.
 */
public final class EarlyMapping {

  private static final Map<String, Object> KNOWN =
      Map.of(
          "hibernate.boot.allow_jdbc_metadata_access",
          false,
          "hibernate.jdbc.use_get_generated_keys",
          true,
          "hibernate.jdbc.use_scrollable_resultset",
          true,
          "jakarta.persistence.database-product-name",
          "H2",
          "jakarta.persistence.database-product-version",
          Constants.VERSION,
          "jakarta.persistence.database-major-version",
          Constants.VERSION_MAJOR,
          "jakarta.persistence.database-minor-version",
          Constants.VERSION_MINOR);

  private final CompletableFuture<DataSource> store = new CompletableFuture<>();
  private final CompletableFuture<SessionFactory> factory;

  private EarlyMapping(List<Class<?>> entities) {
    factory =
        CompletableFuture.supplyAsync(
            () -> Mapping.open(ConnectionProxies.late(store), entities, KNOWN),
            work -> Thread.ofPlatform().daemon().name("mapping").start(work));
  }

  /** Begins on a thread of its own. */
  public static EarlyMapping begin(List<Class<?>> entities) {
    return new EarlyMapping(entities);
  }

  /** The factory, which works with the connections of {@code source} from now on. */
  public SessionFactory over(DataSource source) {
    store.complete(source);
    return factory.join();
  }
}
