package io.sentineliq.workbench.shell.firststart;

/**
 * A database on a server and who signs in to it.
 *
 * @param server {@code HOST[:PORT]}
 * @param rootCertificate file of the authority that vouches for the server; blank for the system's
 * @param clientCertificate file of the certificate that the person shows; blank for none
 * @param isDirectory whether the server asks a directory, by LDAP or Kerberos, who somebody is
 */
public record ServerEntry(
    String server,
    String database,
    String login,
    String rootCertificate,
    String clientCertificate,
    boolean isDirectory) {

  /** Without a certificate of the person's own, known to the server itself. */
  public ServerEntry(String server, String database, String login, String rootCertificate) {
    this(server, database, login, rootCertificate, "", false);
  }

  /** Nothing yet. */
  public static final ServerEntry BLANK = new ServerEntry("", "", "", "");

  /** In one line. */
  public String text() {
    return login + " · " + server + "/" + database;
  }
}
