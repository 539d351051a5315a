package io.sentineliq.workbench.evidence.timestamp;

import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.cert.CertificateException;
import java.util.Arrays;
import java.util.Optional;
import org.bouncycastle.asn1.ASN1OctetString;
import org.bouncycastle.asn1.ess.SigningCertificate;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.nist.NISTObjectIdentifiers;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.tsp.TSPException;
import org.bouncycastle.tsp.TSPValidationException;
import org.bouncycastle.tsp.TimeStampToken;

/** The certificate that signed a token: in it, for time-stamps alone, named by the signature. */
final class SignerCheck {
  private final TimeStampToken token;

  SignerCheck(TimeStampToken token) {
    this.token = token;
  }

  X509CertificateHolder signer() throws TimestampException {
    try {
      return checked();
    } catch (RuntimeException e) {
      throw new TimestampException(TimestampFault.UNREADABLE, e);
    }
  }

  private X509CertificateHolder checked() throws TimestampException {
    var candidates =
        token.getCertificates().getMatches(null).stream().filter(token.getSID()::match).toList();
    if (candidates.isEmpty()) {
      throw new TimestampException(TimestampFault.NO_CERTIFICATE);
    }
    for (var candidate : candidates) {
      if (isNamed(candidate)) {
        requireUsage(candidate);
        requireValidity(candidate);
        requireSignature(candidate);
        return candidate;
      }
    }
    throw new TimestampException(TimestampFault.OTHER_CERTIFICATE);
  }

  /** The signature covers the digest of the certificate it was made with (RFC 5035, RFC 2634). */
  private boolean isNamed(X509CertificateHolder certificate) throws TimestampException {
    try {
      var encoded = certificate.getEncoded();
      return named().filter(name -> name.isOf(encoded)).isPresent();
    } catch (IOException e) {
      throw new TimestampException(TimestampFault.UNREADABLE, e);
    }
  }

  private Optional<CertificateName> named() {
    var attributes = token.getSignedAttributes();
    if (attributes == null) {
      return Optional.empty();
    }
    var second = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2);
    if (second != null) {
      var id = SigningCertificateV2.getInstance(second.getAttributeValues()[0]).getCerts()[0];
      var algorithm = id.getHashAlgorithm().getAlgorithm();
      return CertificateName.v2(algorithm.getId(), id.getCertHashObject());
    }
    var first = attributes.get(PKCSObjectIdentifiers.id_aa_signingCertificate);
    return first == null
        ? Optional.empty()
        : Optional.of(
            new CertificateName(
                "SHA-1",
                SigningCertificate.getInstance(first.getAttributeValues()[0])
                    .getCerts()[0]
                    .getCertHashObject()));
  }

  private static void requireUsage(X509CertificateHolder certificate) throws TimestampException {
    var extension = certificate.getExtension(Extension.extendedKeyUsage);
    if (extension == null || !extension.isCritical() || !isForTimestampsAlone(extension)) {
      throw new TimestampException(TimestampFault.WRONG_USAGE);
    }
  }

  private static boolean isForTimestampsAlone(Extension extension) {
    var usages = ExtendedKeyUsage.getInstance(extension.getParsedValue()).getUsages();
    return usages.length == 1 && usages[0].equals(KeyPurposeId.id_kp_timeStamping);
  }

  private void requireValidity(X509CertificateHolder certificate) throws TimestampException {
    if (!certificate.isValidOn(token.getTimeStampInfo().getGenTime())) {
      throw new TimestampException(TimestampFault.OUT_OF_VALIDITY);
    }
  }

  private void requireSignature(X509CertificateHolder certificate) throws TimestampException {
    try {
      token.validate(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    } catch (TSPValidationException e) {
      throw new TimestampException(TimestampFault.WRONG_SIGNATURE, e);
    } catch (TSPException | OperatorCreationException | CertificateException e) {
      var isOfToken = e instanceof TSPException && e.getCause() instanceof CMSException;
      throw new TimestampException(
          isOfToken ? TimestampFault.WRONG_SIGNATURE : TimestampFault.UNREADABLE, e);
    }
  }

  /** The digest by which a signature names its certificate. */
  private record CertificateName(String algorithm, ASN1OctetString digest) {
    static Optional<CertificateName> v2(String oid, ASN1OctetString digest) {
      return digestName(oid).map(name -> new CertificateName(name, digest));
    }

    boolean isOf(byte[] certificate) {
      try {
        var actual = MessageDigest.getInstance(algorithm).digest(certificate);
        return Arrays.equals(actual, digest.getOctets());
      } catch (NoSuchAlgorithmException e) {
        throw new IllegalStateException("every Java platform has " + algorithm, e);
      }
    }

    private static Optional<String> digestName(String oid) {
      if (oid.equals(NISTObjectIdentifiers.id_sha256.getId())) {
        return Optional.of("SHA-256");
      }
      if (oid.equals(NISTObjectIdentifiers.id_sha384.getId())) {
        return Optional.of("SHA-384");
      }
      return oid.equals(NISTObjectIdentifiers.id_sha512.getId())
          ? Optional.of("SHA-512")
          : Optional.empty();
    }
  }
}
