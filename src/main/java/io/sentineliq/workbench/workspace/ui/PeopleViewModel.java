package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.fx.OneAct;
import io.sentineliq.workbench.platform.fx.Window;
import io.sentineliq.workbench.platform.task.Latest;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Everybody;
import io.sentineliq.workbench.workspace.InvitationRow;
import io.sentineliq.workbench.workspace.People;
import io.sentineliq.workbench.workspace.PersonRow;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.util.UUID;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Who belongs to the workspace, who of them is chosen, and what can be done with them. */
public final class PeopleViewModel {

  private final People people;
  private final boolean isShared;
  private final Window window;
  private final Runnable onGone;
  private final Latest reads;
  private final ReadOnlyObjectWrapper<@Nullable Everybody> everybody =
      new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<@Nullable PersonRow> chosen = new SimpleObjectProperty<>();
  private final OneAct acting;

  /**
   * The people of {@code people}.
   *
   * @param onGone goes somewhere else after the workspace was left
   */
  public PeopleViewModel(People people, boolean isShared, Window window, Runnable onGone) {
    this.people = people;
    this.isShared = isShared;
    this.window = window;
    this.onGone = onGone;
    this.reads = new Latest(window.tasks());
    this.acting = new OneAct(window.tasks());
  }

  // Properties

  /** Everybody; null until they are read. */
  public ReadOnlyObjectProperty<@Nullable Everybody> everybodyProperty() {
    return everybody.getReadOnlyProperty();
  }

  /** The chosen person; null for nobody. */
  public ObjectProperty<@Nullable PersonRow> chosenProperty() {
    return chosen;
  }

  /** Whether an act is under way. */
  public ReadOnlyBooleanProperty busyProperty() {
    return acting.busyProperty();
  }

  /** Whether people sign in for themselves, and so are invited. */
  public boolean isShared() {
    return isShared;
  }

  /** Whether whoever looks runs the workspace. */
  public boolean runs() {
    var now = everybody.get();
    return now != null && now.role().reaches(WorkspaceRole.ADMIN);
  }

  /** Whether whoever looks owns the workspace. */
  public boolean owns() {
    var now = everybody.get();
    return now != null && now.role() == WorkspaceRole.OWNER;
  }

  /** Whether the chosen person can be given another role or sent away. */
  public boolean canChange() {
    var person = chosen.get();
    return runs() && person != null && !person.isOwner();
  }

  /** Whether the workspace can be offered to the chosen person. */
  public boolean canOffer() {
    var person = chosen.get();
    return isShared && owns() && person != null && !person.isOwner() && person.isActive();
  }

  /** Whether whoever looks can go. */
  public boolean canLeave() {
    return isShared && everybody.get() != null && !owns();
  }

  // Commands

  /** Reads everybody. */
  public void read() {
    reads.start(
        TaskTitle.quiet(Messages.text("list.reading")),
        people::everybody,
        this::show,
        window.failures());
  }

  /**
   * Asks somebody in; {@code shower} is given what to hand to them, this once, and {@code refused}
   * why they were not asked.
   */
  void invite(PersonForm.Wanted wanted, Consumer<String> shower, Consumer<Throwable> refused) {
    acting.start(
        changing(),
        progress -> people.invite(wanted.email(), wanted.role()),
        shower,
        failure -> refused(failure, refused));
  }

  /** Adds somebody who does not sign in here; {@code refused} is told why they were not. */
  void add(PersonForm.Wanted wanted, Consumer<Throwable> refused) {
    wanted
        .name()
        .ifPresent(
            name ->
                acting.start(
                    changing(),
                    () -> people.addColleague(wanted.email(), name, wanted.role()),
                    this::read,
                    failure -> refused(failure, refused)));
  }

  /** Takes an invitation back. */
  public void withdraw(InvitationRow invitation) {
    act(() -> people.withdraw(invitation.id()));
  }

  /** Makes the chosen person an administrator, or a member again. */
  public void toggleRole() {
    var person = chosen.get();
    if (person != null && canChange()) {
      var other = person.role() == WorkspaceRole.ADMIN ? WorkspaceRole.MEMBER : WorkspaceRole.ADMIN;
      act(() -> people.changeRole(person.id(), other));
    }
  }

  /** Sends the chosen person away. */
  public void remove() {
    onChosen(people::remove);
  }

  /** Offers the workspace to the chosen person. */
  public void offer() {
    onChosen(people::offerOwnership);
  }

  /** Becomes the owner. */
  public void accept() {
    act(people::acceptOwnership);
  }

  /** Takes the offer back, or refuses it. */
  public void endOffer() {
    act(people::endOffer);
  }

  /** Goes for good. */
  public void leave() {
    act(people::leave, onGone);
  }

  private void onChosen(Consumer<UUID> work) {
    var person = chosen.get();
    if (person != null) {
      act(() -> work.accept(person.id()));
    }
  }

  private void act(Runnable work) {
    act(work, this::read);
  }

  private void act(Runnable work, Runnable onDone) {
    acting.start(changing(), work, onDone, this::refused);
  }

  private void refused(Throwable failure) {
    refused(failure, window.failures());
  }

  /**
   * What stands there is read again first: a form that comes back stays for as long as it likes.
   */
  private void refused(Throwable failure, Consumer<Throwable> told) {
    read();
    told.accept(failure);
  }

  private static TaskTitle changing() {
    return TaskTitle.quiet(Messages.text("people.changing"));
  }

  private void show(Everybody now) {
    var before = chosen.get();
    chosen.set(
        now.people().stream()
            .filter(person -> before != null && person.id().equals(before.id()))
            .findFirst()
            .orElse(null));
    everybody.set(now);
  }
}
