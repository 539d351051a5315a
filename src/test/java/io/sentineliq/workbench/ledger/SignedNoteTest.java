package io.sentineliq.workbench.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes and checkpoints in the text forms that other programs read. */
class SignedNoteTest {

  private static final String PUBLISHED =
      """
      If you think cryptography is the answer to your problem,
      then you don't know what your problem is.

      — PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
      """;
  private static final String PUBLISHED_KEY = "ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW";

  @Test
  void readsTheSignedNoteThatTheFormatIsExplainedWith() {
    var raw = Base64.getDecoder().decode(PUBLISHED_KEY);
    var x509 =
        HexFormat.of().parseHex("302a300506032b6570032100" + HexFormat.of().formatHex(raw, 1, 33));
    var key = new NoteKey("PeterNeumann", Ed25519.publicKey(x509));
    assertThat(key.verifierKey()).isEqualTo("PeterNeumann+c74f20a3+" + PUBLISHED_KEY);
    var note = SignedNote.parse(PUBLISHED);
    assertThat(key.signed(note)).isTrue();
    assertThat(note.whole()).isEqualTo(PUBLISHED);
    assertThat(key.signed(SignedNote.parse(PUBLISHED.replace("think", "thinK")))).isFalse();
  }

  @Test
  void signsACheckpointThatReadsBack() {
    var pair = Ed25519.newPair();
    var key = NoteKey.named("ana + birch", pair.getPublic());
    var checkpoint = new Checkpoint("sentineliq-workbench/x", 7, new TreeHasher().empty());
    var note = SignedNote.parse(key.sign(checkpoint.text(), pair.getPrivate()).whole());
    assertThat(key.name()).isEqualTo("ana___birch");
    assertThat(key.signed(note)).isTrue();
    assertThat(Checkpoint.parse(note.text())).isEqualTo(checkpoint);
    assertThat(NoteKey.named("ana + birch", Ed25519.newPair().getPublic()).signed(note)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\n",
        "text\n",
        "text\n\nno dash\n",
        "text\n\n— name\n",
        "text\n\n— name !!!\n",
        "text\n\n— name AAAA\n",
        "text\n\n— name AAAAAAAA",
      })
  void refusesWhatIsNoNote(String text) {
    assertThatThrownBy(() -> SignedNote.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "o\n1\n", "o\n01\nAAAA\n", "o\n-1\nAAAA\n", "o\n1\nAAAA\n", "\n1\n\n"})
  void refusesWhatIsNoCheckpoint(String text) {
    assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
  }
}
