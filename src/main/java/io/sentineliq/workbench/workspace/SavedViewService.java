package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.BoundStatement;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Saved views over the store. Every list asks for them while it opens: hence by plain SQL. */
public final class SavedViewService implements SavedViews {

  private static final String VIEWS =
      """
      select v.id, v.name, a.id, a.display_name, v.is_shared, v.definition
      from saved_view v join user_account a on a.id = v.user_id
      where v.workspace_id = ? and v.screen = ? and (v.is_shared or a.id = ?)
      order by lower(v.name), v.id\
      """;

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public SavedViewService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<View> of(String screen, Progress progress) {
    return transactions.read(
        progress, unit -> unit.jdbc(connection -> of(unit, screen, connection)));
  }

  @Override
  public void save(String screen, ViewName name, String definition, boolean isShared) {
    transactions.write(unit -> save(unit, screen, name.text(), definition, isShared));
  }

  @Override
  public void delete(UUID id) {
    transactions.write(
        unit -> {
          var view = unit.require(SavedView.class, id);
          if (!view.isOf(unit.actor().id())) {
            throw new Problem.NotFound(SavedView.class.getSimpleName()).asException();
          }
          unit.remove(view);
          unit.audit("VIEW_DELETED", view.ref(), view.name(), Difference.none());
        });
  }

  private static void save(
      UnitOfWork unit, String screen, String name, String definition, boolean isShared) {
    var me = unit.actor().id();
    var view =
        unit.queries(SavedViewQueries_::new)
            .named(screen, name, me)
            .orElseGet(
                () -> {
                  var person = unit.reference(UserAccount.class, me);
                  var made = new SavedView(person, screen, name, definition, unit.now());
                  unit.add(made);
                  return made;
                });
    view.change(definition, isShared, unit.now());
    unit.audit("VIEW_SAVED", view.ref(), name, Difference.none());
  }

  private static List<View> of(Reading unit, String screen, Connection connection)
      throws SQLException {
    var me = unit.actor().id();
    try (var statement = new BoundStatement(connection, VIEWS);
        var found = statement.id(unit.workspaceId()).text(screen).id(me).query()) {
      var views = new ArrayList<View>();
      while (found.next()) {
        views.add(
            new View(
                found.getObject(1, UUID.class),
                found.getString(2),
                found.getString(4),
                found.getBoolean(5),
                me.equals(found.getObject(3, UUID.class)),
                found.getString(6)));
      }
      return views;
    }
  }
}
