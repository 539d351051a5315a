package io.sentineliq.workbench.casefile.ui;

import io.sentineliq.workbench.platform.fx.Command;
import io.sentineliq.workbench.platform.fx.CommandSource;
import io.sentineliq.workbench.platform.fx.Subscriptions;
import io.sentineliq.workbench.platform.fx.ViewLifecycle;
import io.sentineliq.workbench.platform.fx.Window;
import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.Parent;

/** Binds the place of the cases: the list, or one case that takes all of the room. */
public final class CaseScreenController implements ViewLifecycle, CommandSource {

  private final CaseDesk desk;
  private final CaseListController list;
  private final CaseDetailController detail;
  private final Window window;
  private final List<Command> commands;
  private final Subscriptions subscriptions = new Subscriptions();
  private boolean isDetailActive;

  @FXML private Parent caseList;
  @FXML private Parent caseDetail;

  CaseScreenController(
      CaseDesk desk, CaseListController list, CaseDetailController detail, Window window) {
    this.desk = desk;
    this.list = list;
    this.detail = detail;
    this.window = window;
    this.commands =
        List.of(
            Command.of("case.openThis", "Enter", desk::open).when(desk.openedProperty().not()),
            Command.of("case.back", "Esc", desk::back).when(desk.openedProperty()));
  }

  @Override
  public List<Command> screenCommands() {
    var all = new ArrayList<>(list.screenCommands());
    all.addAll(commands);
    return all;
  }

  @Override
  public void activate() {
    list.activate();
    subscriptions.add(window.shortcuts().offer(commands));
    subscriptions.follow(desk.openedProperty(), this::show);
  }

  @Override
  public void deactivate() {
    subscriptions.close();
    showDetail(false);
    list.deactivate();
  }

  private void show(boolean isOpened) {
    caseList.setVisible(!isOpened);
    caseDetail.setVisible(isOpened);
    showDetail(isOpened);
    if (!isOpened) {
      list.focus();
    }
  }

  private void showDetail(boolean isShown) {
    if (isShown != isDetailActive) {
      isDetailActive = isShown;
      if (isShown) {
        detail.activate();
      } else {
        detail.deactivate();
      }
    }
  }
}
