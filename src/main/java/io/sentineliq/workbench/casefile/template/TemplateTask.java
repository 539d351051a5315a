package io.sentineliq.workbench.casefile.template;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something to be done in a case of a kind.
 *
 * @param id unique within its template
 * @param after the tasks that come first
 */
public record TemplateTask(
    @JsonProperty(required = true) String id,
    @JsonProperty(required = true) String title,
    @Nullable String group,
    @Nullable String what,
    @Nullable String output,
    @Nullable Integer minutes,
    @JsonProperty(required = true) List<String> after) {

  /** Keeps a copy. */
  public TemplateTask {
    after = List.copyOf(after);
  }
}
