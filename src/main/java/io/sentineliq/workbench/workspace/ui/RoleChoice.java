package io.sentineliq.workbench.workspace.ui;

import io.sentineliq.workbench.platform.text.Messages;
import io.sentineliq.workbench.workspace.WorkspaceRole;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** A choice among the roles that can be given. */
final class RoleChoice extends ComboBox<WorkspaceRole> {

  RoleChoice(WorkspaceRole chosen) {
    getItems().setAll(WorkspaceRole.MEMBER, WorkspaceRole.ADMIN);
    setValue(chosen);
    setConverter(
        new StringConverter<>() {
          @Override
          public String toString(@Nullable WorkspaceRole role) {
            return role == null ? "" : Messages.of(role);
          }

          @Override
          public @Nullable WorkspaceRole fromString(String text) {
            return null;
          }
        });
  }

  WorkspaceRole chosen() {
    return Objects.requireNonNullElse(getValue(), WorkspaceRole.MEMBER);
  }
}
