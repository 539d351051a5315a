package io.sentineliq.workbench.evidence.timestamp;

import io.sentineliq.workbench.platform.text.Worded;

/** Why an answer of a time-stamping authority proves nothing. */
@Worded
public enum TimestampFault {
  /** It is no answer in the form of RFC 3161, or longer than any answer is. */
  UNREADABLE,
  /** The authority refused to give a time. */
  REFUSED,
  /** It gives a time to something else. */
  OTHER_CONTENT,
  /** It answers another request for the same content. */
  OTHER_REQUEST,
  /** The certificate of the signer is not in it. */
  NO_CERTIFICATE,
  /** It does not name the certificate of its signer, or another one (ESSCertID). */
  OTHER_CERTIFICATE,
  /** The certificate is not for time-stamps alone, or does not say so as critical. */
  WRONG_USAGE,
  /** The certificate was not valid at the time given. */
  OUT_OF_VALIDITY,
  /** The signature is not one of the certificate. */
  WRONG_SIGNATURE
}
