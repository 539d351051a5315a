package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.ledger.Ed25519;
import io.sentineliq.workbench.ledger.NoteKey;
import java.security.KeyPair;
import java.util.UUID;

/** Somebody who signs. */
record TestPerson(UUID id, String name, KeyPair pair) implements BagSeal {
  TestPerson(String name) {
    this(UUID.nameUUIDFromBytes(new byte[] {(byte) name.charAt(0)}), name, Ed25519.newPair());
  }

  @Override
  public NoteKey key() {
    return NoteKey.named(name, pair.getPublic());
  }

  @Override
  public byte[] sign(byte[] text) {
    return Ed25519.sign(pair.getPrivate(), text);
  }
}
