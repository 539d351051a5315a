package io.sentineliq.workbench.support;

import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** What was stored of each entity so far. */
final class SpecimenRows {

  static final Instant THEN = Instant.parse("2026-03-01T12:00:00Z");

  private final Map<Class<?>, Object> ids = new LinkedHashMap<>();

  /** The ids by entity. */
  Map<Class<?>, Object> ids() {
    return ids;
  }

  /** The id of what was stored of {@code entity}. */
  UUID id(Class<?> entity) {
    return (UUID) Objects.requireNonNull(ids.get(entity));
  }

  /** Stores {@code entity}, whose id is {@code id}. */
  void add(UnitOfWork unit, Object id, Object entity) {
    unit.add(entity);
    told(entity.getClass(), id);
  }

  /** The store has an {@code entity} of this id already. */
  void told(Class<?> entity, Object id) {
    ids.put(entity, id);
  }

  /** What names a record by its id alone comes after that record. */
  static void flush(UnitOfWork unit) {
    unit.<Boolean>queries(
        session -> {
          session.flush();
          return true;
        });
  }
}
