package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.problem.Problem;
import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.cert.CertificateFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGProperty;
import org.postgresql.ds.PGSimpleDataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where a shared store is. Read from a JDBC address, of which only the parts listed here are taken:
 * whatever else the driver understands could weaken the connection or load code.
 *
 * @param tls {@code verify-full} unless the server is this computer itself
 * @param binding whether the sign-in is bound to the encrypted channel, which only SCRAM can
 * @param clientCertificate what the server may know the person by
 */
public record SharedAddress(
    String host,
    int port,
    String database,
    Optional<String> user,
    Tls tls,
    Binding binding,
    Optional<String> rootCertificate,
    Optional<ClientCertificate> clientCertificate) {

  private static final Logger LOG = LoggerFactory.getLogger(SharedAddress.class);
  private static final String PREFIX = "jdbc:";
  private static final int DEFAULT_PORT = 5432;
  private static final int CONNECT_SECONDS = 10;
  private static final List<String> OFFERED =
      List.of("user", "sslmode", "sslrootcert", "sslcert", "sslkey", "channelBinding");
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  /**
   * What the person shows the server.
   *
   * @param certificate file with the certificate; empty when it lies beside its key in PKCS #12
   * @param key file with the private key: PKCS #12 ({@code .p12}, {@code .pfx}), or PKCS #8 as PEM
   *     ({@code .pem}, {@code .key}) or DER
   */
  public record ClientCertificate(Optional<String> certificate, String key) {

    /**
     * What {@code file} is part of: a PKCS #12 file has both, beside a certificate lies its key
     * under the same name with {@code .key}.
     */
    static ClientCertificate of(String file) {
      var name = file.toLowerCase(Locale.ROOT);
      return name.endsWith(".p12") || name.endsWith(".pfx")
          ? new ClientCertificate(Optional.empty(), file)
          : new ClientCertificate(
              Optional.of(file), file.replaceFirst("\\.[^./\\\\]*$", "") + ".key");
    }

    /**
     * Of which kind the keys are, which a key as PEM does not say; empty when the certificate
     * cannot be read, which the driver tells when it is shown.
     */
    Optional<String> algorithm() {
      return certificate.flatMap(ClientCertificate::algorithm);
    }

    private static Optional<String> algorithm(String file) {
      try (var in = Files.newInputStream(Path.of(file))) {
        var read = CertificateFactory.getInstance("X.509").generateCertificate(in);
        return Optional.of(read.getPublicKey().getAlgorithm());
      } catch (IOException | GeneralSecurityException | InvalidPathException e) {
        LOG.info("The certificate {} cannot be read: {}", file, e.getMessage());
        return Optional.empty();
      }
    }

    /** The file a person names. */
    public String file() {
      return certificate.orElse(key);
    }
  }

  /** How the connection is protected on its way. */
  public enum Tls {
    /** Encrypted, certificate and host name checked. */
    VERIFY_FULL("verify-full"),
    /** Encrypted when the server offers it; only to this computer itself. */
    PREFER("prefer"),
    /** Not encrypted; only to this computer itself. */
    DISABLE("disable");

    private final String option;

    Tls(String option) {
      this.option = option;
    }
  }

  /** How a sign-in belongs to the connection it is made on (RFC 5802, section 6). */
  public enum Binding {
    /** No sign-in without it: nobody between can pass it on. */
    REQUIRE("require"),
    /** For servers that know people by LDAP, Kerberos or certificates. */
    PREFER("prefer");

    private final String option;

    Binding(String option) {
      this.option = option;
    }
  }

  /** The same, where the server asks a directory who somebody is. */
  public SharedAddress unbound() {
    return new SharedAddress(
        host, port, database, user, tls, Binding.PREFER, rootCertificate, clientCertificate);
  }

  /** Whether it was said that the server asks a directory, by LDAP or Kerberos. */
  public boolean isUnbound() {
    return tls == Tls.VERIFY_FULL && binding == Binding.PREFER && clientCertificate.isEmpty();
  }

  /**
   * The address of {@code database} on {@code server}, {@code HOST[:PORT]}, for {@code user}.
   *
   * @param rootCertificate file of the authority that vouches for the server; blank for the
   *     system's own
   * @param clientCertificate file of the person's certificate, as {@link ClientCertificate#of}
   *     takes it; blank for none
   */
  public static SharedAddress of(
      String server,
      String database,
      String user,
      String rootCertificate,
      String clientCertificate) {
    var options = "?user=" + encoded(user) + shown(clientCertificate.strip());
    return parse(
        "jdbc:postgresql://"
            + server.strip()
            + "/"
            + encoded(database.strip())
            + (rootCertificate.isBlank()
                ? options
                : options + "&sslrootcert=" + encoded(rootCertificate.strip())));
  }

  private static String shown(String clientCertificate) {
    return clientCertificate.isEmpty()
        ? ""
        : "&" + String.join("&", options(ClientCertificate.of(clientCertificate)));
  }

  private static List<String> options(ClientCertificate shown) {
    var options = new ArrayList<String>();
    shown.certificate().ifPresent(file -> options.add("sslcert=" + encoded(file)));
    options.add("sslkey=" + encoded(shown.key()));
    return options;
  }

  /** The address as {@link #parse} reads it; it holds no secret. */
  public String text() {
    var options = new ArrayList<String>();
    user.ifPresent(login -> options.add("user=" + encoded(login)));
    options.add("sslmode=" + tls.option);
    options.add("channelBinding=" + binding.option);
    rootCertificate.ifPresent(file -> options.add("sslrootcert=" + encoded(file)));
    clientCertificate.map(SharedAddress::options).ifPresent(options::addAll);
    return "jdbc:postgresql://"
        + host
        + ":"
        + port
        + "/"
        + encoded(database)
        + "?"
        + String.join("&", options);
  }

  /** Whether {@code text} looks like the address of a shared store. */
  public static boolean isAddress(String text) {
    return text.startsWith(PREFIX);
  }

  /** The address {@code text} names, or {@link Problem.BadStoreAddress}. */
  public static SharedAddress parse(String text) {
    if (!text.startsWith("jdbc:postgresql://")) {
      throw bad("it does not begin with jdbc:postgresql://");
    }
    var uri = uri(text.substring(PREFIX.length()));
    if (uri.getUserInfo() != null) {
      throw bad("user and password do not belong in an address");
    }
    var options = options(uri.getRawQuery());
    var host = uri.getHost();
    var path = uri.getPath();
    if (host == null || path == null || path.length() < 2) {
      throw bad("it needs a host and a database: jdbc:postgresql://HOST[:PORT]/DATABASE");
    }
    var tls = tls(host, options.get("sslmode"));
    return new SharedAddress(
        host,
        uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(),
        path.substring(1),
        Optional.ofNullable(options.get("user")),
        tls,
        binding(tls, options),
        Optional.ofNullable(options.get("sslrootcert")),
        clientCertificate(options));
  }

  /** Host and database, as the status bar shows them. */
  public String name() {
    return host + "/" + database;
  }

  PGSimpleDataSource dataSource(String login, String password) {
    return directed(new PGSimpleDataSource(), login, password);
  }

  /** {@code source}, directed to this address. */
  <S extends PGSimpleDataSource> S directed(S source, String login, String password) {
    KerberosLogin.offer();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(login);
    source.setPassword(password);
    source.setSslMode(tls.option);
    source.setChannelBinding(binding.option);
    source.setJaasApplicationName(KerberosLogin.NAME);
    rootCertificate.ifPresent(source::setSslRootCert);
    clientCertificate.ifPresent(shown -> show(shown, source, password));
    source.setCurrentSchema("sentineliq");
    source.setApplicationName("SentinelIQ Workbench");
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setTcpKeepAlive(true);
    source.setReWriteBatchedInserts(true);
    source.setLogServerErrorDetail(false);
    return source;
  }

  /** What protects the key on the disk is what was typed as the password. */
  private static void show(ClientCertificate shown, PGSimpleDataSource source, String password) {
    shown.certificate().ifPresent(source::setSslCert);
    source.setSslKey(shown.key());
    source.setSslPassword(password);
    shown.algorithm().ifPresent(kind -> source.setProperty(PGProperty.PEM_KEY_ALGORITHM, kind));
  }

  private static Tls tls(String host, @Nullable String mode) {
    var isLoopback = LOOPBACK.contains(host.toLowerCase(Locale.ROOT));
    if (mode == null) {
      return isLoopback ? Tls.PREFER : Tls.VERIFY_FULL;
    }
    for (var tls : Tls.values()) {
      if (tls.option.equals(mode)) {
        if (tls != Tls.VERIFY_FULL && !isLoopback) {
          throw bad("sslmode=" + mode + " protects nothing on a network: use verify-full");
        }
        return tls;
      }
    }
    throw bad("sslmode=" + mode + " is not offered: use verify-full");
  }

  private static Optional<ClientCertificate> clientCertificate(Map<String, String> options) {
    var key = options.get("sslkey");
    if (key == null && options.containsKey("sslcert")) {
      throw bad("sslcert needs its private key: sslkey=FILE");
    }
    return Optional.ofNullable(key)
        .map(file -> new ClientCertificate(Optional.ofNullable(options.get("sslcert")), file));
  }

  /** A certificate takes the place of a password, and then there is nothing to bind. */
  private static Binding binding(Tls tls, Map<String, String> options) {
    var mode = options.get("channelBinding");
    if (mode == null) {
      return tls == Tls.VERIFY_FULL && !options.containsKey("sslkey")
          ? Binding.REQUIRE
          : Binding.PREFER;
    }
    for (var binding : Binding.values()) {
      if (binding.option.equals(mode)) {
        return binding;
      }
    }
    throw bad("channelBinding=" + mode + " is not offered: use require, or prefer");
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
  }

  private static Map<String, String> options(@Nullable String query) {
    var options = new LinkedHashMap<String, String>();
    if (query == null) {
      return options;
    }
    for (var part : query.split("&", -1)) {
      var cut = part.indexOf('=');
      var name = cut < 0 ? part : part.substring(0, cut);
      if (name.toLowerCase(Locale.ROOT).contains("password")) {
        throw bad("a password does not belong in an address");
      }
      if (cut < 0 || !OFFERED.contains(name)) {
        throw bad("the option " + name + " is not offered: " + String.join(", ", OFFERED) + " are");
      }
      options.put(name, URLDecoder.decode(part.substring(cut + 1), StandardCharsets.UTF_8));
    }
    return options;
  }

  private static URI uri(String text) {
    try {
      return new URI(text);
    } catch (URISyntaxException e) {
      throw bad("it is not an address: " + e.getReason());
    }
  }

  private static RuntimeException bad(String why) {
    return new Problem.BadStoreAddress(why).asException();
  }
}
