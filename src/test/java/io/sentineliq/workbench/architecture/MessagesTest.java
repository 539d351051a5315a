package io.sentineliq.workbench.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.platform.text.Worded;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every key has a text, every text has a use, and every text survives MessageFormat. */
class MessagesTest {
  private static final Path BUNDLE =
      Path.of("src/main/resources/io/sentineliq/workbench/messages.properties");
  private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\d");
  private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?:'')*(?!')");

  @Test
  void everyKeyHasAText() throws IOException {
    var missing = new TreeSet<>(MessageKeys.in(Path.of("src/main")).required());
    missing.addAll(wordedKeys(Rooms.PRODUCT));
    missing.addAll(problemKeys());
    missing.removeAll(texts().keySet());

    assertThat(missing.stream().map(key -> key + "="))
        .as("lines to add to %s (a key put together at run time: use an enum with @Worded)", BUNDLE)
        .isEmpty();
  }

  @Test
  void everyTextHasAUse() throws IOException {
    var keys = MessageKeys.in(Path.of("src/main"));
    var unused = new TreeSet<>(texts().keySet());
    unused.removeAll(keys.required());
    unused.removeAll(keys.mentioned());
    unused.removeAll(wordedKeys(Rooms.PRODUCT));
    unused.removeAll(problemKeys());

    assertThat(unused).as("keys to delete from %s", BUNDLE).isEmpty();
  }

  @Test
  void noKeyIsWrittenTwice() throws IOException {
    try (var lines = Files.lines(BUNDLE)) {
      var keys =
          lines
              .filter(line -> line.matches("[\\w.-]+\\s*=.*"))
              .map(line -> line.split("\\s*=", 2)[0]);
      assertThat(keys).as("keys in %s", BUNDLE).doesNotHaveDuplicates();
    }
  }

  @Test
  void apostrophesAreDoubledExactlyWhereTextsTakeArguments() throws IOException {
    assertThat(misquoted(texts())).as("texts in %s to quote otherwise", BUNDLE).isEmpty();
  }

  @Test
  void findsTheKeysOfEverySource(@TempDir Path sources) throws IOException {
    Files.writeString(
        sources.resolve("Sample.java"),
        """
        var a = Messages.text("text.one", 1);
        var b = Messages
            .text(
                "text.two");
        throw new Problem.Stale("problem.one", name);
        throw Problem.busy("problem.two");
        column("column.one");
        """);
    Files.writeString(
        sources.resolve("Sample.fxml"),
        """
        <Label text="%fxml.one" accessibleText="100%" layoutX="\\%fxml.not"/>
        <String>%fxml.two</String>
        """);

    var keys = MessageKeys.in(sources);

    assertThat(keys.required())
        .containsExactly(
            "fxml.one", "fxml.two", "problem.one", "problem.two", "text.one", "text.two");
    assertThat(keys.mentioned()).contains("column.one");
  }

  @Test
  void findsTheKeysOfWordedEnums() {
    assertThat(wordedKeys(Rooms.CANARY)).containsExactly("mood.CALM", "mood.CROSS");
  }

  @Test
  void noticesWrongApostrophes() throws IOException {
    var texts =
        read(
            new StringReader(
                """
                right=It's there
                right.two=It''s {0}
                wrong=It''s there
                wrong.two=It's {0}
                """));

    assertThat(misquoted(texts)).containsExactly("wrong", "wrong.two");
  }

  private static Set<String> misquoted(Map<String, String> texts) {
    var misquoted = new TreeSet<String>();
    texts.forEach(
        (key, text) -> {
          var takesArguments = PLACEHOLDER.matcher(text).find();
          if (takesArguments ? LONE_APOSTROPHE.matcher(text).find() : text.contains("''")) {
            misquoted.add(key);
          }
        });
    return misquoted;
  }

  private static Set<String> wordedKeys(Rooms rooms) {
    var keys = new TreeSet<String>();
    rooms.classes().stream()
        .filter(type -> type.isAnnotatedWith(Worded.class))
        .flatMap(MessagesTest::constantsOf)
        .forEach(constant -> keys.add(Messages.keyOf(constant)));
    return keys;
  }

  /** The sentence of every problem, found by its name; a wrong field brings a key of its own. */
  private static Set<String> problemKeys() {
    return Arrays.stream(Problem.class.getPermittedSubclasses())
        .filter(problem -> problem != Problem.InvalidField.class)
        .map(Class::getSimpleName)
        .map(name -> "problem." + Character.toLowerCase(name.charAt(0)) + name.substring(1))
        .collect(Collectors.toSet());
  }

  private static Stream<Enum<?>> constantsOf(JavaClass type) {
    return Arrays.stream(type.reflect().getEnumConstants()).map(constant -> (Enum<?>) constant);
  }

  private static Map<String, String> texts() throws IOException {
    try (var reader = Files.newBufferedReader(BUNDLE)) {
      return read(reader);
    }
  }

  private static Map<String, String> read(Reader reader) throws IOException {
    var properties = new Properties();
    properties.load(reader);
    var texts = new TreeMap<String, String>();
    properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
    return texts;
  }
}
