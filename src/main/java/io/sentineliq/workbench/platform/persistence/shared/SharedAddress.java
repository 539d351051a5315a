package io.sentineliq.workbench.platform.persistence.shared;

import io.sentineliq.workbench.platform.problem.Problem;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Where a shared store is. Read from a JDBC address, of which only the parts listed here are taken:
 * whatever else the driver understands could weaken the connection or load code.
 *
 * @param tls {@code verify-full} unless the server is this computer itself
 */
public record SharedAddress(
    String host,
    int port,
    String database,
    Optional<String> user,
    Tls tls,
    Optional<String> rootCertificate) {

  private static final String PREFIX = "jdbc:";
  private static final int DEFAULT_PORT = 5432;
  private static final int CONNECT_SECONDS = 10;
  private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

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
    return new SharedAddress(
        host,
        uri.getPort() < 0 ? DEFAULT_PORT : uri.getPort(),
        path.substring(1),
        Optional.ofNullable(options.get("user")),
        tls(host, options.get("sslmode")),
        Optional.ofNullable(options.get("sslrootcert")));
  }

  /** Host and database, as the status bar shows them. */
  public String name() {
    return host + "/" + database;
  }

  PGSimpleDataSource dataSource(String login, String password) {
    var source = new PGSimpleDataSource();
    source.setServerNames(new String[] {host});
    source.setPortNumbers(new int[] {port});
    source.setDatabaseName(database);
    source.setUser(login);
    source.setPassword(password);
    source.setSslMode(tls.option);
    rootCertificate.ifPresent(source::setSslRootCert);
    source.setCurrentSchema("sentineliq");
    source.setApplicationName("SentinelIQ Workbench");
    source.setConnectTimeout(CONNECT_SECONDS);
    source.setTcpKeepAlive(true);
    source.setReWriteBatchedInserts(true);
    source.setLogServerErrorDetail(false);
    return source;
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
      if (cut < 0 || !Set.of("user", "sslmode", "sslrootcert").contains(name)) {
        throw bad("the option " + name + " is not offered: user, sslmode and sslrootcert are");
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
