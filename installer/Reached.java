import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;

/**
 * Which classes can be reached from the program. A class reaches every other whose name stands
 * anywhere in it: as a type, within a signature, or as a text, since names are looked up by text
 * too. Files that are not classes reach whatever they name.
 */
final class Reached {

  private static final Pattern NAME =
      Pattern.compile("[A-Za-z_$][\\w$]*(?:[./][A-Za-z_$][\\w$]*)+");
  private static final Pattern TEXT =
      Pattern.compile(".*(?:services/.*|\\.(?:fxml|xml|properties|css))");

  private final Map<String, byte[]> optional = new HashMap<>();
  private final Set<String> reached = new HashSet<>();
  private final Deque<byte[]> waiting = new ArrayDeque<>();

  private Reached() {}

  /**
   * The entries of JARs that are reached from those that are kept in any case.
   *
   * @param isOptional whether this entry of this JAR is kept only when something reaches it
   * @param isDropped whether it is left out in any case
   */
  static Set<String> of(
      Collection<Path> jars,
      BiPredicate<Path, String> isOptional,
      BiPredicate<Path, String> isDropped)
      throws IOException {
    var all = new Reached();
    for (var jar : jars) {
      try (var file = new ZipFile(jar.toFile())) {
        for (var entry : file.stream().filter(each -> !each.isDirectory()).toList()) {
          var name = entry.getName();
          if (!isDropped.test(jar, name)) {
            try (var content = file.getInputStream(entry)) {
              all.add(name, content.readAllBytes(), isOptional.test(jar, name));
            }
          }
        }
      }
    }
    return all.walk();
  }

  private void add(String name, byte[] content, boolean isOptional) {
    if (isOptional) {
      optional.put(name, content);
    } else if (name.endsWith(".class") || TEXT.matcher(name).matches()) {
      waiting.add(content);
    }
  }

  private Set<String> walk() throws IOException {
    while (!waiting.isEmpty()) {
      for (var text : texts(waiting.poll())) {
        var names = NAME.matcher(text);
        while (names.find()) {
          reach(names.group().replace('.', '/'));
        }
      }
    }
    return reached;
  }

  /** In a signature the letter {@code L} stands before the name. */
  private void reach(String name) {
    for (var each : List.of(name, name.replaceFirst("^[^/]*?L", ""))) {
      var entry = each + ".class";
      var content = optional.get(entry);
      if (content != null && reached.add(entry)) {
        waiting.add(content);
      }
    }
  }

  private static List<String> texts(byte[] content) throws IOException {
    return SlimClass.isClass(content)
        ? SlimClass.texts(new DataInputStream(new ByteArrayInputStream(content)))
        : List.of(new String(content, StandardCharsets.UTF_8));
  }
}
