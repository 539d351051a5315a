package io.sentineliq.workbench.ledger;

import java.security.GeneralSecurityException;
import java.security.InvalidKeyException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.PublicKey;
import java.security.Signature;
import java.security.SignatureException;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.security.spec.X509EncodedKeySpec;

/** Signatures of 64 bytes over a text of any length (RFC 8032), by the Java platform. */
public final class Ed25519 {

  /** Length of a signature in bytes. */
  public static final int SIGNATURE_BYTES = 64;

  private static final String NAME = "Ed25519";

  private Ed25519() {}

  /** A new pair of keys. */
  public static KeyPair newPair() {
    try {
      return KeyPairGenerator.getInstance(NAME).generateKeyPair();
    } catch (GeneralSecurityException e) {
      throw unavailable(e);
    }
  }

  /** The signature of {@code text}. */
  public static byte[] sign(PrivateKey key, byte[] text) {
    try {
      var signature = Signature.getInstance(NAME);
      signature.initSign(key);
      signature.update(text);
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw unavailable(e);
    }
  }

  /** Whether {@code signature} is one of {@code key} over {@code text}. */
  public static boolean verify(PublicKey key, byte[] text, byte[] signature) {
    try {
      var verification = Signature.getInstance(NAME);
      verification.initVerify(key);
      verification.update(text);
      return verification.verify(signature);
    } catch (InvalidKeyException | SignatureException e) {
      return false;
    } catch (GeneralSecurityException e) {
      throw unavailable(e);
    }
  }

  /** The public key of an X.509 encoding, {@link IllegalArgumentException} when it is none. */
  public static PublicKey publicKey(byte[] encoded) {
    try {
      return KeyFactory.getInstance(NAME).generatePublic(new X509EncodedKeySpec(encoded));
    } catch (InvalidKeySpecException e) {
      throw new IllegalArgumentException("not an Ed25519 public key", e);
    } catch (GeneralSecurityException e) {
      throw unavailable(e);
    }
  }

  /** The private key of a PKCS #8 encoding, {@link IllegalArgumentException} when it is none. */
  public static PrivateKey privateKey(byte[] encoded) {
    try {
      return KeyFactory.getInstance(NAME).generatePrivate(new PKCS8EncodedKeySpec(encoded));
    } catch (InvalidKeySpecException e) {
      throw new IllegalArgumentException("not an Ed25519 private key", e);
    } catch (GeneralSecurityException e) {
      throw unavailable(e);
    }
  }

  private static IllegalStateException unavailable(GeneralSecurityException error) {
    return new IllegalStateException("this Java offers no Ed25519", error);
  }
}
