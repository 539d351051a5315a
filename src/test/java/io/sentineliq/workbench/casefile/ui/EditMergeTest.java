package io.sentineliq.workbench.casefile.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.casefile.CaseType;
import io.sentineliq.workbench.casefile.NewCase;
import io.sentineliq.workbench.casefile.ui.EditMerge.Field;
import io.sentineliq.workbench.classification.Confidentiality;
import io.sentineliq.workbench.classification.Priority;
import io.sentineliq.workbench.classification.Tlp;
import io.sentineliq.workbench.platform.fx.StaleForm.Choice;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Two people change one case at once: nothing is lost, and only contradictions are asked about. */
class EditMergeTest {

  private final NewCase base = words("Intrusion", "First seen on Monday.", Priority.MEDIUM);

  @Test
  void whatOnlyOneChangedIsKept() {
    var mine = words("Intrusion at the bank", "First seen on Monday.", Priority.MEDIUM);
    var theirs = words("Intrusion", "First seen on Monday.", Priority.CRITICAL);
    var merge = new EditMerge(base, mine, theirs);
    assertThat(merge.contested()).isEmpty();
    assertThat(merge.merged(Map.of()))
        .isEqualTo(words("Intrusion at the bank", "First seen on Monday.", Priority.CRITICAL));
  }

  @Test
  void theSameChangeOfBothIsNoContradiction() {
    var both = words("Fraud", null, Priority.HIGH);
    var merge = new EditMerge(base, both, both);
    assertThat(merge.contested()).isEmpty();
    assertThat(merge.merged(Map.of())).isEqualTo(both);
  }

  @Test
  void contradictionsAreMineUntilSomethingElseIsChosen() {
    var mine = words("Of Mia", "Mia's words", Priority.LOW);
    var theirs = words("Of Ana", "Ana's words", Priority.MEDIUM);
    var merge = new EditMerge(base, mine, theirs);
    assertThat(merge.contested()).containsExactly(Field.TITLE, Field.SUMMARY);
    assertThat(merge.merged(Map.of())).isEqualTo(mine);
    assertThat(merge.merged(Map.of(Field.TITLE, Choice.THEIRS, Field.SUMMARY, Choice.BOTH)))
        .isEqualTo(words("Of Ana", "Ana's words\n\nMia's words", Priority.LOW));
  }

  private static NewCase words(String title, @Nullable String summary, Priority priority) {
    return new NewCase(
        title, summary, priority, CaseType.FRAUD, Confidentiality.INTERNAL, Tlp.GREEN, null);
  }
}
