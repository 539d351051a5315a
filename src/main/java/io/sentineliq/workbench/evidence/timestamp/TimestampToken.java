package io.sentineliq.workbench.evidence.timestamp;

import java.io.IOException;
import java.math.BigInteger;
import java.security.cert.CertPath;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.Optional;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.tsp.TSPAlgorithms;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TimeStampResponse;
import org.bouncycastle.tsp.TimeStampToken;
import org.bouncycastle.util.Store;

/**
 * An answer of a time-stamping authority ({@code .tsr}, RFC 3161) whose signature fits the
 * certificate in it. Whether anybody should believe that certificate, {@link TrustedRoots} says.
 */
public final class TimestampToken {
  /** No answer is longer, in bytes; what is, is not read. */
  public static final int LONGEST = 262_144;

  private final TimeStampToken token;
  private final X509CertificateHolder signer;

  private TimestampToken(TimeStampToken token, X509CertificateHolder signer) {
    this.token = token;
    this.signer = signer;
  }

  /**
   * Reads a {@code .tsr}. The signature, the certificate's own validity at the time given, its sole
   * and critical usage for time-stamps and the mention of it in the signature (ESSCertID, v1 or v2)
   * are checked here.
   */
  public static TimestampToken parse(byte[] encoded) throws TimestampException {
    if (encoded.length > LONGEST) {
      throw new TimestampException(TimestampFault.UNREADABLE);
    }
    var token = token(encoded);
    if (!TSPAlgorithms.SHA256.equals(token.getTimeStampInfo().getMessageImprintAlgOID())) {
      throw new TimestampException(TimestampFault.OTHER_CONTENT);
    }
    return new TimestampToken(token, new SignerCheck(token).signer());
  }

  /** Whether it gives a time to the content of this digest. */
  public boolean isAbout(String sha256) {
    return HexFormat.of()
        .formatHex(token.getTimeStampInfo().getMessageImprintDigest())
        .equals(sha256);
  }

  /** Whether it answers {@code request}: the same digest and the same nonce. */
  public boolean answers(TimestampRequest request) {
    return isAbout(request.sha256()) && nonce().filter(request.nonce()::equals).isPresent();
  }

  /** The nonce of the request, when it came back. */
  public Optional<BigInteger> nonce() {
    return Optional.ofNullable(token.getTimeStampInfo().getNonce());
  }

  /** When the authority saw the digest. */
  public Instant time() {
    return token.getTimeStampInfo().getGenTime().toInstant();
  }

  /** Who gave the time, as the certificate names its holder. */
  public String authority() {
    return signer.getSubject().toString();
  }

  /** The path from the signer's certificate to one of {@code roots}, at the time given. */
  Optional<CertPath> path(TrustedRoots roots) {
    return roots.path(signer, certificates(), Date.from(time()));
  }

  private Store<X509CertificateHolder> certificates() {
    return token.getCertificates();
  }

  private static TimeStampToken token(byte[] encoded) throws TimestampException {
    var response = response(encoded);
    var status = response.getStatus();
    if (status != PKIStatus.GRANTED && status != PKIStatus.GRANTED_WITH_MODS) {
      throw new TimestampException(TimestampFault.REFUSED);
    }
    var token = response.getTimeStampToken();
    if (token == null) {
      throw new TimestampException(TimestampFault.UNREADABLE);
    }
    return token;
  }

  private static TimeStampResponse response(byte[] encoded) throws TimestampException {
    try {
      return new TimeStampResponse(encoded);
    } catch (IOException | TSPException | RuntimeException e) {
      throw new TimestampException(TimestampFault.UNREADABLE, e);
    }
  }
}
