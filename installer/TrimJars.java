import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * Makes libraries smaller: {@code java installer/TrimJars.java installer/trim.txt FOLDER}. What
 * trim.txt names is taken out; classes lose what only compilers and debuggers see, manifests the
 * digests of signatures that are gone, and everything is packed as tightly as it can be. A rule
 * that finds no JAR of this system is no fault.
 */
final class TrimJars {

  private record Rule(PathMatcher jar, String verb, PathMatcher entries) {
    static Rule of(String line) {
      var words = line.split("\\s+");
      if (words.length != 3 || !words[1].matches("drop|unreached|unpack")) {
        throw new IllegalArgumentException("not understood: " + line);
      }
      return new Rule(glob(words[0]), words[1], glob(words[2]));
    }

    boolean isAbout(Path file, String entry) {
      return jar.matches(file.getFileName()) && entries.matches(Path.of(entry));
    }

    private static PathMatcher glob(String pattern) {
      return FileSystems.getDefault().getPathMatcher("glob:" + pattern);
    }
  }

  private TrimJars() {}

  public static void main(String[] arguments) throws IOException {
    var rules =
        Files.readAllLines(Path.of(arguments[0])).stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(Rule::of)
            .toList();
    List<Path> jars;
    try (var files = Files.list(Path.of(arguments[1]))) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    var reached =
        Reached.of(
            jars,
            (jar, entry) -> entry.endsWith(".class") && isNamed(rules, "unreached", jar, entry),
            (jar, entry) -> isNamed(rules, "drop", jar, entry));
    for (var jar : jars) {
      trim(jar, rules, reached);
    }
  }

  private static boolean isNamed(List<Rule> rules, String verb, Path jar, String entry) {
    return rules.stream().anyMatch(rule -> rule.verb.equals(verb) && rule.isAbout(jar, entry));
  }

  /** The first rule that takes {@code entry} out; none keeps it. */
  private static Optional<Rule> taking(
      List<Rule> rules, Path jar, String entry, Set<String> reached) {
    return rules.stream()
        .filter(rule -> rule.isAbout(jar, entry))
        .filter(
            rule ->
                !rule.verb.equals("unreached")
                    || (entry.endsWith(".class") && !reached.contains(entry)))
        .findFirst();
  }

  private static void trim(Path jar, List<Rule> rules, Set<String> reached) throws IOException {
    var time = Files.getLastModifiedTime(jar);
    var smaller = jar.resolveSibling(jar.getFileName() + ".smaller");
    var taken = 0;
    try (var from = new ZipFile(jar.toFile());
        var to = new ZipOutputStream(Files.newOutputStream(smaller))) {
      to.setLevel(Deflater.BEST_COMPRESSION);
      for (var entry : from.stream().toList()) {
        var rule = taking(rules, jar, entry.getName(), reached);
        if (rule.isEmpty()) {
          copy(from, entry, to);
        } else {
          taken++;
          if (rule.get().verb.equals("unpack")) {
            unpack(from, entry, jar);
          }
        }
      }
    }
    var before = Files.size(jar);
    if (taken > 0 || Files.size(smaller) < before) {
      Files.move(smaller, jar, StandardCopyOption.REPLACE_EXISTING);
      Files.setLastModifiedTime(jar, time);
    } else {
      Files.delete(smaller);
    }
    System.out.printf(
        "%s: %,d entries taken out, %,d bytes less%n",
        jar.getFileName(), taken, before - Files.size(jar));
  }

  private static void copy(ZipFile from, ZipEntry entry, ZipOutputStream to) throws IOException {
    var copy = new ZipEntry(entry.getName());
    copy.setLastModifiedTime(entry.getLastModifiedTime());
    to.putNextEntry(copy);
    try (var content = from.getInputStream(entry)) {
      to.write(smaller(entry.getName(), content.readAllBytes()));
    }
    to.closeEntry();
  }

  private static byte[] smaller(String name, byte[] content) {
    if (name.endsWith(".class")) {
      return SlimClass.of(content);
    }
    return name.equals("META-INF/MANIFEST.MF") ? withoutDigests(content) : content;
  }

  /** The main section, which is all that is left to say when nothing is signed. */
  private static byte[] withoutDigests(byte[] manifest) {
    var text = new String(manifest, StandardCharsets.UTF_8);
    var end = text.replace("\r\n", "\n").indexOf("\n\n");
    return end > 0 && text.contains("-Digest: ")
        ? (text.replace("\r\n", "\n").substring(0, end) + "\n\n").getBytes(StandardCharsets.UTF_8)
        : manifest;
  }

  private static void unpack(ZipFile from, ZipEntry entry, Path jar) throws IOException {
    var target = jar.resolveSibling(Path.of(entry.getName()).getFileName());
    try (var content = from.getInputStream(entry)) {
      Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
    }
  }
}
