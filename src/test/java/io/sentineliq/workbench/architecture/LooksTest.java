package io.sentineliq.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Colours have meanings, and only the two token files say what a meaning looks like. */
class LooksTest {
  private static final Set<String> TOKEN_FILES = Set.of("tokens-light.css", "tokens-dark.css");
  private static final Pattern INLINE_STYLE = Pattern.compile("\\sstyle\\s*=\\s*\"");
  private static final String HEX = "#(\\p{XDigit}{8}|\\p{XDigit}{6}|\\p{XDigit}{3,4})\\b";
  private static final Pattern COLOUR = Pattern.compile(HEX + "|\\b(rgb|hsb)a?\\(");
  private static final Pattern COLOUR_BESIDE_HANDLERS =
      Pattern.compile("(?<!\\bon\\w{1,40}=\")" + HEX + "|\\b(rgb|hsb)a?\\(");
  private static final Pattern COLOUR_IN_A_STRING = Pattern.compile("\"([^\"]*:\\s*)?" + HEX);

  @Test
  void coloursAndStylesStandInTheStyleSheets() throws IOException {
    assertThat(misplaced(Path.of("src/main")))
        .as("colours outside theme/tokens-light.css and theme/tokens-dark.css, or inline styles")
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "Badge.java, 'return \"#FA0\";'",
    "Badge.java, 'return \"-fx-fill: #c01c28\";'",
    "Badge.css, .badge { -fx-background-color: #FFF; }",
    "Badge.css, '.badge { -fx-effect: dropshadow(gaussian, rgba(0, 0, 0, 0.2), 4, 0, 0, 1); }'",
    "Badge.fxml, '<Label textFill=\"#c01c28\"/>'",
    "Badge.fxml, '<Label style=\"-fx-font-weight: bold\"/>'"
  })
  void noticesWhatIsMisplaced(String name, String line, @TempDir Path sources) throws IOException {
    Files.writeString(sources.resolve(name), line);

    assertThat(misplaced(sources)).singleElement().asString().endsWith(name + ":1: " + line);
  }

  @ParameterizedTest
  @CsvSource({
    "Badge.java, ' * See {@link Severity#decade}.'",
    "Badge.css, .badge { -fx-background-color: -color-danger-emphasis; }",
    "tokens-dark.css, .root { -color-danger-emphasis: #c01c28; }",
    "Badge.fxml, '<Label styleClass=\"badge\" onMouseClicked=\"#add\"/>'"
  })
  void leavesTheRestAlone(String name, String line, @TempDir Path sources) throws IOException {
    Files.writeString(sources.resolve(name), line);

    assertThat(misplaced(sources)).isEmpty();
  }

  private static List<String> misplaced(Path root) throws IOException {
    try (var files = Files.walk(root)) {
      return files.filter(Files::isRegularFile).sorted().flatMap(LooksTest::misplacedIn).toList();
    }
  }

  private static Stream<String> misplacedIn(Path file) {
    var name = file.getFileName().toString();
    if (TOKEN_FILES.contains(name)) {
      return Stream.empty();
    }
    return switch (name.substring(name.lastIndexOf('.') + 1)) {
      case "java" -> lines(file, COLOUR_IN_A_STRING);
      case "css" -> lines(file, COLOUR);
      case "fxml" -> Stream.concat(lines(file, COLOUR_BESIDE_HANDLERS), lines(file, INLINE_STYLE));
      default -> Stream.empty();
    };
  }

  private static Stream<String> lines(Path file, Pattern forbidden) {
    try {
      var lines = Files.readAllLines(file);
      return IntStream.range(0, lines.size())
          .filter(i -> forbidden.matcher(lines.get(i)).find())
          .mapToObj(i -> file + ":" + (i + 1) + ": " + lines.get(i).strip());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
