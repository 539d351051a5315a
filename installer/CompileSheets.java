import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import javafx.css.Stylesheet;

/**
 * Lays beside each style sheet of the program what JavaFX would make of it at every start, before
 * the first window: {@code java -cp "LIBRARIES/*" installer/CompileSheets.java JAR}. JavaFX takes
 * {@code x.bss} by itself where it is asked for {@code x.css}.
 */
final class CompileSheets {

  private static final String FOLDER = "/theme";

  private CompileSheets() {}

  public static void main(String[] arguments) throws IOException {
    var work = Files.createTempDirectory("sheets");
    try (var jar = FileSystems.newFileSystem(Path.of(arguments[0]));
        var files = Files.list(jar.getPath(FOLDER))) {
      for (var sheet : files.filter(file -> file.toString().endsWith(".css")).toList()) {
        compile(sheet, work);
      }
    } finally {
      Files.delete(work);
    }
  }

  private static void compile(Path sheet, Path work) throws IOException {
    var name = sheet.getFileName().toString();
    var text = work.resolve(name);
    var binary = work.resolve(name.replace(".css", ".bss"));
    Files.copy(sheet, text);
    Stylesheet.convertToBinary(text.toFile(), binary.toFile());
    var rules = Stylesheet.loadBinary(binary.toUri().toURL()).getRules().size();
    System.out.printf("%s: %d rules, %,d bytes%n", name, rules, Files.size(binary));
    Files.move(
        binary,
        sheet.resolveSibling(binary.getFileName().toString()),
        StandardCopyOption.REPLACE_EXISTING);
    Files.delete(text);
  }
}
