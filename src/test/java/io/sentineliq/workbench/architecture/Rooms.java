package io.sentineliq.workbench.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;

/**
 * The packages of the product. The canary has the same rooms with a wrong class in each, so that a
 * rule that no longer sees anything is noticed.
 */
record Rooms(String root, JavaClasses classes) {
  static final Rooms PRODUCT =
      house("io.sentineliq.workbench", new ImportOption.DoNotIncludeTests());
  static final Rooms CANARY =
      house("io.sentineliq.workbench.architecture.canary", anywhere -> true);

  private static Rooms house(String root, ImportOption where) {
    return new Rooms(root, new ClassFileImporter().withImportOption(where).importPackages(root));
  }

  String in(String room) {
    return root + "." + room + "..";
  }

  String[] in(String... rooms) {
    return Arrays.stream(rooms).map(this::in).toArray(String[]::new);
  }

  String screens() {
    return root + "..ui..";
  }
}
