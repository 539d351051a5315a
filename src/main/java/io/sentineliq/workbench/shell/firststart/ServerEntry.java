package io.sentineliq.workbench.shell.firststart;

/**
 * A database on a server and who signs in to it.
 *
 * @param server {@code HOST[:PORT]}
 * @param rootCertificate file of the authority that vouches for the server; blank for the system's
 * @param clientCertificate file of the certificate that the person shows; blank for none
 */
public record ServerEntry(
    String server,
    String database,
    String login,
    String rootCertificate,
    String clientCertificate) {

  /** Without a certificate of the person's own. */
  public ServerEntry(String server, String database, String login, String rootCertificate) {
    this(server, database, login, rootCertificate, "");
  }

  /** Nothing yet. */
  public static final ServerEntry BLANK = new ServerEntry("", "", "", "");

  /** In one line. */
  public String text() {
    return login + " · " + server + "/" + database;
  }
}
