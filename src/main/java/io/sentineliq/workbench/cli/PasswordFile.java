package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.SharedAddress;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;

/**
 * PostgreSQL's own password file: lines of {@code host:port:database:user:password}, where {@code
 * *} stands for anything and a backslash takes a colon or a backslash literally. As psql does, a
 * file that others may read is not used.
 */
final class PasswordFile {

  private static final int FIELDS = 5;

  private PasswordFile() {}

  /** The password for {@code login} at {@code address}, when the file has one. */
  static Optional<char[]> find(Path file, SharedAddress address, String login) {
    if (!Files.isRegularFile(file)) {
      return Optional.empty();
    }
    try {
      refuseOpenFile(file);
      var wanted =
          List.of(address.host(), Integer.toString(address.port()), address.database(), login);
      return Files.readAllLines(file).stream()
          .filter(line -> !line.startsWith("#"))
          .map(PasswordFile::fields)
          .filter(fields -> fields.size() == FIELDS && matches(fields, wanted))
          .findFirst()
          .map(fields -> fields.getLast().toCharArray());
    } catch (IOException e) {
      throw new Problem.UnreadableInput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  private static void refuseOpenFile(Path file) throws IOException {
    var view = Files.getFileAttributeView(file, PosixFileAttributeView.class);
    if (view == null) {
      return;
    }
    var open =
        EnumSet.of(
            PosixFilePermission.GROUP_READ,
            PosixFilePermission.GROUP_WRITE,
            PosixFilePermission.OTHERS_READ,
            PosixFilePermission.OTHERS_WRITE);
    open.retainAll(view.readAttributes().permissions());
    if (!open.isEmpty()) {
      throw new Problem.UnreadableInput(
              file.toString(), Messages.text("cli.passwordFile.openToOthers"))
          .asException();
    }
  }

  private static boolean matches(List<String> fields, List<String> wanted) {
    for (var i = 0; i < wanted.size(); i++) {
      if (!fields.get(i).equals("*") && !fields.get(i).equals(wanted.get(i))) {
        return false;
      }
    }
    return true;
  }

  private static List<String> fields(String line) {
    var fields = new ArrayList<String>();
    var field = new StringBuilder();
    for (var i = 0; i < line.length(); i++) {
      var c = line.charAt(i);
      if (c == '\\' && i + 1 < line.length()) {
        field.append(line.charAt(++i));
      } else if (c == ':' && fields.size() < FIELDS - 1) {
        fields.add(field.toString());
        field.setLength(0);
      } else {
        field.append(c);
      }
    }
    fields.add(field.toString());
    return fields;
  }
}
