package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.custody.CustodyEnvelope;
import io.sentineliq.workbench.evidence.custody.ItemField;
import io.sentineliq.workbench.evidence.custody.ItemRecord;
import io.sentineliq.workbench.ledger.SignedNote;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;

/**
 * Writes one bag: first the items, then, when the manifest's digest is in an entry of each of them,
 * their custody, the report and the signed statement. Items are streamed; nothing is there before
 * {@link #finish}.
 */
public final class BagWriter {
  private static final String DECLARATION =
      "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";

  private final BagSink sink;
  private final Progress progress;
  private final BagManifest payload = new BagManifest();
  private final BagManifest tags = new BagManifest();
  private long bytes;

  /** Writes into {@code sink}, which the caller closes. */
  public BagWriter(BagSink sink, Progress progress) {
    this.sink = sink;
    this.progress = progress;
  }

  /** Adds an item without bytes. */
  public void item(ItemRecord record) throws IOException {
    put(payload, BagPath.record(exhibit(record)), stream(record.text()));
  }

  /** Adds an item; {@code content} must have the digest its record says. */
  public void item(ItemRecord record, InputStream content) throws IOException {
    item(record);
    var name = BagPath.content(exhibit(record));
    put(payload, name, content);
    if (!record.get(ItemField.SHA256).equals(payload.digests().get(name))) {
      throw new DamagedBagException(name, BagFault.DIGEST);
    }
  }

  /** The digest that the entry about the giving out holds. */
  public String manifestDigest() {
    return payload.digest();
  }

  /** Adds the custody, whose checkpoint {@code seal} signs; the signed checkpoint. */
  public SignedNote custody(BagCustody custody, BagSeal seal) throws IOException {
    var number = 0;
    var lines = new StringBuilder();
    for (var event : custody.events()) {
      lines.append(event.line()).append('\n');
      signed(++number, event);
    }
    tag(BagPath.EVENTS, lines.toString());
    tag(BagPath.PROOFS, lines(custody.proofs().stream().map(BagProof::inclusion).toList()));
    tag(
        BagPath.GROWTH,
        lines(
            custody.growth().stream()
                .map(proof -> BagProof.growth(proof.oldSize(), proof.size(), proof.path()))
                .toList()));
    var written = new HashSet<String>();
    for (var key : custody.keys()) {
      keyOnce(written, Sha256.of(key.getEncoded()), BagKeys.pem(key));
    }
    keyOnce(written, seal.key().fingerprint(), BagKeys.pem(seal.key().key()));
    var note = note(custody, seal);
    tag(BagPath.CHECKPOINT, note.whole());
    return note;
  }

  /** SHA-256 of a tag file that was added. */
  public String digestOf(String name) {
    return tags.digest(name);
  }

  /** Adds any other tag file: a time-stamp, what came with an imported item. */
  public void tag(String name, byte[] content) throws IOException {
    put(tags, name, new ByteArrayInputStream(content));
  }

  /** Adds every file of {@code origin}, with which items came here, below its own folder. */
  public void origin(String statement, BagSource origin) throws IOException {
    for (var name : origin.names()) {
      put(tags, BagPath.origin(statement) + name, origin.open(name));
    }
  }

  /** Adds the report and all that makes a bag of it, and lets it appear. */
  public void finish(BagInfo info, byte[] report, BagSeal seal) throws IOException {
    var fingerprint = seal.key().fingerprint();
    tag(BagPath.REPORT, report);
    tag(BagPath.GUIDE, Guide.text(fingerprint, payload.digest()));
    tag(
        BagPath.INFO,
        info.with(BagInfo.OXUM, bytes + "." + payload.digests().size())
            .with(BagInfo.KEY, fingerprint)
            .text());
    tag(BagPath.DECLARATION, DECLARATION);
    tag(BagPath.MANIFEST, payload.text());
    write(BagPath.TAG_MANIFEST, tags.text());
    var statement = statement(tags.digest(BagPath.CHECKPOINT));
    write(BagPath.STATEMENT, statement);
    try (var out = sink.create(BagPath.SIGNATURE)) {
      out.write(seal.sign(statement.getBytes(StandardCharsets.UTF_8)));
    }
    sink.commit();
  }

  private String statement(String checkpoint) {
    return String.join(
        "\n",
        checkpoint + "  " + BagPath.CHECKPOINT,
        payload.digest() + "  " + BagPath.MANIFEST,
        tags.digest() + "  " + BagPath.TAG_MANIFEST,
        "");
  }

  private static SignedNote note(BagCustody custody, BagSeal seal) {
    var text = custody.checkpoint().text();
    var signature = HexFormat.of().formatHex(seal.sign(text.getBytes(StandardCharsets.UTF_8)));
    var key = seal.key();
    return new SignedNote(text, List.of(new SignedNote.Signature(key.name(), key.id(), signature)));
  }

  private void signed(int number, BagEvent event) throws IOException {
    var envelope = CustodyEnvelope.parse(event.entry());
    if (!envelope.signature().isEmpty()) {
      tag(BagPath.statement(number), event.statement());
      tag(BagPath.signature(number, envelope.key()), envelope.signatureBytes());
    }
  }

  private void keyOnce(Set<String> written, String fingerprint, String pem) throws IOException {
    if (written.add(fingerprint)) {
      tag(BagPath.key(fingerprint), pem);
    }
  }

  private void tag(String name, String text) throws IOException {
    put(tags, name, stream(text));
  }

  private void put(BagManifest manifest, String name, InputStream content) throws IOException {
    var digest = Sha256.digest();
    try (var in = new DigestInputStream(content, digest);
        var out = sink.create(name)) {
      var block = new byte[1 << 18];
      for (var read = in.read(block); read >= 0; read = in.read(block)) {
        out.write(block, 0, read);
        bytes += manifest == payload ? read : 0;
        progress.stopIfCancelled();
        progress.report(bytes, Progress.UNKNOWN, name);
      }
    }
    manifest.add(name, HexFormat.of().formatHex(digest.digest()));
    progress.report(bytes, Progress.UNKNOWN, name);
  }

  private void write(String name, String text) throws IOException {
    try (var out = sink.create(name)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static String lines(List<String> lines) {
    var text = new StringBuilder();
    lines.forEach(line -> text.append(line).append('\n'));
    return text.toString();
  }

  private static InputStream stream(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }

  private static int exhibit(ItemRecord record) {
    return Integer.parseInt(record.get(ItemField.EXHIBIT));
  }
}
