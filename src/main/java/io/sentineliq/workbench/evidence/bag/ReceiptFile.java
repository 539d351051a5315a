package io.sentineliq.workbench.evidence.bag;

import io.sentineliq.workbench.platform.problem.Problem;
import io.sentineliq.workbench.platform.text.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A receipt in a file. */
public final class ReceiptFile {

  private ReceiptFile() {}

  /** The receipt in {@code file}; {@code Problem.UnreadableInput} when it is none. */
  public static Receipt read(Path file) {
    try (var in = Files.newInputStream(file)) {
      var bytes = in.readNBytes(BagSource.LONGEST);
      return Receipt.parse(new String(bytes, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException e) {
      throw new Problem.UnreadableInput(
              file.toString(), Messages.text("handover.badReceipt", String.valueOf(e.getMessage())))
          .asException(e);
    } catch (IOException e) {
      throw new Problem.UnreadableInput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }

  /** Writes {@code receipt} into a new file. */
  public static void write(Path file, Receipt receipt) {
    try {
      Files.writeString(file, receipt.text(), StandardOpenOption.CREATE_NEW);
    } catch (IOException e) {
      throw new Problem.UnwritableOutput(file.toString(), String.valueOf(e.getMessage()))
          .asException(e);
    }
  }
}
