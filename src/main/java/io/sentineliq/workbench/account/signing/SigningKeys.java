package io.sentineliq.workbench.account.signing;

import io.sentineliq.workbench.account.UserAccount;
import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.platform.change.Difference;
import io.sentineliq.workbench.platform.persistence.Ids;
import io.sentineliq.workbench.platform.persistence.Reading;
import io.sentineliq.workbench.platform.persistence.Transactions;
import io.sentineliq.workbench.platform.persistence.UnitOfWork;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.security.Argon2Cost;
import io.sentineliq.workbench.platform.security.PassphrasePolicy;
import io.sentineliq.workbench.platform.task.Progress;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Makes, opens, changes and revokes signing keys. Stretching a passphrase takes half a second:
 * never on the user-interface thread. Wipes no passphrase.
 */
public final class SigningKeys implements OwnKey {

  private static final String ADDED = "SIGNING_KEY_ADDED";
  private static final String REVOKED = "SIGNING_KEY_REVOKED";
  private static final String FIELD = "signingPassphrase";

  private final Transactions transactions;
  private final Argon2Cost cost;

  /** Works through {@code transactions}; new passphrases are stretched as {@code cost} says. */
  public SigningKeys(Transactions transactions, Argon2Cost cost) {
    this.transactions = transactions;
    this.cost = cost;
  }

  /** The key whoever works here signs with, if there is one. */
  @Override
  public Optional<KeyRow> own(Progress progress) {
    return transactions.read(
        progress,
        unit -> {
          var places = places(unit);
          return current(unit).map(key -> row(key, places));
        });
  }

  /** Every key of the workspace, revoked ones too, the oldest first. */
  public List<KeyRow> all(Progress progress) {
    return transactions.read(progress, SigningKeys::all);
  }

  /** Every key of the unit's workspace, revoked ones too, the oldest first. */
  public static List<KeyRow> all(Reading unit) {
    var places = places(unit);
    return unit.queries(SigningQueries_::new).all().stream().map(key -> row(key, places)).toList();
  }

  /** The same with their stories. */
  public static List<HeldKey> held(Reading unit) {
    var places = places(unit);
    return unit.queries(SigningQueries_::new).all().stream()
        .map(key -> new HeldKey(row(key, places), key.madeAt(), key.end()))
        .toList();
  }

  /** The key that the member {@code userId} signs with now. */
  public static Optional<KeyRow> of(Reading unit, UUID userId) {
    return unit.queries(SigningQueries_::new).current(userId).map(key -> row(key, places(unit)));
  }

  /** Makes a key; one that the person had is revoked in the same transaction. */
  @Override
  public Signer create(KeyHolder holder, char[] passphrase, Progress progress) {
    PassphrasePolicy.require(passphrase, List.of(holder.name(), holder.organisation()));
    var id = Ids.next();
    var pair = Ed25519.newPair();
    var sealed = SealedSecret.seal(id, pair.getPrivate(), passphrase, cost).text();
    return transactions.write(
        progress,
        unit -> {
          current(unit).ifPresent(old -> revoke(unit, old, "replaced by a new key"));
          var me = unit.reference(UserAccount.class, unit.actor().id());
          var key = new SigningKey(id, me, holder, pair.getPublic().getEncoded(), unit.now());
          unit.add(key);
          unit.add(new SigningSecret(id, unit.actor().id(), sealed, unit.now()));
          unit.audit(ADDED, key.ref(), holder.name(), Difference.none(), facts(key));
          return new Signer(id, holder, key.noteKey(), pair.getPrivate());
        });
  }

  /**
   * The key of whoever works here, ready to sign; {@link Problem.InvalidField} when the passphrase
   * is another one, {@link Problem.NotFound} when there is no key.
   */
  @Override
  public Signer unlock(char[] passphrase, Progress progress) {
    record Locked(UUID id, SigningKey key, String sealed) {}
    var locked =
        transactions.read(
            progress,
            unit -> {
              var key = current(unit).orElseThrow(SigningKeys::noKey);
              var secret = unit.require(SigningSecret.class, key.id());
              return new Locked(key.id(), key, secret.sealed());
            });
    return SealedSecret.parse(locked.sealed())
        .open(locked.id(), passphrase)
        .map(
            secret ->
                new Signer(locked.id(), locked.key().holderName(), locked.key().noteKey(), secret))
        .orElseThrow(
            () -> new Problem.InvalidField(FIELD, "signing.wrong", List.of()).asException());
  }

  @Override
  public void end(String reason, Progress progress) {
    transactions.write(
        progress,
        unit -> {
          var key = current(unit).orElseThrow(SigningKeys::noKey);
          revoke(unit, key, reason);
          return key.id();
        });
  }

  /** Ends the use of a key, for a reason; what it signed before stands. */
  public static void revoke(UnitOfWork unit, UUID id, String reason) {
    var key = unit.require(SigningKey.class, id);
    if (!key.isRevoked()) {
      revoke(unit, key, reason);
    }
  }

  private static ProblemException noKey() {
    return new Problem.NotFound(SigningKey.class.getSimpleName()).asException();
  }

  private static void revoke(UnitOfWork unit, SigningKey key, String reason) {
    key.revoke(reason, unit.now());
    var facts = new HashMap<>(facts(key));
    facts.put("reason", reason);
    unit.audit(REVOKED, key.ref(), key.holderName().name(), Difference.none(), facts);
  }

  private static Map<String, String> facts(SigningKey key) {
    var note = key.noteKey();
    return Map.of(
        "organisation", key.holderName().organisation(),
        "fingerprint", note.fingerprint(),
        "public_key", Base64.getEncoder().encodeToString(note.key().getEncoded()));
  }

  private static Optional<SigningKey> current(Reading unit) {
    return unit.queries(SigningQueries_::new).current(unit.actor().id());
  }

  private static Map<String, Long> places(Reading unit) {
    var places = new HashMap<String, Long>();
    for (var place : unit.queries(SigningQueries_::new).places()) {
      places.put(place.keyId() + " " + place.action(), place.sequence());
    }
    return places;
  }

  private static KeyRow row(SigningKey key, Map<String, Long> places) {
    return new KeyRow(
        key.id(),
        key.holderId(),
        key.holderName(),
        key.noteKey(),
        Optional.ofNullable(places.get(key.id() + " " + ADDED)),
        Optional.ofNullable(places.get(key.id() + " " + REVOKED)));
  }
}
