package io.sentineliq.workbench.architecture;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.xpath.XPathConstants;
import javax.xml.xpath.XPathFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.NodeList;

/** The compiler of the build, with its arguments from the POM, really refuses what it should. */
class CompilerChecksTest {
  private static final Path CANARIES = Path.of("src/test/resources/canary");
  private static final Path PLUGINS = Path.of("target/compiler-plugins.path");

  @TempDir Path folder;

  @Test
  void refusesANullDereferenceAndAnIgnoredResult() throws Exception {
    var compilation = compile("NullDereference", "IgnoredResult");

    assertThat(compilation.output())
        .contains("NullDereference.java:9: error: [NullAway]")
        .contains("IgnoredResult.java:5: error: [ReturnValueIgnored]");
    assertThat(compilation.exitCode()).isEqualTo(1);
  }

  @Test
  void refusesAWarning() throws Exception {
    var compilation = compile("RawType");

    assertThat(compilation.output()).contains("RawType.java:6: warning: [rawtypes]");
    assertThat(compilation.exitCode()).isEqualTo(1);
  }

  @Test
  void acceptsWhatIsClean() throws Exception {
    assertThat(compile("Clean")).isEqualTo(new Compilation(0, ""));
  }

  private Compilation compile(String... canaries) throws Exception {
    var command = new ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "javac").toString());
    command.addAll(argumentsInThePom());
    command.addAll(List.of("-J-XX:TieredStopAtLevel=1", "-J-XX:+UseSerialGC"));
    command.addAll(List.of("-processorpath", Files.readString(PLUGINS), "-proc:none"));
    command.addAll(List.of("-classpath", jspecify(), "-d", folder.toString()));
    for (var canary : canaries) {
      var source = folder.resolve(canary + ".java");
      Files.copy(CANARIES.resolve(canary + ".java.txt"), source);
      command.add(source.toString());
    }
    return run(command);
  }

  private Compilation run(List<String> command) throws IOException, InterruptedException {
    var output = folder.resolve("output").toFile();
    var javac =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output).start();
    assertThat(javac.waitFor(2, TimeUnit.MINUTES)).as("javac ends").isTrue();
    return new Compilation(javac.exitValue(), Files.readString(output.toPath(), UTF_8));
  }

  private static List<String> argumentsInThePom() throws Exception {
    var pom =
        DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().parse(new File("pom.xml"));
    var path = XPathFactory.newDefaultInstance().newXPath();
    var werror = path.evaluate("/project/properties/werror", pom);
    var nodes = (NodeList) path.evaluate("//compilerArgs/arg", pom, XPathConstants.NODESET);
    var arguments = new ArrayList<String>();
    for (var i = 0; i < nodes.getLength(); i++) {
      arguments.add(nodes.item(i).getTextContent().replace("${werror}", werror));
    }
    assertThat(arguments).as("compilerArgs in pom.xml").isNotEmpty();
    return arguments;
  }

  private static String jspecify() throws Exception {
    var jar = org.jspecify.annotations.NullMarked.class.getProtectionDomain().getCodeSource();
    return Path.of(jar.getLocation().toURI()).toString();
  }

  private record Compilation(int exitCode, String output) {}
}
