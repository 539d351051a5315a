package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.problem.Problem;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.concurrent.atomic.AtomicBoolean;

/** A service whose server goes away as something is sent, and is back the next time. */
public final class Refusing {

  private Refusing() {}

  /** {@code service}, refusing the first call of {@code verb}. */
  public static <T> T first(Class<T> type, String verb, T service) {
    var isAway = new AtomicBoolean(true);
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> {
              if (method.getName().equals(verb) && isAway.getAndSet(false)) {
                throw new Problem.Offline("pg.example").asException();
              }
              try {
                return method.invoke(service, arguments);
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
