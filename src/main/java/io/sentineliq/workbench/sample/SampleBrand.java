package io.sentineliq.workbench.sample;

import io.sentineliq.workbench.brand.BrandQuery;
import io.sentineliq.workbench.brand.Brands;
import io.sentineliq.workbench.brand.NewBrand;
import io.sentineliq.workbench.detection.Detections;
import io.sentineliq.workbench.platform.task.Progress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The made-up company as a brand, with a list of newly registered names in which others pass for
 * it. All names are reserved for examples (RFC 2606).
 */
final class SampleBrand {

  private static final String LIST = "newly-registered.txt";
  private static final NewBrand COMPANY =
      new NewBrand(
          "Alderlume",
          "https://www.alderlume.example",
          "Logistics",
          null,
          List.of("alderlume", "alder lume"),
          List.of("alderlume.example", "alderlume.test"),
          List.of("@alderlume"),
          1);
  private static final String REGISTERED =
      """
      a1derlume.example
      alderlurne.example
      alderlume-login.example
      aldrelume.example
      alderlumes.example
      aiderlume.example
      alderlume.example.signin.test
      alderlúme.example
      alderlume.invalid
      harbour-lights.example
      birchlight.example
      cedar-and-sons.example
      """;

  private final Brands brands;
  private final Detections detections;

  SampleBrand(Brands brands, Detections detections) {
    this.brands = brands;
    this.detections = detections;
  }

  /** Adds what is not there yet. */
  void load(Progress progress) throws IOException {
    if (brands.allIds(new BrandQuery(false), progress).isEmpty()) {
      brands.add(COMPANY);
    }
    var folder = Files.createTempDirectory("sentineliq-sample");
    var list = folder.resolve(LIST);
    try {
      keep(Files.writeString(list, REGISTERED), progress);
    } finally {
      Files.deleteIfExists(list);
      Files.delete(folder);
    }
  }

  /** Nothing where the brand is no longer watched. */
  private void keep(Path list, Progress progress) {
    if (!brands.watch(progress).isEmpty()) {
      detections.keep(detections.scan(list, progress).hits(), LIST, progress);
    }
  }
}
