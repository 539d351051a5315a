package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.bag.BagVerifier.Checks;
import io.sentineliq.workbench.evidence.bag.BagVerifier.Found;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.ledger.NoteKey;
import io.sentineliq.workbench.ledger.SignedNote;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The checks of one bag by itself. */
final class BagRun {
  private static final String DECLARED = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n";
  private static final Set<String> UNLISTED =
      Set.of(BagPath.TAG_MANIFEST, BagPath.STATEMENT, BagPath.SIGNATURE);
  private static final List<String> STATED =
      List.of(BagPath.CHECKPOINT, BagPath.MANIFEST, BagPath.TAG_MANIFEST);

  private final BagSource bag;
  private final Progress progress;
  private final Checks checks;

  BagRun(BagSource bag, Progress progress, Checks checks) {
    this.bag = bag;
    this.progress = progress;
    this.checks = checks;
  }

  /** Everything is checked; what the bag holds, as far as its parts can be read at all. */
  Optional<BagContents> contents() {
    checks.run(BagCheckKind.FILES, this::files);
    checks.run(BagCheckKind.TAGS, this::tags);
    var keys = checks.run(BagCheckKind.KEYS, this::keys);
    var signer = keys.flatMap(all -> checks.run(BagCheckKind.STATEMENT, () -> statement(all)));
    var payload = checks.run(BagCheckKind.PAYLOAD, () -> new PayloadCheck(bag, progress).run());
    var checkpoint =
        signer.flatMap(key -> checks.run(BagCheckKind.CHECKPOINT, () -> checkpoint(key)));
    if (keys.isEmpty() || signer.isEmpty() || payload.isEmpty() || checkpoint.isEmpty()) {
      return Optional.empty();
    }
    var custody = new CustodyCheck(bag, payload.get(), keys.get(), checkpoint.get(), progress);
    var items = checks.run(BagCheckKind.CUSTODY, custody::run);
    items.ifPresent(found -> custody.told().forEach(this::told));
    return items.flatMap(
        found ->
            checks
                .run(BagCheckKind.ORIGIN, () -> new OriginCheck(bag, found, progress).run())
                .map(
                    whole ->
                        new BagContents(
                            signer.get().statement(),
                            Sha256.of(signer.get().key().key().getEncoded()),
                            checkpoint.get(),
                            found)));
  }

  /** Who signed the statement, and its digest. */
  record Signer(NoteKey key, String statement) {}

  private void told(BagCheck check) {
    checks.add(check.kind(), check.outcome(), check.place(), check.detail());
  }

  private Found<Boolean> files() throws IOException {
    if (!bag.text(BagPath.DECLARATION).equals(DECLARED)) {
      throw new DamagedBagException(BagPath.DECLARATION, BagFault.FORM);
    }
    for (var name : UNLISTED) {
      if (!bag.names().contains(name)) {
        throw new DamagedBagException(name, BagFault.MISSING);
      }
    }
    return new Found<>(true, Messages.text("bag.files", bag.names().size()));
  }

  private Found<BagKeys> keys() throws IOException {
    var keys = BagKeys.in(bag);
    return new Found<>(keys, String.valueOf(keys.all().size()));
  }

  private Found<Signer> statement(BagKeys keys) throws IOException {
    var fingerprint = BagInfo.parse(bag.text(BagPath.INFO)).get(BagInfo.KEY);
    var key = keys.all().get(fingerprint);
    if (key == null) {
      throw new DamagedBagException(BagPath.INFO, BagFault.KEY);
    }
    var text = bag.text(BagPath.STATEMENT);
    var signature = bag.bytes(BagPath.SIGNATURE);
    if (signature.length != Ed25519.SIGNATURE_BYTES
        || !Ed25519.verify(key, text.getBytes(StandardCharsets.UTF_8), signature)) {
      throw new DamagedBagException(BagPath.STATEMENT, BagFault.SIGNATURE);
    }
    var stated = BagManifest.parse(BagPath.STATEMENT, text).digests();
    if (!List.copyOf(stated.keySet()).equals(STATED)) {
      throw new DamagedBagException(BagPath.STATEMENT, BagFault.FORM);
    }
    for (var file : stated.entrySet()) {
      requireDigest(file.getKey(), file.getValue());
    }
    var signer = new Signer(new NoteKey(signerName(), key), Sha256.of(text));
    return new Found<>(signer, Messages.text("bag.statement", fingerprint));
  }

  /** The checkpoint names the key as its holder is called. */
  private String signerName() throws IOException {
    return parsedNote().signatures().getFirst().keyName();
  }

  private SignedNote parsedNote() throws IOException {
    try {
      var text = bag.text(BagPath.CHECKPOINT);
      var note = SignedNote.parse(text);
      if (note.signatures().size() == 1 && note.whole().equals(text)) {
        return note;
      }
    } catch (IllegalArgumentException e) {
      throw new DamagedBagException(BagPath.CHECKPOINT, BagFault.FORM, e);
    }
    throw new DamagedBagException(BagPath.CHECKPOINT, BagFault.FORM);
  }

  private Found<Boolean> tags() throws IOException {
    var listed = BagManifest.parse(BagPath.TAG_MANIFEST, bag.text(BagPath.TAG_MANIFEST)).digests();
    for (var file : listed.entrySet()) {
      requireDigest(file.getKey(), file.getValue());
    }
    for (var name : bag.names()) {
      var isTag = !name.startsWith(BagPath.PAYLOAD) && !UNLISTED.contains(name);
      if (isTag && !listed.containsKey(name)) {
        throw new DamagedBagException(name, BagFault.UNLISTED);
      }
    }
    for (var name : List.of(BagPath.REPORT, BagPath.GUIDE, BagPath.DECLARATION)) {
      if (!listed.containsKey(name)) {
        throw new DamagedBagException(name, BagFault.MISSING);
      }
    }
    return new Found<>(true, Messages.text("bag.digests", listed.size()));
  }

  private void requireDigest(String name, String sha256) throws IOException {
    if (name.startsWith(BagPath.PAYLOAD)) {
      throw new DamagedBagException(name, BagFault.UNLISTED);
    }
    try (var in = bag.open(name)) {
      if (!Sha256.of(in, Long.MAX_VALUE - 1, progress).sha256().equals(sha256)) {
        throw new DamagedBagException(name, BagFault.DIGEST);
      }
    }
  }

  private Found<Checkpoint> checkpoint(Signer signer) throws IOException {
    var note = parsedNote();
    if (!signer.key().signed(note)) {
      throw new DamagedBagException(BagPath.CHECKPOINT, BagFault.SIGNATURE);
    }
    try {
      var checkpoint = Checkpoint.parse(note.text());
      if (!checkpoint.text().equals(note.text())) {
        throw new DamagedBagException(BagPath.CHECKPOINT, BagFault.FORM);
      }
      return new Found<>(
          checkpoint, Messages.text("bag.checkpoint", checkpoint.size(), checkpoint.origin()));
    } catch (IllegalArgumentException e) {
      throw new DamagedBagException(BagPath.CHECKPOINT, BagFault.FORM, e);
    }
  }
}
