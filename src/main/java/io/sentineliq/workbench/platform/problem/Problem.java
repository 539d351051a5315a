package io.sentineliq.workbench.platform.problem;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Times;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/**
 * Something expected went wrong and the person can act on it. Whatever is not a {@code Problem} is
 * a defect of ours and is shown with a code instead.
 */
public sealed interface Problem {

  /** Parameters of the sentence, in the order of its placeholders. */
  List<Object> details();

  /** The sentence that says what happened and what to do. */
  default String sentence() {
    return Messages.text(key(), details().toArray());
  }

  /** Message key of the sentence: {@code problem.} and the simple name in camel case. */
  default String key() {
    var name = getClass().getSimpleName();
    return "problem." + Character.toLowerCase(name.charAt(0)) + name.substring(1);
  }

  /** This problem, ready to be thrown. */
  default ProblemException asException() {
    return new ProblemException(this, null);
  }

  /** This problem, ready to be thrown, with the technical cause for the log. */
  default ProblemException asException(Throwable cause) {
    return new ProblemException(this, cause);
  }

  /** One input field is wrong; {@code sentenceKey} says what to type. */
  record InvalidField(String field, String sentenceKey, List<Object> details) implements Problem {
    @Override
    public String key() {
      return sentenceKey;
    }
  }

  /** Somebody changed the record since it was read. */
  record Stale(String who, Instant when) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(who, when);
    }
  }

  /** The record does not exist, or not for this person. */
  record NotFound(String what) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(what);
    }
  }

  /** The person's role does not allow the act. */
  record Forbidden(String act) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(act);
    }
  }

  /** The record's state does not allow the act. */
  record NotAllowed(String from, String to) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(from, to);
    }
  }

  /** The act collides with something that exists already. */
  record Conflict(String what) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(what);
    }
  }

  /** The store is occupied and gave no answer in time. */
  record Busy() implements Problem {
    @Override
    public List<Object> details() {
      return List.of();
    }
  }

  /** The shared store cannot be reached. */
  record Offline(String server) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(server);
    }
  }

  /** The person cancelled the work. */
  record Cancelled() implements Problem {
    @Override
    public List<Object> details() {
      return List.of();
    }
  }

  /** A file that was to be read is missing, unreadable or not what it claims to be. */
  record UnreadableInput(String file, String why) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(file, why);
    }
  }

  /** A file that was to be written cannot be. */
  record UnwritableOutput(String file, String why) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(file, why);
    }
  }

  /** The local store is open in another process. */
  record StoreLocked(String store, String holder) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(store, holder);
    }
  }

  /** The passphrase or recovery key does not open the store. */
  record WrongPassphrase(String store) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(store);
    }
  }

  /** The store is protected and no passphrase was given. */
  record PassphraseNeeded(String store) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(store);
    }
  }

  /** The store was written by a newer version of the program. */
  record StoreIsNewer(String store, String storeVersion, String programVersion) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(store, storeVersion, programVersion);
    }
  }

  /** The shared store must be upgraded by its administrator first. */
  record StoreIsOlder(String store, String storeVersion, String programVersion) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(store, storeVersion, programVersion);
    }
  }

  /** The store's files are missing, damaged or cannot be written. */
  record StoreUnusable(String store, String why) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(store, why);
    }
  }

  /** The server refused the sign-in. */
  record SignInRefused(String server, String login) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(server, login);
    }
  }

  /** The server did not prove who it is; nothing was sent to it. */
  record ServerNotVerified(String server) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(server);
    }
  }

  /** The person has a second factor and gave no code. */
  record CodeNeeded(String server) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(server);
    }
  }

  /** The code is not the one of now, or was used before. */
  record WrongCode() implements Problem {
    @Override
    public List<Object> details() {
      return List.of();
    }
  }

  /** Too many wrong codes; none is taken before {@code until}. */
  record LockedOut(Instant until) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(Times.clock(until, ZoneId.systemDefault()));
    }
  }

  /** The login stands above the rules that keep workspaces apart. */
  record LoginTooPowerful(String login) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(login);
    }
  }

  /** The login may not do what only an administrator does. */
  record LoginTooWeak(String login) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(login);
    }
  }

  /** The server knows nobody and nothing by this name. */
  record NoSuchName(String name) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(name);
    }
  }

  /** The store's address cannot be used as it is. */
  record BadStoreAddress(String why) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(why);
    }
  }

  /** A pattern cannot be used because of what stands at this line and column. */
  record BadPattern(int line, int column, String why) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(line, column, why);
    }
  }

  /** The sign-in was right, and there is no workspace to show. */
  record NoWorkspaceYet(String server) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(server);
    }
  }

  /** The workspace does not exist or the person is not a member. */
  record NoSuchWorkspace(String workspace) implements Problem {
    @Override
    public List<Object> details() {
      return List.of(workspace);
    }
  }
}
