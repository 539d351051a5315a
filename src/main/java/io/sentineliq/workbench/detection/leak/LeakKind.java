package io.sentineliq.workbench.detection.leak;

import io.sentineliq.workbench.classification.Severity;
import io.sentineliq.workbench.platform.text.Worded;

/** Kinds of sensitive data, and how bad one of them is by itself. */
@Worded
public enum LeakKind {
  /** Issuer range, length and Luhn's check digit fit. */
  CREDIT_CARD(Severity.CRITICAL),
  /** A key of a known format, or a value that is called a key or secret. */
  API_KEY(Severity.HIGH),
  /** The password of a pair, of a URL or behind its name. */
  PASSWORD(Severity.HIGH),
  /** Below a registry's suffix. */
  EMAIL(Severity.LOW),
  /** Country, structure and check digits fit. */
  IBAN(Severity.HIGH),
  /** International, or of the North American plan. */
  PHONE(Severity.LOW),
  /** Base58Check, Bech32 or Bech32m. */
  BITCOIN(Severity.MEDIUM),
  /** EIP-55, or without its checksum in one case. */
  ETHEREUM(Severity.MEDIUM),
  /** An OpenSSH private key, or a public one in its line format. */
  SSH_KEY(Severity.HIGH),
  /** A private key in PEM or in PGP armour. */
  PRIVATE_KEY(Severity.CRITICAL),
  /** Header and claims decode. */
  JWT_TOKEN(Severity.HIGH),
  /** An access key's id, or a secret behind its name. */
  AWS_KEY(Severity.CRITICAL),
  /** With a scheme and a host that can exist. */
  URL(Severity.LOW),
  /** An onion address, of version 3 with its checksum. */
  TOR_ADDRESS(Severity.MEDIUM),
  /** A long run of it that decodes and is no word. */
  BASE64(Severity.LOW),
  /** A long run of hexadecimal digits. */
  HEX(Severity.LOW);

  private final Severity severity;

  LeakKind(Severity severity) {
    this.severity = severity;
  }

  /** How bad one of them is. */
  public Severity severity() {
    return severity;
  }
}
