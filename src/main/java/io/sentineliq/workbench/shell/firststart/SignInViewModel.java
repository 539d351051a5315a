package io.sentineliq.workbench.shell.firststart;

import io.sentineliq.workbench.platform.text.Messages;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Signing in to a team's server; the code of a second factor is asked for when it is needed. */
public final class SignInViewModel {

  /** Receives what was typed and wipes the password. */
  @FunctionalInterface
  public interface Entering {
    /**
     * Signs in to {@code server}.
     *
     * @param password blank for the one in the keyring, where there is one
     * @param isKept whether the keyring keeps it
     */
    void signIn(ServerEntry server, char[] password, String code, WayIn wayIn, boolean isKept);
  }

  /**
   * What this computer can keep of passwords.
   *
   * @param isPossible whether there is a keyring
   * @param kept the servers whose password lies in it
   */
  public record Keeping(boolean isPossible, Set<ServerEntry> kept) {

    /** There is no keyring. */
    public static final Keeping NOTHING = new Keeping(false, Set.of());

    /** Keeps a copy. */
    public Keeping {
      kept = Set.copyOf(kept);
    }
  }

  private final List<ServerEntry> known;
  private final Keeping keeping;
  private final Entering entering;
  private final StringProperty server = new SimpleStringProperty("");
  private final StringProperty database = new SimpleStringProperty("");
  private final StringProperty login = new SimpleStringProperty("");
  private final StringProperty rootCertificate = new SimpleStringProperty("");
  private final StringProperty clientCertificate = new SimpleStringProperty("");
  private final BooleanProperty directory = new SimpleBooleanProperty();
  private final BooleanProperty kept = new SimpleBooleanProperty();
  private final StringProperty password = new SimpleStringProperty("");
  private final StringProperty code = new SimpleStringProperty("");
  private final BooleanProperty codeNeeded = new SimpleBooleanProperty();
  private final StringProperty invitation = new SimpleStringProperty("");
  private final StringProperty workspace = new SimpleStringProperty("");
  private final BooleanProperty invitationNeeded = new SimpleBooleanProperty();
  private final ReadOnlyBooleanWrapper busy = new ReadOnlyBooleanWrapper();
  private final ReadOnlyStringWrapper error = new ReadOnlyStringWrapper("");

  /** Offers {@code known}, the last used first. */
  public SignInViewModel(List<ServerEntry> known, Keeping keeping, Entering entering) {
    this.known = List.copyOf(known);
    this.keeping = keeping;
    this.entering = entering;
    choose(known.isEmpty() ? ServerEntry.BLANK : known.getFirst());
    Stream.of(server, database, login).forEach(field -> field.subscribe(text -> forgetCode()));
  }

  // Properties

  /** The servers somebody signed in to before. */
  public List<ServerEntry> known() {
    return known;
  }

  /** Host, with a port after a colon when it is not 5432. */
  public StringProperty serverProperty() {
    return server;
  }

  /** The database's name. */
  public StringProperty databaseProperty() {
    return database;
  }

  /** The person's login. */
  public StringProperty loginProperty() {
    return login;
  }

  /** File with the certificate of the authority that vouches for the server. */
  public StringProperty rootCertificateProperty() {
    return rootCertificate;
  }

  /** File with the certificate that the person shows. */
  public StringProperty clientCertificateProperty() {
    return clientCertificate;
  }

  /** Whether the server asks a directory who somebody is. */
  public BooleanProperty directoryProperty() {
    return directory;
  }

  /** Whether a keyring can keep the password. */
  public boolean canKeep() {
    return keeping.isPossible();
  }

  /** Whether the keyring keeps the password from the next sign-in on. */
  public BooleanProperty keptProperty() {
    return kept;
  }

  /** The password as it is typed; blank for somebody the server knows otherwise. */
  public StringProperty passwordProperty() {
    return password;
  }

  /** The code of the second factor. */
  public StringProperty codeProperty() {
    return code;
  }

  /** Whether the server asked for a code. */
  public BooleanProperty codeNeededProperty() {
    return codeNeeded;
  }

  /** The code of an invitation to a workspace. */
  public StringProperty invitationProperty() {
    return invitation;
  }

  /** What a workspace of one's own is to be called. */
  public StringProperty workspaceProperty() {
    return workspace;
  }

  /** Whether the sign-in was right and there is no workspace. */
  public BooleanProperty invitationNeededProperty() {
    return invitationNeeded;
  }

  /** Whether the server is being asked. */
  public ReadOnlyBooleanProperty busyProperty() {
    return busy.getReadOnlyProperty();
  }

  /** Why it was refused; empty while nothing went wrong. */
  public ReadOnlyStringProperty errorProperty() {
    return error.getReadOnlyProperty();
  }

  // Commands

  /** Fills in what is known of {@code entry}. */
  public void choose(ServerEntry entry) {
    server.set(entry.server());
    database.set(entry.database());
    login.set(entry.login());
    rootCertificate.set(entry.rootCertificate());
    clientCertificate.set(entry.clientCertificate());
    directory.set(entry.isDirectory());
    kept.set(keeping.kept().contains(entry));
    password.set("");
    error.set("");
  }

  /** Tries what is typed. */
  public void signIn() {
    if (busy.get()) {
      return;
    }
    if (Stream.of(server, database, login).anyMatch(field -> field.get().isBlank())) {
      error.set(Messages.text("signIn.incomplete"));
      return;
    }
    if (codeNeeded.get() && code.get().isBlank()) {
      error.set(Messages.text("signIn.code.needed"));
      return;
    }
    error.set("");
    busy.set(true);
    entering.signIn(
        new ServerEntry(
            server.get().strip(),
            database.get().strip(),
            login.get().strip(),
            rootCertificate.get().strip(),
            clientCertificate.get().strip(),
            directory.get()),
        password.get().toCharArray(),
        code.get().strip(),
        new WayIn(invitation.get().strip(), workspace.get().strip()),
        kept.get());
  }

  /** The server wants a code as well. */
  public void askForCode() {
    busy.set(false);
    error.set("");
    codeNeeded.set(true);
  }

  /** The sign-in was right; {@code sentence} says that there is no workspace. */
  public void askForInvitation(String sentence) {
    refused(sentence);
    invitationNeeded.set(true);
  }

  /** It was refused, because of {@code sentence}; what was typed stays, a code is worn out. */
  public void refused(String sentence) {
    busy.set(false);
    code.set("");
    error.set(sentence);
  }

  private void forgetCode() {
    codeNeeded.set(false);
    code.set("");
    invitationNeeded.set(false);
    invitation.set("");
  }
}
