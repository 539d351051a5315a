package io.sentineliq.workbench.evidence.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.ledger.NoteKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPair;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CustodyChainTest {

  private static final UUID WORKSPACE = UUID.randomUUID();
  private static final UUID ITEM = UUID.randomUUID();
  private static final UUID ANA = UUID.randomUUID();
  private static final UUID MIA = UUID.randomUUID();
  private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

  private final KeyPair anasPair = Ed25519.newPair();
  private final KeyPair miasPair = Ed25519.newPair();
  private final List<Link> chain = new ArrayList<>();

  /** An entry and its statement. */
  private record Link(String entry, String statement) {}

  @Test
  void anHonestChainOfTwoPeopleIsSound() {
    honest();
    var checked = checked();
    assertThat(checked.fault()).isEmpty();
    assertThat(checked.standing().state()).isEqualTo(CustodyState.IN_CUSTODY);
    assertThat(checked.standing().custodian()).isEqualTo(MIA);
  }

  @Test
  void whatIsMissingDoubledOrOutOfOrderIsNamedByItsNumber() {
    honest();
    for (var gone = 0; gone < chain.size() - 1; gone++) {
      var kept = List.copyOf(chain);
      chain.remove(gone);
      assertThat(checked().fault().orElseThrow().number()).isEqualTo(gone + 1);
      chain.clear();
      chain.addAll(kept);
      chain.add(gone, kept.get(gone));
      assertThat(checked().fault().orElseThrow().number()).isEqualTo(gone + 2);
      chain.clear();
      chain.addAll(kept);
      Collections.swap(chain, gone, gone + 1);
      assertThat(checked().fault().orElseThrow().number()).isEqualTo(gone + 1);
      chain.clear();
      chain.addAll(kept);
    }
  }

  @Test
  void everyFlippedCharacterIsFound() {
    honest();
    var last = chain.removeLast();
    for (var i = 0; i < last.entry().length(); i++) {
      chain.add(new Link(flipped(last.entry(), i), last.statement()));
      // The database's own words are sealed by the ledger: what only they say is found there.
      if (checked().fault().isEmpty()) {
        assertThat(checked().standing().head())
            .isNotEqualTo(CustodyEnvelope.parse(last.entry()).hash());
      }
      chain.removeLast();
    }
    for (var i = 0; i < last.statement().length(); i++) {
      chain.add(new Link(last.entry(), flipped(last.statement(), i)));
      assertThat(checked().fault()).as("statement at %d", i).isPresent();
      chain.removeLast();
    }
  }

  @Test
  void neitherOfTwoPeopleMakesATransferAlone() {
    add(CustodyAction.COLLECTED, ANA, anasPair, Map.of());
    add(CustodyAction.TRANSFER_OFFERED, ANA, anasPair, to(MIA));
    add(CustodyAction.TRANSFERRED, ANA, anasPair, Map.of(StatementField.OFFER, head()));
    assertThat(checked().fault().orElseThrow().kind()).isEqualTo(ChainFaultKind.RULE);
    chain.removeLast();
    add(CustodyAction.TRANSFERRED, MIA, anasPair, Map.of(StatementField.OFFER, head()));
    assertThat(checked().fault().orElseThrow().kind()).isEqualTo(ChainFaultKind.KEY);
    chain.removeLast();
    add(CustodyAction.TRANSFERRED, MIA, miasPair, Map.of(StatementField.OFFER, "0".repeat(64)));
    assertThat(checked().fault().orElseThrow().kind()).isEqualTo(ChainFaultKind.RULE);
  }

  @Test
  void whatAPersonMustSignIsNoEntryWithoutASignature() {
    add(CustodyAction.COLLECTED, ANA, anasPair, Map.of());
    add(CustodyAction.STORED, ANA, null, Map.of());
    assertThat(checked().fault().orElseThrow().kind()).isEqualTo(ChainFaultKind.UNSIGNED);
    chain.removeLast();
    add(CustodyAction.VERIFIED, ANA, null, Map.of());
    assertThat(checked().fault()).isEmpty();
  }

  @Test
  void textsThatAreNotCanonicalAreRefused() {
    for (var text :
        List.of(
            "{}",
            "{ \"type\":\"" + Statement.TYPE + "\"}",
            "{\"type\":\"" + Statement.TYPE + "\",\"action\":\"STORED\"}",
            "{\"action\":\"\",\"type\":\"" + Statement.TYPE + "\"}",
            "{\"action\":\"STORED\",\"action\":\"STORED\",\"type\":\"" + Statement.TYPE + "\"}",
            "{\"colour\":\"red\",\"type\":\"" + Statement.TYPE + "\"}")) {
      assertThatThrownBy(() -> Statement.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void aStrangerNeedsOnlyOpenssl(@TempDir Path folder) throws IOException, InterruptedException {
    honest();
    var link = chain.getLast();
    var entry = CustodyEnvelope.parse(link.entry());
    Files.writeString(folder.resolve("statement.json"), link.statement());
    Files.writeString(folder.resolve("entry.json"), link.entry());
    Files.write(folder.resolve("statement.sig"), entry.signatureBytes());
    Files.writeString(
        folder.resolve("mia.pem"),
        "-----BEGIN PUBLIC KEY-----\n"
            + Base64.getEncoder().encodeToString(miasPair.getPublic().getEncoded())
            + "\n-----END PUBLIC KEY-----\n");
    assertThat(
            run(
                folder,
                "openssl pkeyutl -verify -pubin -inkey mia.pem -rawin -in statement.json -sigfile"
                    + " statement.sig"))
        .contains("Verified Successfully");
    assertThat(run(folder, "openssl dgst -sha256 -r statement.json")).startsWith(entry.statement());
    assertThat(run(folder, "openssl dgst -sha256 -r entry.json")).startsWith(entry.hash());
  }

  private static String run(Path folder, String command) throws IOException, InterruptedException {
    var process =
        new ProcessBuilder(command.split(" ", -1))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    var told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    process.waitFor();
    return told;
  }

  private void honest() {
    add(CustodyAction.COLLECTED, ANA, anasPair, Map.of());
    add(CustodyAction.SEALED, ANA, anasPair, Map.of(StatementField.SEAL_OUT, "S-1"));
    add(CustodyAction.TRANSFER_OFFERED, ANA, anasPair, to(MIA));
    add(CustodyAction.TRANSFERRED, MIA, miasPair, Map.of(StatementField.OFFER, head()));
  }

  private static Map<StatementField, String> to(UUID person) {
    return Map.of(StatementField.RECEIVED_BY_ID, person.toString());
  }

  private String head() {
    return chain.isEmpty() ? "" : CustodyEnvelope.parse(chain.getLast().entry()).hash();
  }

  private void add(
      CustodyAction action, UUID who, @Nullable KeyPair pair, Map<StatementField, String> told) {
    var fields = new EnumMap<StatementField, String>(StatementField.class);
    fields.putAll(told);
    fields.put(StatementField.ACTION, action.name());
    fields.put(StatementField.ITEM, ITEM.toString());
    fields.put(StatementField.WORKSPACE, WORKSPACE.toString());
    fields.put(StatementField.PREVIOUS, head());
    fields.put(StatementField.TIME, Statement.moment(NOON.plusSeconds(chain.size())));
    fields.put(StatementField.SIGNER_ID, who.toString());
    fields.put(StatementField.SIGNER_KEY, pair == null ? "" : fingerprint(pair));
    var statement = Statement.of(fields);
    var signature =
        pair == null
            ? ""
            : HexFormat.of().formatHex(Ed25519.sign(pair.getPrivate(), statement.bytes()));
    var entry =
        new CustodyEnvelope(
            action.name(),
            who,
            "login",
            "Näme \"quoted\"",
            NOON,
            chain.size() + 1,
            "",
            ITEM,
            pair == null ? "" : fingerprint(pair),
            head(),
            chain.size() * 2L,
            signature,
            statement.digest(),
            WORKSPACE,
            "desk");
    chain.add(new Link(entry.text(), statement.text()));
  }

  private CustodyChain checked() {
    var checked =
        new CustodyChain(
            ITEM,
            (fingerprint, owner, sequence) ->
                Optional.of(owner.equals(ANA) ? anasPair : miasPair)
                    .filter(pair -> fingerprint(pair).equals(fingerprint))
                    .map(KeyPair::getPublic));
    chain.forEach(link -> checked.add(link.entry(), link.statement()));
    return checked;
  }

  private static String fingerprint(KeyPair pair) {
    return new NoteKey("k", pair.getPublic()).fingerprint();
  }

  private static String flipped(String text, int at) {
    return text.substring(0, at) + (char) (text.charAt(at) ^ 1) + text.substring(at + 1);
  }
}
