package io.sentineliq.workbench.alert.ui;

import io.sentineliq.workbench.alert.AlertColumn;
import io.sentineliq.workbench.alert.AlertQuery;
import io.sentineliq.workbench.alert.AlertRow;
import io.sentineliq.workbench.platform.fx.DataTable;
import io.sentineliq.workbench.platform.fx.ListLook;
import io.sentineliq.workbench.platform.fx.LookedAt;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.ui.ViewMenu;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How the queue looks: its filter, its order, its columns. */
final class AlertLook implements LookedAt {

  /** The screen saved views belong to. */
  static final String SCREEN = "alert.inbox";

  static final List<ViewMenu.Bundled> BUNDLED =
      List.of(
          newestFirst("alert.view.open", "status:open"),
          newestFirst("alert.view.mine", "status:open assignee:me"),
          newestFirst("alert.view.urgent", "severity:critical,high status:open assignee:none"),
          newestFirst("alert.view.everything", ""));

  private final AlertInboxViewModel model;
  private @Nullable DataTable<AlertRow> table;

  AlertLook(AlertInboxViewModel model) {
    this.model = model;
  }

  /** The columns are those of {@code rows}. */
  void setTable(DataTable<AlertRow> rows) {
    table = rows;
  }

  @Override
  public ListLook look() {
    var rows = table;
    return ListLook.of(
        model.filter().written(),
        model.orderProperty().get(),
        rows == null ? null : rows.columnLayout());
  }

  @Override
  public void show(ListLook look) {
    look.order(AlertColumn.class).ifPresent(model::sort);
    model.filter().show(look.filter());
    var rows = table;
    if (rows != null && look.layout() != null) {
      rows.restoreColumnLayout(look.layout());
    }
  }

  private static ViewMenu.Bundled newestFirst(String nameKey, String filter) {
    return new ViewMenu.Bundled(
        Messages.text(nameKey), ListLook.of(filter, AlertQuery.NEWEST_FIRST));
  }
}
