package io.sentineliq.workbench.casefile.template;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a case begins.
 *
 * @param source the public guidance it follows; null for a workspace's own
 * @param findings headings to be filled, in Markdown
 */
@JsonIgnoreProperties(ignoreUnknown = true)
public record TemplateText(
    @JsonProperty(required = true) String name,
    @Nullable String source,
    @JsonProperty(required = true) CaseType type,
    @JsonProperty(required = true) Priority priority,
    @JsonProperty(required = true) Confidentiality confidentiality,
    @JsonProperty(required = true) Tlp tlp,
    @Nullable String findings,
    @JsonProperty(required = true) List<TemplateTask> tasks) {

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Keeps a copy. */
  public TemplateText {
    tasks = List.copyOf(tasks);
  }

  /** Whether a workspace made it. */
  @JsonIgnore
  public boolean isOwn() {
    return source == null;
  }

  /** As the store keeps it. */
  public String text() {
    try {
      return JSON.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("a template is not JSON", e);
    }
  }

  /** As it was kept; {@code IllegalArgumentException} for what is none. */
  public static TemplateText of(String text) {
    try {
      return JSON.readValue(text, TemplateText.class);
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("a stored template cannot be read", e);
    }
  }
}
