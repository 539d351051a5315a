package io.sentineliq.workbench.task;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as it stood before a change, as the undo store keeps it.
 *
 * @param needs the tasks it needed
 */
record TaskState(
    NewTask said,
    TaskStatus status,
    int position,
    @Nullable Instant completedAt,
    @Nullable UUID completedBy,
    Set<UUID> needs) {

  /** What the store keeps of a task that was not there before. */
  static final String ABSENT = "ABSENT";

  private static final ObjectMapper JSON =
      new ObjectMapper()
          .registerModule(
              new SimpleModule()
                  .addSerializer(Instant.class, ToStringSerializer.instance)
                  .addDeserializer(Instant.class, new Moments()))
          .addMixIn(TaskState.class, Known.class)
          .addMixIn(NewTask.class, Known.class);

  /** People as references of one transaction. */
  record People(@Nullable UserAccount assignee, @Nullable UserAccount completedBy) {}

  String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a task's state is not JSON", e);
    }
  }

  static TaskState of(String text) {
    try {
      return JSON.readValue(text, TaskState.class);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a stored task state is not JSON", e);
    }
  }

  People people(UnitOfWork unit) {
    return new People(person(unit, said.assigneeId()), person(unit, completedBy));
  }

  private static @Nullable UserAccount person(UnitOfWork unit, @Nullable UUID id) {
    return id == null ? null : unit.reference(UserAccount.class, id);
  }

  private static final class Moments extends FromStringDeserializer<Instant> {
    Moments() {
      super(Instant.class);
    }

    @Override
    protected Instant _deserialize(String text, DeserializationContext context) {
      return Instant.parse(text);
    }
  }

  /** A later version may have kept more. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  private interface Known {}
}
