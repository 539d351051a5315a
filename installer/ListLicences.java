import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Prints the notice of the libraries that are shipped: name, version and licence of each from the
 * list of parts, then the licence and notice texts inside their JARs, each text once. {@code java
 * -cp FOLDER/* installer/ListLicences.java bom.json FOLDER}. A part without a licence is a fault.
 */
final class ListLicences {

  private ListLicences() {}

  public static void main(String[] arguments) throws IOException {
    var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("SentinelIQ Workbench contains these libraries, each under its own licence.");
    out.println("The Java machine is OpenJDK, under the GPL 2 with the Classpath Exception; its");
    out.println("notices are in the folder legal of the runtime.\n");
    var parts = new TreeMap<String, String>();
    new ObjectMapper()
        .readTree(Path.of(arguments[0]).toFile())
        .path("components")
        .forEach(part -> parts.put(name(part), licences(part)));
    parts.forEach((name, licences) -> out.printf("%-70s %s%n", name, licences));
    for (var text : texts(Path.of(arguments[1])).entrySet()) {
      out.println("\n" + "-".repeat(80) + "\n" + String.join(", ", text.getValue()) + "\n");
      out.println(text.getKey());
    }
  }

  private static String name(JsonNode part) {
    var group = part.path("group").asText("");
    return group
        + (group.isEmpty() ? "" : ":")
        + part.path("name").asText()
        + " "
        + part.path("version").asText();
  }

  private static String licences(JsonNode part) {
    var found =
        StreamSupport.stream(part.path("licenses").spliterator(), false)
            .map(ListLicences::licence)
            .filter(text -> !text.isEmpty())
            .collect(Collectors.joining(" or "));
    if (found.isEmpty()) {
      throw new IllegalStateException(name(part) + " names no licence");
    }
    return found;
  }

  private static String licence(JsonNode choice) {
    var licence = choice.path("license");
    return choice
        .path("expression")
        .asText(licence.path("id").asText(licence.path("name").asText("")));
  }

  private static Map<String, List<String>> texts(Path folder) throws IOException {
    var texts = new LinkedHashMap<String, List<String>>();
    List<Path> jars;
    try (var files = Files.list(folder)) {
      jars = files.filter(file -> file.toString().endsWith(".jar")).sorted().toList();
    }
    for (var jar : jars) {
      try (var zip = new ZipFile(jar.toFile())) {
        for (var entry : zip.stream().filter(ListLicences::isLicence).toList()) {
          var text = new String(zip.getInputStream(entry).readAllBytes(), StandardCharsets.UTF_8);
          var name = jar.getFileName() + "!" + entry.getName();
          texts.merge(text.strip(), List.of(name), ListLicences::both);
        }
      }
    }
    return texts;
  }

  private static boolean isLicence(ZipEntry entry) {
    return entry
            .getName()
            .matches("(?i)(META-INF/)?(.*/)?(LICENSE|LICENCE|NOTICE|OFL)([-.].*)?(\\.txt|\\.md)?")
        && !entry.getName().endsWith(".class")
        && !entry.isDirectory();
  }

  private static List<String> both(List<String> one, List<String> other) {
    return java.util.stream.Stream.concat(one.stream(), other.stream()).toList();
  }
}
