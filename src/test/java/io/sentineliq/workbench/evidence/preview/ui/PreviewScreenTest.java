package io.sentineliq.workbench.evidence.preview.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.sentineliq.workbench.evidence.preview.BytesContent;
import io.sentineliq.workbench.evidence.vault.RandomContent;
import io.sentineliq.workbench.observable.extract.HarmlessText;
import io.sentineliq.workbench.platform.fx.Theme;
import io.sentineliq.workbench.platform.fx.View;
import io.sentineliq.workbench.platform.fx.Views;
import io.sentineliq.workbench.support.ImmediateTasks;
import io.sentineliq.workbench.support.Pictures;
import io.sentineliq.workbench.support.Toolkit;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Locale;
import java.util.Objects;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.testfx.util.WaitForAsyncUtils;

class PreviewScreenTest {

  private static final long IMAGE = 20L << 30;

  private final ImmediateTasks tasks = new ImmediateTasks();
  private final Theme theme = Toolkit.call(Theme::new);
  private Scene scene = Toolkit.call(() -> new Scene(new Label(), 920, 640));
  private View<PreviewController> view = Toolkit.call(() -> view(BytesContent.of("")));

  @AfterEach
  void closes() {
    Toolkit.run(view::deactivate);
  }

  @Test
  void turnsThePagesOfTwentyGibibytesByKey() {
    var text = "The quick brown fox. ";
    open(new BytesContent(IMAGE, at -> at % 4 == 0 ? 0 : text.charAt((int) (at % text.length()))));

    press("#hex", KeyCode.END);
    assertThat(texts(".hex-offset")).contains("4FFFFFFF0");
    press("#hex", KeyCode.HOME);
    assertThat(texts(".hex-offset")).startsWith("00000000", "00000010");
    press("#hex", KeyCode.PAGE_DOWN);
    assertThat(texts(".hex-offset")).doesNotContain("00000000");
    enter("#goTo", "0x400000000");
    assertThat(texts(".hex-offset")).contains("400000000");
    enter("#goTo", "0x500000000");
    assertThat(texts("#said").getFirst()).contains("21,474,836,479");
    keep("preview-bytes");
  }

  @Test
  void showsWhatASearchFound() {
    var bytes = new byte[40_000];
    bytes[30_000] = 'M';
    bytes[30_001] = 'Z';
    bytes[30_002] = (byte) 0x90;
    open(BytesContent.of(bytes));

    enter("#search", "4D 5A 90");

    assertThat(texts(".hex-hit")).contains("4D 5A 90", "MZ.");
    assertThat(texts("#said").getFirst()).contains("30,000");
    keep("preview-search");
  }

  @Test
  void showsTextAndWhatHidesInIt() {
    open(BytesContent.of("2026-11-21 upd\u202Etxt.exe started\n".repeat(300)));

    assertThat(find("#text", TextArea.class).getText()).contains("upd‹U+202E›txt.exe");
    keep("preview-text");
  }

  @Test
  void showsAMessageAndAPicture() throws IOException {
    open(BytesContent.of(MESSAGE.replace("\n", "\r\n")));
    assertThat(texts(".mail-box .value"))
        .contains(HarmlessText.of("René Ito <rene@example.com>"))
        .noneMatch(value -> value.contains("rene@example.com"));
    keep("preview-mail");
    closes();

    open(BytesContent.of(png()));
    assertThat(find("#picture", ImageView.class).getImage().getWidth()).isEqualTo(320);
    assertThat(find("#tabs", TabPane.class).getTabs()).hasSize(2);
    keep("preview-picture");
  }

  private static final String MESSAGE =
      """
      Return-Path: <bounce@mailer.example>
      Received: from mx.example by gw.example; Fri, 20 Nov 2026 09:12:01 +0000
      From: =?UTF-8?Q?Ren=C3=A9_Ito?= <rene@example.com>
      To: accounts@alderlume.example
      Date: Fri, 20 Nov 2026 09:11:58 +0000
      Subject: Overdue invoice INV-8841
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary=b

      --b
      Content-Type: text/plain; charset=utf-8

      Please settle the attached invoice today.
      --b
      Content-Type: application/zip
      Content-Disposition: attachment; filename="INV-8841.zip"

      PK
      --b--
      """;

  private static byte[] png() throws IOException {
    var image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    var pen = image.createGraphics();
    pen.setColor(Color.LIGHT_GRAY);
    pen.fillOval(40, 20, 240, 160);
    pen.dispose();
    var bytes = new ByteArrayOutputStream();
    ImageIO.write(image, "png", bytes);
    return bytes.toByteArray();
  }

  private void open(RandomContent content) {
    Toolkit.run(
        () -> {
          view = view(content);
          scene = new Scene(view.root(), 920, 640);
          theme.dress(scene);
          layout();
          view.activate();
          layout();
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private View<PreviewController> view(RandomContent content) {
    var model = new PreviewViewModel(content, tasks);
    return new Views()
        .register(
            PreviewController.class,
            () -> new PreviewController(model, "EX-0007 Disk image of WS-ALD-0231", () -> {}))
        .load(PreviewController.class);
  }

  private void press(String selector, KeyCode key) {
    Toolkit.run(
        () -> {
          Event.fireEvent(
              find(selector, Node.class),
              new KeyEvent(KeyEvent.KEY_PRESSED, "", "", key, false, false, false, false));
          layout();
        });
  }

  private void enter(String selector, String text) {
    Toolkit.run(
        () -> {
          var field = find(selector, TextField.class);
          field.setText(text);
          field.getOnAction().handle(null);
          layout();
        });
  }

  private java.util.List<String> texts(String selector) {
    return Toolkit.call(
        () ->
            scene.getRoot().lookupAll(selector).stream()
                .filter(Node::isVisible)
                .map(node -> ((Label) node).getText())
                .toList());
  }

  private <T extends Node> T find(String selector, Class<T> type) {
    return type.cast(Objects.requireNonNull(scene.getRoot().lookup(selector), selector));
  }

  private void keep(String name) {
    for (var choice : new Theme.Choice[] {Theme.Choice.LIGHT, Theme.Choice.DARK}) {
      Toolkit.run(
          () -> {
            theme.choiceProperty().set(choice);
            layout();
            Pictures.keep(scene, name + "-" + choice.name().toLowerCase(Locale.ROOT));
          });
    }
  }

  private void layout() {
    scene.getRoot().applyCss();
    scene.getRoot().layout();
  }
}
