package io.sentineliq.workbench.platform.persistence;

import java.lang.reflect.Method;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.bytecode.spi.BasicProxyFactory;
import org.hibernate.bytecode.spi.ProxyFactoryFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.proxy.ProxyFactory;
import org.hibernate.type.CompositeType;
import org.jspecify.annotations.Nullable;

/**
 * Makes the class of an entity's proxies when the first of them is needed. Hibernate makes all of
 * them when the factory is built, which is a third of the time that takes; most are never used.
 */
final class LazyProxies implements ProxyFactoryFactory {

  private final Supplier<ProxyFactoryFactory> own;

  /** Proxies of {@code own}, which is asked for when the first is needed. */
  LazyProxies(Supplier<ProxyFactoryFactory> own) {
    this.own = own;
  }

  @Override
  public ProxyFactory buildProxyFactory(SessionFactoryImplementor sessions) {
    return new Late(() -> own.get().buildProxyFactory(sessions));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public BasicProxyFactory buildBasicProxyFactory(Class type) {
    return own.get().buildBasicProxyFactory(type);
  }

  /** Remembers for which entity it is, and begins at the first proxy. */
  private static final class Late implements ProxyFactory {
    private final Supplier<ProxyFactory> own;
    private @Nullable Consumer<ProxyFactory> beginning;
    private @Nullable ProxyFactory begun;

    Late(Supplier<ProxyFactory> own) {
      this.own = own;
    }

    @Override
    public synchronized void postInstantiate(
        String entity,
        Class<?> type,
        Set<Class<?>> interfaces,
        @Nullable Method readId,
        @Nullable Method writeId,
        @Nullable CompositeType embeddedId) {
      beginning =
          factory -> factory.postInstantiate(entity, type, interfaces, readId, writeId, embeddedId);
    }

    @Override
    public HibernateProxy getProxy(Object id, SharedSessionContractImplementor session) {
      return begun().getProxy(id, session);
    }

    private synchronized ProxyFactory begun() {
      var factory = begun;
      if (factory == null) {
        factory = own.get();
        if (beginning != null) {
          beginning.accept(factory);
          beginning = null;
        }
        begun = factory;
      }
      return factory;
    }
  }
}
