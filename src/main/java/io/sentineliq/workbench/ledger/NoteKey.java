package io.sentineliq.workbench.ledger;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;

/**
 * A public key under a name, as signed notes know it.
 *
 * @param name without spaces and plus signs
 */
public record NoteKey(String name, PublicKey key) {

  private static final int RAW_BYTES = 32;
  private static final int ID_BYTES = 4;
  private static final byte ED25519 = 1;

  /** Refuses a name that a note cannot carry. */
  public NoteKey {
    if (name.isEmpty() || name.chars().anyMatch(NoteKey::isForbidden)) {
      throw new IllegalArgumentException("no name for a key: " + name);
    }
  }

  /** The key under {@code name}, with what a note cannot carry replaced. */
  public static NoteKey named(String name, PublicKey key) {
    var kept = new StringBuilder();
    name.codePoints().forEach(letter -> kept.appendCodePoint(isForbidden(letter) ? '_' : letter));
    return new NoteKey(kept.isEmpty() ? "_" : kept.toString(), key);
  }

  /** Eight hexadecimal digits that notes name the key by. */
  public String id() {
    var sha256 = sha256();
    sha256.update(name.getBytes(StandardCharsets.UTF_8));
    sha256.update((byte) '\n');
    sha256.update(ED25519);
    return HexFormat.of().formatHex(Arrays.copyOf(sha256.digest(raw()), ID_BYTES));
  }

  /** SHA-256 of the key's X.509 encoding, to be compared by another way. */
  public String fingerprint() {
    return HexFormat.of().formatHex(sha256().digest(key.getEncoded()));
  }

  /** The key in the one-line form of C2SP signed-note. */
  public String verifierKey() {
    var content = new byte[RAW_BYTES + 1];
    content[0] = ED25519;
    System.arraycopy(raw(), 0, content, 1, RAW_BYTES);
    return name + "+" + id() + "+" + Base64.getEncoder().encodeToString(content);
  }

  /** {@code text} with a signature by {@code secret}, the private half of this key. */
  public SignedNote sign(String text, PrivateKey secret) {
    var signature = Ed25519.sign(secret, text.getBytes(StandardCharsets.UTF_8));
    return new SignedNote(
        text, List.of(new SignedNote.Signature(name, id(), HexFormat.of().formatHex(signature))));
  }

  /** Whether this key signed {@code note}. */
  public boolean signed(SignedNote note) {
    var text = note.text().getBytes(StandardCharsets.UTF_8);
    return note.signatures().stream()
        .filter(signature -> signature.keyName().equals(name) && signature.keyId().equals(id()))
        .anyMatch(signature -> Ed25519.verify(key, text, signature.bytes()));
  }

  private byte[] raw() {
    var encoded = key.getEncoded();
    return Arrays.copyOfRange(encoded, encoded.length - RAW_BYTES, encoded.length);
  }

  private static boolean isForbidden(int letter) {
    return letter == '+'
        || Character.isWhitespace(letter)
        || Character.isISOControl(letter)
        || Character.isSpaceChar(letter);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
