package io.sentineliq.workbench.evidence.bag;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.Statement;
import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.ledger.CanonicalJson;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.ledger.InclusionProof;
import io.sentineliq.workbench.ledger.NoteKey;
import io.sentineliq.workbench.ledger.SignedNote;
import io.sentineliq.workbench.ledger.StoredLedger;
import io.sentineliq.workbench.ledger.TreeHasher;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/**
 * What a receiver sends back: the entries with which the items of a bag went on in their ledger,
 * signed with one key, and the checkpoint that proves them. A text of lines in canonical JSON; the
 * first says who, each other is one item.
 *
 * @param checkpoint of the receiver's ledger, signed with {@code key}
 */
public record Receipt(SignedNote checkpoint, PublicKey key, List<Line> lines) {

  /** What the first line calls itself. */
  private static final String TYPE = "sentineliq-custody-receipt-v1";

  private static final ObjectMapper JSON = new ObjectMapper();

  /** Copies the lines. */
  public Receipt {
    lines = List.copyOf(lines);
  }

  /** One item. */
  public record Line(BagEvent event, InclusionProof proof) {
    private String text() {
      return "{\"entry\":"
          + event.entry()
          + ",\"proof\":"
          + BagProof.inclusion(proof)
          + ",\"statement\":"
          + event.statement()
          + "}";
    }

    /** The statement that the receiver signed. */
    public Statement statement() {
      return Statement.parse(event.statement());
    }

    /** What the receiver's database wrote around it. */
    public CustodyEnvelope entry() {
      return CustodyEnvelope.parse(event.entry());
    }
  }

  /** The text that is sent. */
  public String text() {
    var text = new StringBuilder("{\"checkpoint\":");
    CanonicalJson.quote(text, checkpoint.whole());
    text.append(",\"key\":\"").append(Base64.getEncoder().encodeToString(key.getEncoded()));
    text.append("\",\"type\":\"").append(TYPE).append("\"}\n");
    lines.forEach(line -> text.append(line.text()).append('\n'));
    return text.toString();
  }

  /**
   * Reads and verifies a text like {@link #text}: every signature is one of its key, every entry is
   * in the ledger of its checkpoint. {@link IllegalArgumentException} naming the line otherwise.
   */
  public static Receipt parse(String text) {
    var rows = text.lines().toList();
    var number = 1;
    try {
      var head = JSON.readTree(rows.isEmpty() ? "{}" : rows.getFirst());
      var key = Ed25519.publicKey(Base64.getDecoder().decode(head.path("key").asText()));
      var lines = new ArrayList<Line>();
      var note = SignedNote.parse(head.path("checkpoint").asText());
      for (var row : rows.subList(1, rows.size())) {
        number++;
        lines.add(line(JSON.readTree(row), note, key));
      }
      var receipt = new Receipt(note, key, lines);
      if (!lines.isEmpty() && receipt.text().equals(text) && receipt.isSigned()) {
        return receipt;
      }
      throw new IllegalArgumentException("not a receipt");
    } catch (JsonProcessingException | RuntimeException e) {
      throw new IllegalArgumentException(String.valueOf(number), e);
    }
  }

  private boolean isSigned() {
    var name = checkpoint.signatures().getFirst().keyName();
    return new NoteKey(name, key).signed(checkpoint);
  }

  private static Line line(JsonNode tree, SignedNote note, PublicKey key) {
    var event =
        new BagEvent(
            CanonicalJson.of(tree.path("entry").toString()),
            CanonicalJson.of(tree.path("statement").toString()));
    var proof = BagProof.parse(CanonicalJson.of(tree.path("proof").toString()), "seq");
    var line = new Line(event, new InclusionProof(proof.place(), proof.size(), proof.path()));
    requireSigned(line, key);
    requireProved(line, Checkpoint.parse(note.text()));
    return line;
  }

  private static void requireSigned(Line line, PublicKey key) {
    var entry = line.entry();
    var statement = line.statement();
    var fingerprint = Sha256.of(key.getEncoded());
    require(
        entry.statement().equals(statement.digest())
            && entry.key().equals(fingerprint)
            && statement.get(StatementField.SIGNER_KEY).equals(fingerprint)
            && Ed25519.verify(key, statement.bytes(), entry.signatureBytes()));
  }

  private static void requireProved(Line line, Checkpoint checkpoint) {
    var leaf = new TreeHasher().leaf(line.event().entry().getBytes(StandardCharsets.UTF_8));
    require(
        line.proof().index() == line.entry().sequence()
            && line.proof().size() == checkpoint.size()
            && StoredLedger.origin(line.entry().workspace()).equals(checkpoint.origin())
            && line.proof().rootFrom(leaf).filter(checkpoint.root()::equals).isPresent());
  }

  private static void require(boolean isSo) {
    if (!isSo) {
      throw new IllegalArgumentException("not what it says");
    }
  }
}
