package io.sentineliq.workbench.platform.persistence;

import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.hibernate.SessionFactory;
import org.hibernate.cfg.Configuration;

/** Makes the session factory of a store: entities named one by one, nothing scanned. */
public final class Mapping {

  private static final int BATCH = 100;

  private Mapping() {}

  /** A factory over {@code source} for {@code entities}. */
  public static SessionFactory open(DataSource source, List<Class<?>> entities) {
    return open(source, entities, Map.of());
  }

  /** The same with further settings; tests validate the mapping by one. */
  public static SessionFactory open(
      DataSource source, List<Class<?>> entities, Map<String, Object> settings) {
    var configuration = new Configuration();
    configuration.getStandardServiceRegistryBuilder().addInitiator(new LateBytecode.Initiator());
    entities.forEach(configuration::addAnnotatedClass);
    var properties = configuration.getProperties();
    properties.put("hibernate.connection.datasource", CancellableConnections.of(source));
    properties.put("hibernate.connection.provider_disables_autocommit", true);
    properties.put("hibernate.jdbc.batch_size", BATCH);
    properties.put("hibernate.order_inserts", true);
    properties.put("hibernate.order_updates", true);
    properties.put("hibernate.jdbc.time_zone", "UTC");
    settings.forEach(properties::put);
    return configuration.buildSessionFactory();
  }
}
