package io.sentineliq.workbench.cli;

import io.sentineliq.workbench.platform.persistence.shared.Provisioning;
import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.Slug;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code admin set-quota}: how many bytes of exhibits a workspace may hold. */
@Command(
    name = "set-quota",
    mixinStandardHelpOptions = true,
    versionProvider = CommandGroup.Version.class)
final class AdminSetQuotaCommand extends AdminActCommand {

  private static final int GIBIBYTE = 30;

  @Option(
      names = "--workspace",
      required = true,
      paramLabel = "SLUG",
      descriptionKey = "cli.option.slug")
  private String workspace = "";

  @ArgGroup(multiplicity = "1")
  private Quota quota = new Quota();

  /** A number, or none. */
  static final class Quota {
    @Option(
        names = "--gib",
        paramLabel = "N",
        converter = Limit.class,
        descriptionKey = "cli.option.gibibytes")
    private @Nullable Integer gibibytes;

    @Option(names = "--unlimited", descriptionKey = "cli.option.unlimited")
    private boolean isUnlimited;

    OptionalLong bytes() {
      return gibibytes == null || isUnlimited
          ? OptionalLong.empty()
          : OptionalLong.of((long) gibibytes << GIBIBYTE);
    }
  }

  AdminSetQuotaCommand(Console console) {
    super(console);
  }

  @Override
  String act(Provisioning provisioning, String store) {
    var slug = new Slug(workspace).text();
    var bytes = quota.bytes();
    provisioning.setQuota(slug, bytes);
    return bytes.isPresent()
        ? Messages.text("cli.admin.setQuota.done", slug, bytes.getAsLong() >> GIBIBYTE)
        : Messages.text("cli.admin.setQuota.unlimited", slug);
  }
}
