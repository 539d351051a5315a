package io.sentineliq.workbench.platform.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Connections that pass every call on, with something done around it. */
public final class ConnectionProxies {

  /** Stands between a caller and a connection. */
  @FunctionalInterface
  public interface Around {
    /** Handles {@code call}, by passing it on with {@link Call#pass} or otherwise. */
    @Nullable Object handle(Call call) throws Throwable;
  }

  /** One call of a method of a connection. */
  public record Call(Method method, Object target, @Nullable Object @Nullable [] arguments) {

    /** The name of the method. */
    public String name() {
      return method.getName();
    }

    /** Whether {@code argument} is what the caller asks for. */
    public boolean asks(Object argument) {
      return arguments != null && arguments.length == 1 && argument.equals(arguments[0]);
    }

    /** Calls the connection itself; throws what it throws. */
    public @Nullable Object pass() throws Throwable {
      try {
        return method.invoke(target, arguments);
      } catch (InvocationTargetException e) {
        throw e.getCause();
      }
    }
  }

  private ConnectionProxies() {}

  /** {@code source}, whose connections have been through {@code wrapping}. */
  public static DataSource source(DataSource source, UnaryOperator<Connection> wrapping) {
    return proxy(
        DataSource.class,
        source,
        call -> {
          var result = call.pass();
          return result instanceof Connection connection ? wrapping.apply(connection) : result;
        });
  }

  /** The source that {@code source} will be; whoever asks it for something waits until then. */
  static DataSource late(CompletableFuture<DataSource> source) {
    return proxy(
        DataSource.class,
        (self, method, arguments) -> new Call(method, source.join(), arguments).pass());
  }

  /** {@code connection} with {@code around} before it. */
  public static Connection connection(Connection connection, Around around) {
    return proxy(Connection.class, connection, around);
  }

  private static <T> T proxy(Class<T> type, T target, Around around) {
    return proxy(
        type, (self, method, arguments) -> around.handle(new Call(method, target, arguments)));
  }

  private static <T> T proxy(Class<T> type, InvocationHandler handler) {
    return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
  }
}
