package io.sentineliq.workbench.evidence.ui;

import io.sentineliq.workbench.account.signing.Signer;
import io.sentineliq.workbench.platform.fx.Notice;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.TaskHandle;
import io.sentineliq.workbench.platform.task.TaskTitle;
import io.sentineliq.workbench.platform.task.Tasks;
import io.sentineliq.workbench.platform.text.Messages;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableBooleanValue;
import org.jspecify.annotations.Nullable;

/** Leads from what is said to what is signed: fields, the key, the entry as it will read. */
final class ActWizardViewModel {

  /** Where the person is. */
  enum Page {
    WAITING,
    FIELDS,
    NEW_KEY,
    UNLOCK,
    SUMMARY
  }

  private static final String KEY = "key";

  private final SignedAct act;
  private final SigningDesk signing;
  private final Tasks tasks;
  private final Consumer<Notice> told;
  private final Consumer<Throwable> failures;
  private final Map<String, String> answers = new LinkedHashMap<>();
  private final ReadOnlyObjectWrapper<Page> page = new ReadOnlyObjectWrapper<>(Page.WAITING);
  private final ReadOnlyObjectWrapper<List<ActField>> fields =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<SignedAct.@Nullable Preview> preview =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");
  private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyBooleanWrapper isDone = new ReadOnlyBooleanWrapper();
  private @Nullable TaskHandle reading;

  /** A wizard for {@code act}; {@code told} hears what was done. */
  ActWizardViewModel(
      SignedAct act,
      SigningDesk signing,
      Tasks tasks,
      Consumer<Notice> told,
      Consumer<Throwable> failures) {
    this.act = act;
    this.signing = signing;
    this.tasks = tasks;
    this.told = told;
    this.failures = failures;
  }

  // Properties

  SignedAct act() {
    return act;
  }

  ReadOnlyObjectProperty<Page> pageProperty() {
    return page.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<List<ActField>> fieldsProperty() {
    return fields.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<SignedAct.@Nullable Preview> previewProperty() {
    return preview.getReadOnlyProperty();
  }

  /** What has to be mended before it goes on; empty when nothing. */
  ReadOnlyStringProperty problemProperty() {
    return problem.getReadOnlyProperty();
  }

  ObservableBooleanValue busyProperty() {
    return isBusy.getReadOnlyProperty();
  }

  /** Whether the wizard can be closed. */
  ObservableBooleanValue doneProperty() {
    return isDone.getReadOnlyProperty();
  }

  // Commands

  void begin() {
    work(
        act::fields,
        asked -> {
          fields.set(asked);
          if (asked.isEmpty()) {
            answer(Map.of());
          } else {
            page.set(Page.FIELDS);
          }
        });
  }

  /** Takes what was said and asks for the key, unless it is unlocked. */
  void answer(Map<String, String> said) {
    answers.clear();
    answers.putAll(said);
    for (var field : fields.get()) {
      if (field.isNeeded() && said.getOrDefault(field.id(), "").isBlank()) {
        problem.set(Messages.text("evidence.needed", field.label()));
        return;
      }
    }
    if (signing.signer().isPresent()) {
      summarise();
    } else {
      work(signing::key, key -> page.set(key.isPresent() ? Page.UNLOCK : Page.NEW_KEY));
    }
  }

  /** Unlocks the key. */
  void unlock(char[] passphrase) {
    work(
        progress -> {
          signing.unlock(passphrase, progress);
          return true;
        },
        unlocked -> summarise());
  }

  /** Makes a key. */
  void create(String name, String organisation, char[] passphrase, char[] again) {
    work(
        progress -> {
          signing.create(name, organisation, passphrase, again, progress);
          return true;
        },
        made -> summarise());
  }

  /** Back to what was said. */
  void back() {
    problem.set("");
    page.set(Page.FIELDS);
  }

  /** Whether there is anything to go back to. */
  boolean isAsking() {
    return !fields.get().isEmpty();
  }

  /** Signs. */
  void sign() {
    var said = Map.copyOf(answers);
    if (act.isLong()) {
      isDone.set(true);
      tasks.start(
          TaskTitle.listed(act.title()),
          progress -> act.perform(said, signer(), progress),
          told,
          failures);
    } else {
      work(
          progress -> act.perform(said, signer(), progress),
          words -> {
            isDone.set(true);
            told.accept(words);
          });
    }
  }

  /** Nobody looks any more: what is only made to be read stops. */
  void leave() {
    if (reading != null) {
      reading.cancel();
    }
  }

  private void summarise() {
    var said = Map.copyOf(answers);
    reading =
        work(
            act.isPreviewLong() ? TaskTitle.listed(act.title()) : TaskTitle.quiet(act.title()),
            progress -> act.preview(said, signer(), progress),
            made -> {
              preview.set(made);
              page.set(Page.SUMMARY);
            });
  }

  private Signer signer() {
    return signing
        .signer()
        .orElseThrow(
            () -> new Problem.InvalidField(KEY, "evidence.key.locked", List.of()).asException());
  }

  private <T> void work(Tasks.Work<T> work, Consumer<T> then) {
    work(TaskTitle.quiet(act.title()), work, then);
  }

  private <T> TaskHandle work(TaskTitle title, Tasks.Work<T> work, Consumer<T> then) {
    problem.set("");
    isBusy.set(true);
    return tasks.start(
        title,
        work,
        result -> {
          isBusy.set(false);
          then.accept(result);
        },
        this::failed);
  }

  private void failed(Throwable error) {
    isBusy.set(false);
    if (error instanceof ProblemException expected) {
      problem.set(expected.problem().sentence());
    } else {
      isDone.set(true);
      failures.accept(error);
    }
  }
}
