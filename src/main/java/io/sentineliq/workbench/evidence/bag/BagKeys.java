package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.evidence.custody.KeyRing;
import io.sentineliq.workbench.ledger.Ed25519;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.PublicKey;
import java.util.Base64;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * The public keys in a bag by their fingerprints. That a key is here says who is told to hold it,
 * not that anybody should believe it.
 */
final class BagKeys implements KeyRing {
  static final String BEGIN = "-----BEGIN PUBLIC KEY-----\n";
  static final String END = "\n-----END PUBLIC KEY-----\n";

  private final Map<String, PublicKey> keys = new TreeMap<>();
  private final Map<String, UUID> owners = new TreeMap<>();

  static BagKeys in(BagSource bag) throws IOException {
    var keys = new BagKeys();
    for (var name : bag.names()) {
      if (name.startsWith(BagPath.KEYS)) {
        var key = parse(name, bag.text(name));
        var fingerprint = Sha256.of(key.getEncoded());
        if (!name.equals(BagPath.key(fingerprint))) {
          throw new DamagedBagException(name, BagFault.KEY);
        }
        keys.keys.put(fingerprint, key);
      }
    }
    return keys;
  }

  /** The PEM text of a key: one line of Base64, as 44 bytes need. */
  static String pem(PublicKey key) {
    return BEGIN + Base64.getEncoder().encodeToString(key.getEncoded()) + END;
  }

  /** Reads a PEM text in exactly the form of {@link #pem}. */
  static PublicKey parse(String name, String text) throws DamagedBagException {
    try {
      var base64 = text.substring(BEGIN.length(), text.length() - END.length());
      var key =
          Ed25519.publicKey(Base64.getDecoder().decode(base64.getBytes(StandardCharsets.US_ASCII)));
      if (pem(key).equals(text)) {
        return key;
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
      throw new DamagedBagException(name, BagFault.FORM, e);
    }
    throw new DamagedBagException(name, BagFault.FORM);
  }

  Map<String, PublicKey> all() {
    return Collections.unmodifiableMap(keys);
  }

  /** Nobody else signs with a key than who signed with it first. */
  @Override
  public Optional<PublicKey> key(String fingerprint, UUID owner, long sequence) {
    var holder = owners.computeIfAbsent(fingerprint, first -> owner);
    return Optional.ofNullable(keys.get(fingerprint)).filter(key -> holder.equals(owner));
  }
}
