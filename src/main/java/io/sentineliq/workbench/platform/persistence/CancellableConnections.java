package io.sentineliq.workbench.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Connections that know their latest statement, so that another thread can cancel it. Hibernate
 * remembers a statement of its own making only, and only for one attempt.
 */
final class CancellableConnections {

  /** What another thread may do to a connection. Found by {@code unwrap}. */
  interface Cancellable {
    /** Cancels what runs now, if anything does. */
    void cancelLatest() throws SQLException;
  }

  private CancellableConnections() {}

  /** {@code source}, whose connections can be cancelled. */
  static DataSource of(DataSource source) {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> {
          var result = call(method, source, arguments);
          return result instanceof Connection connection ? watched(connection) : result;
        });
  }

  private static Connection watched(Connection connection) {
    var latest = new AtomicReference<@Nullable Statement>();
    Cancellable cancellable = () -> cancel(latest.get());
    return proxy(
        Connection.class,
        (self, method, arguments) -> {
          if (method.getName().equals("unwrap") && arguments[0] == Cancellable.class) {
            return cancellable;
          }
          var result = call(method, connection, arguments);
          if (result instanceof Statement statement) {
            latest.set(statement);
          }
          return result;
        });
  }

  private static void cancel(@Nullable Statement statement) throws SQLException {
    if (statement != null && !statement.isClosed()) {
      statement.cancel();
    }
  }

  private static @Nullable Object call(Method method, Object target, Object @Nullable [] arguments)
      throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
