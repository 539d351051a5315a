package io.sentineliq.workbench.note.draft;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.note.TextRef;
import io.sentineliq.workbench.platform.change.SubjectRef;
import io.sentineliq.workbench.platform.security.SecretBytes;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DraftJournalTest {
  private static final Instant NOW = Instant.parse("2026-11-21T14:07:30Z");
  private static final UUID WORKSPACE = new UUID(1, 1);

  @TempDir Path home;

  private final SecretBytes key = SecretBytes.random(32);
  private final TextRef findings = ref(7, "findings");
  private final List<String> events = Collections.synchronizedList(new ArrayList<>());

  @Test
  void whatWasTypedIsThereAgainAfterTheEnd() throws IOException {
    try (var journal = open()) {
      journal.typed(findings, 3, "base", "base an");
      journal.typed(findings, 3, "base", "base and more");
    }

    try (var journal = open()) {
      assertThat(journal.unsaved())
          .containsExactly(new Draft(findings, 2, 3, "base", "base and more", NOW));
      journal.typed(findings, 3, "base", "newer");
      assertThat(journal.unsaved(findings)).map(Draft::sequence).contains(3L);
    }
  }

  @Test
  void savingForgetsTheDraft() throws IOException {
    try (var journal = open()) {
      journal.typed(findings, 3, "base", "text");
      journal.flush();
      assertThat(files()).hasSize(1);
      journal.saved(findings, 4, "text");
      journal.flush();

      assertThat(files()).isEmpty();
      assertThat(journal.unsaved()).isEmpty();
    }
  }

  @Test
  void whatIsTypedWhileSavingStays() throws IOException {
    try (var journal = open()) {
      journal.typed(findings, 3, "base", "text");
      journal.typed(findings, 3, "base", "text, and more");
      journal.saved(findings, 4, "text");
    }

    try (var journal = open()) {
      assertThat(journal.unsaved())
          .containsExactly(new Draft(findings, 2, 4, "text", "text, and more", NOW));
    }
  }

  @Test
  void aDiscardedDraftIsGone() throws IOException {
    try (var journal = open()) {
      journal.typed(findings, 0, "", "no");
      journal.typed(ref(8, "note"), 0, "", "yes");
      journal.discard(findings);
    }

    try (var journal = open()) {
      assertThat(journal.unsaved()).extracting(Draft::text).containsExactly("yes");
    }
  }

  @Test
  void nothingOfATextCanBeReadFromTheDisk() throws IOException {
    try (var journal = open()) {
      journal.typed(findings, 0, "the base", "the secret finding");
    }

    var file = files().getFirst();
    assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
        .doesNotContain("secret", "base", "findings", "CASE");
    assertThat(file.getFileName().toString()).matches("[0-9a-f]{32}\\.draft");
  }

  @Test
  void aDamagedFileCostsNoOther() throws IOException {
    try (var journal = open()) {
      journal.typed(findings, 0, "", "damaged");
      journal.flush();
      var bytes = Files.readAllBytes(files().getFirst());
      bytes[bytes.length / 2] ^= 1;
      Files.write(files().getFirst(), bytes);
      journal.typed(ref(8, "note"), 0, "", "whole");
    }

    try (var journal = open()) {
      assertThat(journal.unsaved()).extracting(Draft::text).containsExactly("whole");
    }
  }

  @Test
  void aFileUnderAnotherNameDoesNotOpen() throws IOException {
    try (var journal = open()) {
      journal.typed(findings, 0, "", "moved");
    }
    Files.move(files().getFirst(), drafts().resolve("0".repeat(32) + ".draft"));

    try (var journal = open()) {
      assertThat(journal.unsaved()).isEmpty();
    }
  }

  @Test
  void tellsWhatIsSafeAndWhatIsNot() throws IOException {
    try (var journal = open()) {
      journal.typed(findings, 0, "", "one");
      journal.flush();
      assertThat(events).containsExactly("kept 1");
      Files.delete(files().getFirst());
      Files.delete(drafts());
      Files.writeString(drafts(), "a file in the way");
      journal.typed(findings, 0, "", "two");
      journal.flush();

      assertThat(events).containsExactly("kept 1", "failed");
      assertThat(journal.unsaved(findings)).map(Draft::text).contains("two");
    }
  }

  private DraftJournal open() throws IOException {
    return new DraftJournal(
        new DraftFolder(drafts(), WORKSPACE, key.copy()), InstantSource.fixed(NOW), listener());
  }

  private DraftJournal.Listener listener() {
    return new DraftJournal.Listener() {
      @Override
      public void kept(TextRef ref, long sequence, Instant at) {
        events.add("kept " + sequence);
      }

      @Override
      public void failed(TextRef ref, IOException why) {
        events.add("failed");
      }
    };
  }

  private Path drafts() {
    return home.resolve("drafts");
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(drafts())) {
      return files.toList();
    }
  }

  private static TextRef ref(long id, String part) {
    return new TextRef(new SubjectRef("CASE", new UUID(2, id)), part);
  }
}
