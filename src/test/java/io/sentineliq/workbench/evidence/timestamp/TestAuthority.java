package io.sentineliq.workbench.evidence.timestamp;

import java.io.IOException;
import java.io.StringWriter;
import java.math.BigInteger;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.bouncycastle.asn1.ASN1EncodableVector;
import org.bouncycastle.asn1.ASN1GeneralizedTime;
import org.bouncycastle.asn1.ASN1Integer;
import org.bouncycastle.asn1.ASN1ObjectIdentifier;
import org.bouncycastle.asn1.DERSet;
import org.bouncycastle.asn1.cmp.PKIStatus;
import org.bouncycastle.asn1.cmp.PKIStatusInfo;
import org.bouncycastle.asn1.cms.Attribute;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.Time;
import org.bouncycastle.asn1.ess.ESSCertIDv2;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.asn1.tsp.MessageImprint;
import org.bouncycastle.asn1.tsp.TSTInfo;
import org.bouncycastle.asn1.tsp.TimeStampResp;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x509.AlgorithmIdentifier;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.ExtendedKeyUsage;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyPurposeId;
import org.bouncycastle.cert.jcajce.JcaCertStore;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.CMSSignedDataGenerator;
import org.bouncycastle.cms.DefaultSignedAttributeTableGenerator;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoGeneratorBuilder;
import org.bouncycastle.openssl.jcajce.JcaPEMWriter;
import org.bouncycastle.operator.OperatorException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.tsp.TSPAlgorithms;

/** A time-stamping authority with a root of its own, made for one test. */
public final class TestAuthority {
  private static final String ALGORITHM = "SHA256withECDSA";
  private static final ASN1ObjectIdentifier POLICY = new ASN1ObjectIdentifier("1.2.3.4.1");

  private final Instant time;
  private final X509Certificate root;
  private final X509Certificate certificate;
  private final PrivateKey secret;
  private boolean namesRoot;

  private TestAuthority(
      Instant time, X509Certificate root, X509Certificate certificate, PrivateKey secret) {
    this.time = time;
    this.root = root;
    this.certificate = certificate;
    this.secret = secret;
  }

  /** From now on its signatures name another certificate than the one they are made with. */
  TestAuthority namingAnother() {
    namesRoot = true;
    return this;
  }

  /** How the certificate of an authority is made. */
  public record Making(
      List<KeyPurposeId> usages, boolean isCritical, Instant validFrom, Instant validTo) {
    static Making right(Instant time) {
      var usages = List.of(KeyPurposeId.id_kp_timeStamping);
      return new Making(
          usages, true, time.minus(Duration.ofDays(1)), time.plus(Duration.ofDays(1)));
    }

    Making with(List<KeyPurposeId> others) {
      return new Making(others, isCritical, validFrom, validTo);
    }

    Making notCritical() {
      return new Making(usages, false, validFrom, validTo);
    }

    Making validFrom(Instant from) {
      return new Making(usages, isCritical, from, validTo);
    }
  }

  /** One that does as RFC 3161 says; its answers give {@code time}. */
  public static TestAuthority at(Instant time) {
    return made(time, Making.right(time));
  }

  /** One whose certificate is made in another way. */
  static TestAuthority made(Instant time, Making making) {
    try {
      var rootPair = pair();
      var rootName = new X500Name("CN=Root of a test");
      var root =
          new JcaX509v3CertificateBuilder(
              rootName,
              BigInteger.ONE,
              Date.from(time.minus(Duration.ofDays(999))),
              Date.from(time.plus(Duration.ofDays(999))),
              rootName,
              rootPair.getPublic());
      root.addExtension(Extension.basicConstraints, true, new BasicConstraints(true));
      var pair = pair();
      var leaf =
          new JcaX509v3CertificateBuilder(
              rootName,
              BigInteger.TWO,
              Date.from(making.validFrom()),
              Date.from(making.validTo()),
              new X500Name("CN=Clock of a test"),
              pair.getPublic());
      var usages = new ExtendedKeyUsage(making.usages().toArray(KeyPurposeId[]::new));
      leaf.addExtension(Extension.extendedKeyUsage, making.isCritical(), usages);
      return new TestAuthority(
          time, signed(root, rootPair), signed(leaf, rootPair), pair.getPrivate());
    } catch (GeneralSecurityException | IOException | OperatorException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The answer to a request. */
  public byte[] answer(TimestampRequest request) {
    try {
      var imprint =
          new MessageImprint(
              new AlgorithmIdentifier(TSPAlgorithms.SHA256),
              HexFormat.of().parseHex(request.sha256()));
      var info =
          new TSTInfo(
              POLICY,
              imprint,
              new ASN1Integer(BigInteger.TEN),
              new ASN1GeneralizedTime(Date.from(time)),
              null,
              null,
              new ASN1Integer(request.nonce()),
              null,
              null);
      var signed = signed(info);
      return new TimeStampResp(new PKIStatusInfo(PKIStatus.granted), signed.toASN1Structure())
          .getEncoded();
    } catch (GeneralSecurityException | IOException | OperatorException | CMSException e) {
      throw new IllegalStateException(e);
    }
  }

  private CMSSignedData signed(TSTInfo info)
      throws GeneralSecurityException, IOException, OperatorException, CMSException {
    var attributes = new DefaultSignedAttributeTableGenerator(table(name(), signingTime()));
    var generator = new CMSSignedDataGenerator();
    generator.addSignerInfoGenerator(
        new JcaSimpleSignerInfoGeneratorBuilder()
            .setSignedAttributeGenerator(attributes)
            .build(ALGORITHM, secret, certificate));
    generator.addCertificates(new JcaCertStore(List.of(certificate, root)));
    var content =
        new CMSProcessableByteArray(PKCSObjectIdentifiers.id_ct_TSTInfo, info.getEncoded());
    return generator.generate(content, true);
  }

  private static AttributeTable table(Attribute... attributes) {
    var table = new ASN1EncodableVector();
    table.addAll(attributes);
    return new AttributeTable(table);
  }

  private Attribute signingTime() {
    return new Attribute(
        PKCSObjectIdentifiers.pkcs_9_at_signingTime, new DERSet(new Time(Date.from(time))));
  }

  private Attribute name() throws GeneralSecurityException {
    var named = namesRoot ? root : certificate;
    var digest = MessageDigest.getInstance("SHA-256").digest(named.getEncoded());
    return new Attribute(
        PKCSObjectIdentifiers.id_aa_signingCertificateV2,
        new DERSet(new SigningCertificateV2(new ESSCertIDv2(digest))));
  }

  /** A PEM file with the root, below {@code folder}. */
  public Path rootIn(Path folder) {
    var text = new StringWriter();
    try (var pem = new JcaPEMWriter(text)) {
      pem.writeObject(root);
      pem.flush();
      return Files.writeString(folder.resolve("root.pem"), text.toString());
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static KeyPair pair() throws GeneralSecurityException {
    var generator = KeyPairGenerator.getInstance("EC");
    generator.initialize(256);
    return generator.generateKeyPair();
  }

  private static X509Certificate signed(JcaX509v3CertificateBuilder certificate, KeyPair by)
      throws GeneralSecurityException, OperatorException {
    var signer = new JcaContentSignerBuilder(ALGORITHM).build(by.getPrivate());
    return new JcaX509CertificateConverter().getCertificate(certificate.build(signer));
  }
}
