package io.sentineliq.workbench.evidence.bag;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.evidence.custody.StatementField;
import io.sentineliq.workbench.evidence.timestamp.TestAuthority;
import io.sentineliq.workbench.evidence.timestamp.TimestampRequest;
import io.sentineliq.workbench.evidence.timestamp.TimestampToken;
import io.sentineliq.workbench.evidence.timestamp.TrustedRoots;
import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.TreeHash;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BagVerifierTest {
  private static final Instant TIME = Instant.parse("2026-11-21T14:07:31Z");

  @TempDir private Path folder;
  private int tampered;

  @ParameterizedTest
  @ValueSource(strings = {"bag", "bag.zip"})
  void aBagIsConsistentButTrustedOnlyByWhoKnowsItsKey(String name) throws IOException {
    var bag = TestBag.whole();
    var target = bag.write(folder.resolve(name));
    var alone = verdict(target, BagTrust.nobody());
    assertThat(alone.checks()).extracting(BagCheck::sentence).noneMatch(text -> text.contains("{"));
    assertThat(alone.failure()).isEmpty();
    assertThat(alone.isConsistent()).isTrue();
    assertThat(alone.isTrusted()).isFalse();
    var items = alone.contents().orElseThrow().items();
    assertThat(items).extracting(BagContents.Item::exhibit).containsExactly(1, 2);
    assertThat(items.getFirst().standing().custodian()).isEqualTo(bag.ben.id());

    assertThat(verdict(target, knowing(bag.ana)).isTrusted()).isTrue();
    assertThat(verdict(target, knowing(bag.ben)).isTrusted()).isFalse();
  }

  @Test
  void theSameBagIsTheSameZip() throws IOException {
    var bag = TestBag.tiny();
    var first = bag.write(folder.resolve("first.zip"));
    var files = BagFiles.of(BagSource.open(first));
    try (var sink = BagSink.at(folder.resolve("second.zip"));
        var zip = new ZipFile(first.toFile())) {
      for (var entry : Collections.list(zip.entries())) {
        try (var out = sink.create(entry.getName())) {
          out.write(files.bytes(entry.getName()));
        }
      }
      sink.commit();
    }
    assertThat(folder.resolve("second.zip")).hasSameBinaryContentAs(first);
  }

  @Test
  void aBagThatSomebodyElseMadeAnewIsConsistentAndNeverTrusted() throws IOException {
    var real = TestBag.whole();
    var forged = TestBag.whole();
    var target = forged.write(folder.resolve("bag"));
    var verdict = verdict(target, knowing(real.ana));
    assertThat(verdict.isConsistent()).isTrue();
    assertThat(verdict.isTrusted()).isFalse();
    assertThat(verdict.checks())
        .anySatisfy(check -> assertThat(check.detail()).contains(forged.ana.key().fingerprint()));
  }

  @Test
  void anEarlierCheckpointVouchesWhenTheLedgerOnlyGrew() throws IOException {
    var bag = TestBag.whole();
    var size = 3;
    var target = bag.write(folder.resolve("bag"));
    var whole = bag.ledger.checkpoint();
    assertThat(verdict(target, knowing(whole)).isTrusted()).isTrue();
    var rewritten = new Checkpoint(whole.origin(), size, TreeHash.ofHex("ab".repeat(32)));
    var verdict = verdict(target, knowing(rewritten));
    assertThat(verdict.isConsistent()).isFalse();
    assertThat(verdict.failure().orElseThrow().detail()).contains("another history");
    var unknown = new Checkpoint(whole.origin(), 2, TreeHash.ofHex("ab".repeat(32)));
    assertThat(verdict(target, knowing(unknown)).isTrusted()).isFalse();
  }

  @Test
  void aCheckpointFromBeforeTheLastActsVouchesByAProofThatTheLedgerGrew() throws IOException {
    var bag = TestBag.tiny();
    var known = bag.ledger.checkpoint();
    bag.givenOutBefore();
    var target = bag.write(folder.resolve("bag"));
    assertThat(verdict(target, knowing(known)).isTrusted()).isTrue();
  }

  @Test
  void aTimeStampVouchesWhenTheReaderTrustsItsRoot() throws Exception {
    var authority = TestAuthority.at(TIME);
    var bag = TestBag.tiny();
    var target = bag.write(folder.resolve("bag"));
    var statement = Sha256.of(Files.readAllBytes(target.resolve(BagPath.STATEMENT)));
    var token = TimestampToken.parse(authority.answer(TimestampRequest.about(statement)));
    var roots = TrustedRoots.in(List.of(authority.rootIn(folder)));
    var trusting = new BagTrust(Set.of(), List.of(), roots, List.of(token));
    assertThat(verdict(target, trusting).isTrusted()).isTrue();
    var doubting = new BagTrust(Set.of(), List.of(), TrustedRoots.none(), List.of(token));
    assertThat(verdict(target, doubting).isTrusted()).isFalse();
    assertThat(verdict(target, doubting).isConsistent()).isTrue();
    var other = TimestampToken.parse(authority.answer(TimestampRequest.about("5d".repeat(32))));
    var wrong = new BagTrust(Set.of(), List.of(), roots, List.of(other));
    assertThat(verdict(target, wrong).isConsistent()).isFalse();
  }

  @Test
  void everyFlippedByteIsFoundAndItsFileNamed() throws IOException {
    var files = BagFiles.of(BagSource.open(TestBag.tiny().write(folder.resolve("bag"))));
    for (var file : files.files().entrySet()) {
      var bytes = file.getValue();
      for (var place = 0; place < bytes.length; place++) {
        bytes[place] ^= (byte) (1 << (place % 8));
        var failure = files.firstFailure();
        assertThat(failure).as("%s, byte %d", file.getKey(), place).isPresent();
        bytes[place] ^= (byte) (1 << (place % 8));
      }
    }
    assertThat(files.firstFailure()).isEmpty();
  }

  @Test
  void aFlippedByteInAZipIsFoundOrChangesNothing() throws IOException {
    var target = TestBag.tiny().write(folder.resolve("bag.zip"));
    var original = BagFiles.of(BagSource.open(target));
    var bytes = Files.readAllBytes(target);
    for (var place = 0; place < bytes.length; place++) {
      bytes[place] ^= (byte) (1 << (place % 8));
      Files.write(target, bytes);
      assertThat(isFoundOrNothing(target, original)).as("byte %d", place).isTrue();
      bytes[place] ^= (byte) (1 << (place % 8));
    }
  }

  @Test
  void everyMissingAndEveryAddedFileIsFound() throws IOException {
    var files = BagFiles.of(BagSource.open(TestBag.whole().write(folder.resolve("bag"))));
    for (var name : List.copyOf(files.files().keySet())) {
      var content = files.files().remove(name);
      assertThat(files.firstFailure()).as("without %s", name).isPresent();
      files.files().put(name, content);
    }
    for (var name : List.of("data/EX-0009", "note.txt", "custody/keys/more.pem")) {
      files.files().put(name, new byte[1]);
      assertThat(files.firstFailure()).as("with %s", name).isPresent();
      files.files().remove(name);
    }
    assertThat(files.firstFailure()).isEmpty();
  }

  @Test
  void eventsThatTheSignerHimselfDroppedDoubledOrSwappedAreFound() throws IOException {
    for (var place = 0; place < 6; place++) {
      var at = place;
      assertTampered(lines -> lines.remove(at));
      assertTampered(lines -> lines.add(at, lines.get(at)));
      assertTampered(lines -> Collections.swap(lines, at, (at + 1) % 6));
      assertTampered(lines -> lines.set(at, lines.get(at).replace("2026-11-21", "2026-11-20")));
    }
    assertTampered(lines -> lines.subList(4, 6).clear());
    assertTampered(List::clear);
  }

  @Test
  void aReplacedReportIsFoundThoughBothManifestsWereMadeAnew() throws IOException {
    var files = BagFiles.of(BagSource.open(TestBag.tiny().write(folder.resolve("bag"))));
    files.change(BagPath.REPORT, text -> "another report").remade(new TestPerson("Eve"));
    var failure = files.firstFailure().orElseThrow();
    assertThat(failure.kind()).isEqualTo(BagCheckKind.STATEMENT);
    assertThat(failure.place()).isEqualTo(BagPath.STATEMENT);
  }

  @Test
  void anotherPersonsSignatureIsNoneOfTheNamedOne() throws IOException {
    var bag = TestBag.whole();
    var files = BagFiles.of(BagSource.open(bag.write(folder.resolve("bag"))));
    files.change(BagPath.INFO, text -> text.replace(fingerprint(bag.ana), fingerprint(bag.ben)));
    files.remade(bag.ana);
    assertThat(files.firstFailure().orElseThrow().kind()).isEqualTo(BagCheckKind.STATEMENT);
  }

  @Test
  void importedItemsCarryTheBagTheyCameIn() throws IOException {
    var first = TestBag.tiny();
    var origin = BagFiles.of(BagSource.open(first.write(folder.resolve("first"))));
    var digest = Sha256.of(origin.content(BagPath.STATEMENT));
    var second = importing(origin, digest, first.head(TestBag.id(1)));
    var target = second.write(folder.resolve("second"));
    assertThat(verdict(target, knowing(second.ana)).isTrusted()).isTrue();

    var other = importing(origin, digest, "ab".repeat(32)).write(folder.resolve("other"));
    assertThat(verdict(other, BagTrust.nobody()).failure().orElseThrow().kind())
        .isEqualTo(BagCheckKind.ORIGIN);
    origin.change(BagPath.EVENTS, text -> text.replace("desk", "desk2"));
    var changed = importing(origin, digest, first.head(TestBag.id(1)));
    var failure =
        verdict(changed.write(folder.resolve("changed")), BagTrust.nobody())
            .failure()
            .orElseThrow();
    assertThat(failure.place()).contains("origins/").contains("events.jsonl");
  }

  private static TestBag importing(BagFiles origin, String digest, String head) {
    var bag = new TestBag();
    var told = Map.of(StatementField.BAG, digest, StatementField.ORIGIN_HEAD, head);
    bag.collected(1, TestBag.CONTENT, told);
    for (var file : origin.files().entrySet()) {
      if (!file.getKey().equals(BagPath.content(1))) {
        bag.with(BagPath.origin(digest) + file.getKey(), file.getValue());
      }
    }
    return bag;
  }

  /** What an insider with the key of the bag does; the ledger still knows better. */
  private void assertTampered(Consumer<List<String>> change) throws IOException {
    var bag = TestBag.whole();
    var target = folder.resolve("bag-" + tampered++);
    var files = BagFiles.of(BagSource.open(bag.write(target)));
    UnaryOperator<String> tampering = text -> changed(text, change);
    files.change(BagPath.EVENTS, tampering);
    assertThat(files.firstFailure()).isPresent();
    files.remade(bag.ana);
    var failure = files.firstFailure().orElseThrow();
    assertThat(failure.kind()).isEqualTo(BagCheckKind.CUSTODY);
    assertThat(failure.place()).contains("events.jsonl");
  }

  private static String changed(String text, Consumer<List<String>> change) {
    var lines = new ArrayList<>(text.lines().toList());
    change.accept(lines);
    return lines.isEmpty() ? "" : String.join("\n", lines) + "\n";
  }

  private static boolean isFoundOrNothing(Path target, BagFiles original) {
    try {
      var read = BagFiles.of(BagSource.open(target));
      return isSame(read, original) || read.firstFailure().isPresent();
    } catch (IOException e) {
      return true;
    }
  }

  private static boolean isSame(BagFiles read, BagFiles original) {
    return read.names().equals(original.names())
        && read.files().entrySet().stream()
            .allMatch(file -> Arrays.equals(file.getValue(), original.content(file.getKey())));
  }

  private static String fingerprint(TestPerson person) {
    return person.key().fingerprint();
  }

  private static BagTrust knowing(TestPerson person) {
    return new BagTrust(Set.of(fingerprint(person)), List.of(), TrustedRoots.none(), List.of());
  }

  private static BagTrust knowing(Checkpoint checkpoint) {
    return new BagTrust(Set.of(), List.of(checkpoint), TrustedRoots.none(), List.of());
  }

  private static BagVerdict verdict(Path bag, BagTrust trust) throws IOException {
    return new BagVerifier(trust, Progress.unwatched(), check -> {}).verify(bag);
  }
}
