package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.persistence.DatabaseKind;
import io.sentineliq.workbench.platform.persistence.Datastore;
import io.sentineliq.workbench.platform.persistence.LastWords;
import io.sentineliq.workbench.platform.persistence.StoreInfo;
import io.sentineliq.workbench.platform.persistence.VaultPlace;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** A store whose every statement is read: counted for budgets, checked for its workspace. */
public final class WatchedDatastore implements Datastore {

  private final Datastore store;
  private final TenantScope scope;
  private final DataSource source;
  private final List<String> statements = new CopyOnWriteArrayList<>();

  /** Watches {@code store}. */
  public WatchedDatastore(Datastore store, Set<String> tenantTables) {
    this.store = store;
    this.scope = new TenantScope(tenantTables);
    this.source = proxy(DataSource.class, store.dataSource());
  }

  /** What was sent since the last {@link #forget}. */
  public List<String> statements() {
    return List.copyOf(statements);
  }

  /** Begins to count anew. */
  public void forget() {
    statements.clear();
  }

  @Override
  public StoreInfo info() {
    return store.info();
  }

  @Override
  public DatabaseKind database() {
    return store.database();
  }

  @Override
  public DataSource dataSource() {
    return source;
  }

  @Override
  public Optional<VaultPlace> vaultPlace() {
    return store.vaultPlace();
  }

  @Override
  public void bury(LastWords words) {
    store.bury(words);
  }

  @Override
  public void refreshStatistics() {
    store.refreshStatistics();
  }

  @Override
  public void close() {
    store.close();
  }

  private <T> T proxy(Class<T> type, Object target) {
    InvocationHandler handler =
        (self, method, arguments) -> {
          if (arguments != null
              && arguments.length > 0
              && arguments[0] instanceof String sql
              && (method.getName().startsWith("prepare")
                  || method.getName().startsWith("execute"))) {
            scope.check(sql);
            statements.add(sql);
          }
          try {
            var result = method.invoke(target, arguments);
            if (result instanceof Connection && method.getDeclaringClass() == DataSource.class) {
              return proxy(Connection.class, result);
            }
            return result != null
                    && method.getReturnType() == Statement.class
                    && method.getName().equals("createStatement")
                ? proxy(Statement.class, result)
                : result;
          } catch (InvocationTargetException e) {
            throw e.getCause();
          }
        };
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
