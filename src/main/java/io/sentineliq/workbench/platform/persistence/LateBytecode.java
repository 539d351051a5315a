package io.sentineliq.workbench.platform.persistence;

import java.util.Map;
import org.hibernate.boot.registry.StandardServiceInitiator;
import org.hibernate.bytecode.enhance.spi.EnhancementContext;
import org.hibernate.bytecode.enhance.spi.Enhancer;
import org.hibernate.bytecode.internal.BytecodeProviderInitiator;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.bytecode.spi.ProxyFactoryFactory;
import org.hibernate.bytecode.spi.ReflectionOptimizer;
import org.hibernate.property.access.spi.PropertyAccess;
import org.hibernate.service.spi.ServiceRegistryImplementor;
import org.jspecify.annotations.Nullable;

/**
 * Classes are written while the program runs for proxies only, and for those when the first is
 * needed. Hibernate would write some for every entity before the first query, to read and set
 * fields a little quicker than reflection does.
 */
final class LateBytecode implements BytecodeProvider {

  /** Puts this in the place of Hibernate's own. */
  static final class Initiator implements StandardServiceInitiator<BytecodeProvider> {
    @Override
    public Class<BytecodeProvider> getServiceInitiated() {
      return BytecodeProvider.class;
    }

    @Override
    public BytecodeProvider initiateService(
        Map<String, Object> settings, ServiceRegistryImplementor registry) {
      return new LateBytecode();
    }
  }

  private @Nullable BytecodeProvider writer;

  @Override
  public ProxyFactoryFactory getProxyFactoryFactory() {
    return new LazyProxies(() -> writer().getProxyFactoryFactory());
  }

  private synchronized BytecodeProvider writer() {
    var made = writer;
    if (made == null) {
      made = BytecodeProviderInitiator.buildDefaultBytecodeProvider();
      writer = made;
    }
    return made;
  }

  @Override
  @SuppressWarnings({"rawtypes", "removal"})
  public @Nullable ReflectionOptimizer getReflectionOptimizer(
      Class type, String[] getters, String[] setters, Class[] types) {
    return null;
  }

  @Override
  public @Nullable ReflectionOptimizer getReflectionOptimizer(
      Class<?> type, Map<String, PropertyAccess> access) {
    return null;
  }

  @Override
  public @Nullable Enhancer getEnhancer(EnhancementContext context) {
    return null;
  }
}
