package io.sentineliq.workbench.support;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.KeyStore;
import java.security.cert.Certificate;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.GeneralName;
import org.bouncycastle.asn1.x509.GeneralNames;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.openssl.jcajce.JcaPKCS8Generator;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/** An authority that vouches for servers and people of a test. */
public final class TestAuthority {

  private static final long DAY = 86_400;

  private final Path folder;
  private final KeyPair keys;
  private final X509Certificate certificate;
  private int serial = 1;

  /** Keeps its files in {@code folder}; its own certificate is {@code NAME.crt}. */
  public TestAuthority(Path folder, String name) {
    try {
      this.folder = folder;
      this.keys = keyPair();
      this.certificate = certificate(name, keys, keys, name, true);
      write(name + ".crt", certificate);
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Writes {@code name.crt}, {@code name.key} and {@code name.p12} under {@code password}; the name
   * is both the common name and the host it stands for.
   */
  public void issue(String name, String password) {
    try {
      var own = keyPair();
      var issued =
          certificate(
              name, own, keys, certificate.getSubjectX500Principal().getName().substring(3), false);
      write(name + ".crt", issued);
      var key = write(name + ".key", new JcaPKCS8Generator(own.getPrivate(), null));
      Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
      var store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(
          "user",
          own.getPrivate(),
          password.toCharArray(),
          new Certificate[] {issued, certificate});
      try (var out = Files.newOutputStream(folder.resolve(name + ".p12"))) {
        store.store(out, password.toCharArray());
      }
    } catch (GeneralSecurityException | OperatorCreationException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private X509Certificate certificate(
      String name, KeyPair own, KeyPair signer, String issuer, boolean isAuthority)
      throws OperatorCreationException, GeneralSecurityException, CertIOException {
    var now = Instant.now();
    var builder =
        new JcaX509v3CertificateBuilder(
            new X500Name("CN=" + issuer),
            BigInteger.valueOf(serial++),
            Date.from(now.minusSeconds(DAY)),
            Date.from(now.plusSeconds(DAY)),
            new X500Name("CN=" + name),
            own.getPublic());
    builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(isAuthority));
    builder.addExtension(
        Extension.subjectAlternativeName,
        false,
        new GeneralNames(new GeneralName(GeneralName.dNSName, name)));
    var signature = new JcaContentSignerBuilder("SHA256withECDSA").build(signer.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(builder.build(signature));
  }

  private static KeyPair keyPair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(new ECGenParameterSpec("secp256r1"));
    return generator.generateKeyPair();
  }

  private Path write(String name, Object content) throws IOException {
    var text = new StringWriter();
    try (var writer = new JcaPEMWriter(text)) {
      writer.writeObject(content);
    }
    return Files.writeString(folder.resolve(name), text.toString());
  }
}
