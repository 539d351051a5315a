package io.sentineliq.workbench.account.signing;

import io.sentineliq.workbench.ledger.Checkpoint;
import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.ledger.NoteKey;
import io.sentineliq.workbench.ledger.SignedNote;
import java.security.PrivateKey;
import java.util.UUID;

/** A key whose passphrase was given: signs for its holder as long as somebody keeps it. */
public final class Signer {

  private final UUID keyId;
  private final KeyHolder holder;
  private final NoteKey key;
  private final PrivateKey secret;

  Signer(UUID keyId, KeyHolder holder, NoteKey key, PrivateKey secret) {
    this.keyId = keyId;
    this.holder = holder;
    this.key = key;
    this.secret = secret;
  }

  /** Which key. */
  public UUID keyId() {
    return keyId;
  }

  /** Under whose name it signs. */
  public KeyHolder holder() {
    return holder;
  }

  /** Its public half. */
  public NoteKey key() {
    return key;
  }

  /** A signature of 64 bytes over {@code statement}. */
  public byte[] sign(byte[] statement) {
    return Ed25519.sign(secret, statement);
  }

  /** {@code checkpoint}, signed. */
  public SignedNote sign(Checkpoint checkpoint) {
    return key.sign(checkpoint.text(), secret);
  }

  @Override
  public String toString() {
    return "Signer[" + key.verifierKey() + "]";
  }
}
