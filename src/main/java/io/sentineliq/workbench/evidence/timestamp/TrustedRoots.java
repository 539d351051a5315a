package io.sentineliq.workbench.evidence.timestamp;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertPath;
import java.security.cert.CertPathBuilder;
import java.security.cert.CertPathBuilderException;
import java.security.cert.CertStore;
import java.security.cert.CertificateException;
import java.security.cert.CertificateFactory;
import java.security.cert.CollectionCertStoreParameters;
import java.security.cert.PKIXBuilderParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509CertSelector;
import java.security.cert.X509Certificate;
import java.util.ArrayList;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.util.Store;

/**
 * The certificates a reader believes. Without a network nothing can be said about revocation, so
 * nothing is: a path is one that was valid at the time given.
 */
public final class TrustedRoots {
  private static final long LONGEST = 4L << 20;

  private final List<X509Certificate> certificates;

  private TrustedRoots(List<X509Certificate> certificates) {
    this.certificates = List.copyOf(certificates);
  }

  /** Nobody is believed. */
  public static TrustedRoots none() {
    return new TrustedRoots(List.of());
  }

  /** The certificates in files of PEM or DER; {@link IOException} when one holds none. */
  public static TrustedRoots in(List<Path> files) throws IOException {
    var certificates = new ArrayList<X509Certificate>();
    for (var file : files) {
      certificates.addAll(read(file));
    }
    return new TrustedRoots(certificates);
  }

  /** Whether the reader believes who signed {@code token}, as of the time it gives. */
  public boolean vouchFor(TimestampToken token) {
    return token.path(this).isPresent();
  }

  private static List<X509Certificate> read(Path file) throws IOException {
    if (Files.size(file) > LONGEST) {
      throw new IOException("too long for certificates");
    }
    var certificates = new ArrayList<X509Certificate>();
    try {
      var factory = CertificateFactory.getInstance("X.509");
      var bytes = new ByteArrayInputStream(Files.readAllBytes(file));
      for (var certificate : factory.generateCertificates(bytes)) {
        certificates.add((X509Certificate) certificate);
      }
    } catch (CertificateException e) {
      throw new IOException("no certificate", e);
    }
    if (certificates.isEmpty()) {
      throw new IOException("no certificate");
    }
    return certificates;
  }

  Optional<CertPath> path(
      X509CertificateHolder signer, Store<X509CertificateHolder> known, Date time) {
    if (certificates.isEmpty()) {
      return Optional.empty();
    }
    try {
      var wanted = new X509CertSelector();
      wanted.setCertificate(java(signer));
      var parameters = new PKIXBuilderParameters(anchors(), wanted);
      parameters.setRevocationEnabled(false);
      parameters.setDate(time);
      parameters.addCertStore(CertStore.getInstance("Collection", all(known)));
      return Optional.of(CertPathBuilder.getInstance("PKIX").build(parameters).getCertPath());
    } catch (CertPathBuilderException | CertificateException e) {
      return Optional.empty();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java platform builds certificate paths", e);
    }
  }

  private Set<TrustAnchor> anchors() {
    var anchors = new HashSet<TrustAnchor>();
    certificates.forEach(certificate -> anchors.add(new TrustAnchor(certificate, null)));
    return anchors;
  }

  private static CollectionCertStoreParameters all(Store<X509CertificateHolder> known)
      throws CertificateException {
    var certificates = new ArrayList<X509Certificate>();
    for (var holder : known.getMatches(null)) {
      certificates.add(java(holder));
    }
    return new CollectionCertStoreParameters(certificates);
  }

  private static X509Certificate java(X509CertificateHolder holder) throws CertificateException {
    return new JcaX509CertificateConverter().getCertificate(holder);
  }
}
