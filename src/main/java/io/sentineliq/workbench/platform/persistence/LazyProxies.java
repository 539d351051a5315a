package io.sentineliq.workbench.platform.persistence;

import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import org.hibernate.boot.registry.StandardServiceInitiator;
import org.hibernate.bytecode.spi.BasicProxyFactory;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.bytecode.spi.ProxyFactoryFactory;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.engine.spi.SharedSessionContractImplementor;
import org.hibernate.proxy.HibernateProxy;
import org.hibernate.proxy.ProxyFactory;
import org.hibernate.service.spi.ServiceRegistryImplementor;
import org.hibernate.type.CompositeType;
import org.jspecify.annotations.Nullable;

/**
 * Makes the class of an entity's proxies when the first of them is needed. Hibernate makes all of
 * them when the factory is built, which is a third of the time that takes; most are never used.
 */
final class LazyProxies implements ProxyFactoryFactory {

  /** Puts this in the place of Hibernate's own. */
  static final class Initiator implements StandardServiceInitiator<ProxyFactoryFactory> {
    @Override
    public Class<ProxyFactoryFactory> getServiceInitiated() {
      return ProxyFactoryFactory.class;
    }

    @Override
    public ProxyFactoryFactory initiateService(
        Map<String, Object> settings, ServiceRegistryImplementor registry) {
      return new LazyProxies(
          registry.requireService(BytecodeProvider.class).getProxyFactoryFactory());
    }
  }

  private final ProxyFactoryFactory own;

  private LazyProxies(ProxyFactoryFactory own) {
    this.own = own;
  }

  @Override
  public ProxyFactory buildProxyFactory(SessionFactoryImplementor sessions) {
    return new Late(own.buildProxyFactory(sessions));
  }

  @Override
  @SuppressWarnings("rawtypes")
  public BasicProxyFactory buildBasicProxyFactory(Class type) {
    return own.buildBasicProxyFactory(type);
  }

  /** Remembers for which entity it is, and begins at the first proxy. */
  private static final class Late implements ProxyFactory {
    private final ProxyFactory own;
    private @Nullable Runnable beginning;

    Late(ProxyFactory own) {
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
      beginning = () -> own.postInstantiate(entity, type, interfaces, readId, writeId, embeddedId);
    }

    @Override
    public HibernateProxy getProxy(Object id, SharedSessionContractImplementor session) {
      begin();
      return own.getProxy(id, session);
    }

    private synchronized void begin() {
      if (beginning != null) {
        beginning.run();
        beginning = null;
      }
    }
  }
}
