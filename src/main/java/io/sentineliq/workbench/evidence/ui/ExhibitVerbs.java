package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.evidence.custody.CustodyAction;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What can be done with one exhibit as it stands, the likeliest first. */
final class ExhibitVerbs {

  private static final int FIRST = 1;

  private final ExhibitDesk desk;

  ExhibitVerbs(ExhibitDesk desk) {
    this.desk = desk;
  }

  /**
   * One of them.
   *
   * @param id of its button
   */
  record Offered(String id, String words, Runnable action) {}

  /** Everything that can be done with the exhibit in {@code view}. */
  List<Offered> of(ExhibitShown view) {
    var acts = new ArrayList<Offered>();
    for (var verb : CustodyVerb.values()) {
      if (verb.isIn(view.possible())) {
        acts.add(
            new Offered(
                "verb-" + verb.name().toLowerCase(Locale.ROOT),
                Messages.of(verb),
                () -> desk.begin(verb)));
      }
    }
    var all = new ArrayList<>(acts.subList(0, Math.min(FIRST, acts.size())));
    all.addAll(bytes(view));
    all.addAll(acts.subList(all.isEmpty() ? 0 : Math.min(FIRST, acts.size()), acts.size()));
    all.addAll(given(view));
    return all;
  }

  private List<Offered> bytes(ExhibitShown view) {
    var offered = new ArrayList<Offered>();
    var row = view.details().row();
    if (!row.isPhysical() && view.possible().contains(CustodyAction.VERIFIED)) {
      offered.add(offered("evidence.verify", desk::verify));
    }
    if (!row.isPhysical() && view.possible().contains(CustodyAction.ACCESSED)) {
      offered.add(offered("evidence.look", desk::look));
    }
    return offered;
  }

  private List<Offered> given(ExhibitShown view) {
    var offered = new ArrayList<Offered>();
    var row = view.details().row();
    if (!row.isPhysical() && view.possible().contains(CustodyAction.ACCESSED)) {
      offered.add(offered("evidence.extract", desk::extract));
    }
    if (view.possible().contains(CustodyAction.COPIED)) {
      offered.add(offered("evidence.derive", desk::copy));
    }
    if (view.possible().contains(CustodyAction.EXPORTED)) {
      offered.add(offered("evidence.bag", desk::export));
    }
    offered.add(offered("evidence.report", desk::report));
    desk.verbs().forEach(verb -> offered.add(offered(verb.id(), () -> desk.act(verb))));
    return offered;
  }

  private static Offered offered(String key, Runnable action) {
    return new Offered(key.replace('.', '-'), Messages.text(key), action);
  }
}
