package io.sentineliq.workbench.brand;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.problem.ProblemException;
import io.sentineliq.workbench.platform.task.Progress;
import io.sentineliq.workbench.support.OnEachDatabase;
import io.sentineliq.workbench.support.TestDatabase;
import io.sentineliq.workbench.support.WorkspaceFixture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.AfterParameterizedClassInvocation;
import org.junit.jupiter.params.BeforeParameterizedClassInvocation;
import org.junit.jupiter.params.Parameter;

@OnEachDatabase
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class BrandLogoTest {

  /** Behind the signature, the length and the name of the first chunk. */
  private static final int WIDTH_IN_PNG = 16;

  @Parameter TestDatabase database;
  @TempDir static Path folder;

  private WorkspaceFixture fixture;
  private BrandService brands;

  @BeforeParameterizedClassInvocation
  void open() {
    fixture = WorkspaceFixture.open(database, folder);
    brands = fixture.alder().brands();
  }

  @AfterParameterizedClassInvocation
  void close() {
    fixture.close();
  }

  @Test
  void aLogoIsKeptSmallAndWrittenAnew() throws IOException {
    var id = brand("Kept");
    var file = picture("large.jpg", "jpg", 1_600, 400);
    Files.write(file, "<script>".getBytes(UTF_8), StandardOpenOption.APPEND);

    brands.show(id, details(id).version(), file);

    var kept = details(id).logo().orElseThrow();
    var image = ImageIO.read(new ByteArrayInputStream(kept));
    assertThat(BrandLogo.isOne(kept)).isTrue();
    assertThat(image.getWidth()).isEqualTo(BrandLogo.EDGE);
    assertThat(image.getHeight()).isEqualTo(BrandLogo.EDGE / 4);
    assertThat(new String(kept, UTF_8)).doesNotContain("script");
  }

  @Test
  void aLogoCanBeTakenAwayAndOthersDoNotSeeIt() throws IOException {
    var id = brand("Taken");
    brands.show(id, details(id).version(), picture("small.png", "png", 16, 16));
    assertThat(details(id).logo()).isPresent();
    assertThatThrownBy(() -> fixture.birch().brands().details(id, Progress.unwatched()))
        .isInstanceOf(ProblemException.class);

    brands.show(id, details(id).version(), null);

    assertThat(details(id).logo()).isEmpty();
  }

  @Test
  void whatIsNoSmallPictureIsRefused() throws IOException {
    var id = brand("Refused");
    var text = Files.writeString(folder.resolve("text.png"), "not a picture");
    var huge = claiming(picture("huge.png", "png", 8, 8), 60_000);
    var cut = picture("cut.png", "png", 64, 64);
    Files.write(cut, Arrays.copyOf(Files.readAllBytes(cut), 40));
    var long4 = Files.write(folder.resolve("long.png"), new byte[(4 << 20) + 1]);
    for (var file : List.of(text, huge, cut, long4, folder.resolve("missing.png"))) {
      assertThatThrownBy(() -> brands.show(id, details(id).version(), file))
          .as(file.toString())
          .isInstanceOfSatisfying(
              ProblemException.class,
              e -> assertThat(e.problem()).isInstanceOf(Problem.InvalidField.class));
    }
    assertThat(details(id).logo()).isEmpty();
  }

  /** The same picture, which says that it is {@code edge} pixels wide and high. */
  private static Path claiming(Path png, int edge) throws IOException {
    var bytes = ByteBuffer.wrap(Files.readAllBytes(png));
    bytes.putInt(WIDTH_IN_PNG, edge).putInt(WIDTH_IN_PNG + Integer.BYTES, edge);
    return Files.write(png, bytes.array());
  }

  private static Path picture(String name, String format, int width, int height)
      throws IOException {
    var file = folder.resolve(name);
    var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    assertThat(ImageIO.write(image, format, file.toFile())).isTrue();
    return file;
  }

  private UUID brand(String name) {
    return brands.add(new NewBrand(name, null, null, null, List.of(), List.of(), List.of(), 3));
  }

  private BrandDetails details(UUID id) {
    return brands.details(id, Progress.unwatched());
  }
}
