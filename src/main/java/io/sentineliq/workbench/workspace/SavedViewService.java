package io.sentineliq.workbench.workspace;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.List;
import java.util.UUID;

/** Saved views over the store. */
public final class SavedViewService implements SavedViews {

  private final Transactions transactions;

  /** Works through {@code transactions}. */
  public SavedViewService(Transactions transactions) {
    this.transactions = transactions;
  }

  @Override
  public List<View> of(String screen, Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var me = unit.actor().id();
          return unit.queries(SavedViewQueries_::new).of(screen, me).stream()
              .map(row -> view(row, me))
              .toList();
        });
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

  private static View view(SavedViewRow row, UUID me) {
    return new View(
        row.id(),
        row.name(),
        row.author(),
        row.isShared(),
        row.authorId().equals(me),
        row.definition());
  }
}
