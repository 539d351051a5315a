package io.sentineliq.workbench.support;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Fails on SQL that touches a tenant's table without naming its workspace. Reads the text of the
 * statement: every mention of such a table must be followed somewhere by {@code workspace_id} of
 * that mention.
 */
public final class TenantScope {

  private static final Pattern MENTION =
      Pattern.compile(
          "\\b(from|join|into|update)\\s+(?:only\\s+)?([a-z_][a-z_0-9]*)(?:\\s+(?:as\\s+)?([a-z_][a-z_0-9]*))?");
  private static final Set<String> NOT_AN_ALIAS =
      Set.of(
          "set", "where", "on", "join", "left", "inner", "cross", "order", "group", "values",
          "select", "use", "for", "fetch", "limit", "using", "default", "union", "offset", "key");

  private final Set<String> tenantTables;

  /** Watches {@code tenantTables}, in lower case. */
  public TenantScope(Set<String> tenantTables) {
    this.tenantTables = tenantTables;
  }

  /** Throws {@link AssertionError} when {@code sql} forgets the workspace. */
  public void check(String sql) {
    var text = sql.toLowerCase(Locale.ROOT);
    var mention = MENTION.matcher(text);
    while (mention.find()) {
      if (tenantTables.contains(mention.group(2))
          && !isScoped(text, mention.group(2), alias(mention.group(3)))) {
        throw new AssertionError(mention.group(2) + " is touched without its workspace_id: " + sql);
      }
    }
  }

  private static boolean isScoped(String text, String table, String alias) {
    if (alias.isEmpty()) {
      return Pattern.compile(
              "(?<![a-z_0-9]\\.)\\bworkspace_id\\b|\\b" + table + "\\.workspace_id\\b")
          .matcher(text)
          .find();
    }
    return Pattern.compile("\\b" + alias + "\\.workspace_id\\b").matcher(text).find();
  }

  private static String alias(@Nullable String word) {
    return word == null || NOT_AN_ALIAS.contains(word) ? "" : word;
  }
}
