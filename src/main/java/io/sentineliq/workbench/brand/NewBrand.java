package io.sentineliq.workbench.brand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a brand says of itself, checked by {@link BrandInput}.
 *
 * @param keywords words it is called by
 * @param domains registrable domains and hosts that belong to it, in A-labels
 * @param handles its accounts
 * @param priority from 1, the most important, to 5
 */
public record NewBrand(
    String name,
    @Nullable String website,
    @Nullable String industry,
    @Nullable String trademark,
    List<String> keywords,
    List<String> domains,
    List<String> handles,
    int priority) {

  /** Keeps the lists as they are now. */
  public NewBrand {
    keywords = List.copyOf(keywords);
    domains = List.copyOf(domains);
    handles = List.copyOf(handles);
  }

  /** The terms of a kind. */
  public List<String> terms(TermKind kind) {
    return switch (kind) {
      case KEYWORD -> keywords;
      case DOMAIN -> domains;
      case HANDLE -> handles;
    };
  }
}
