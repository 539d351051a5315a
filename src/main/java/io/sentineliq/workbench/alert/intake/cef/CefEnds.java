package io.sentineliq.workbench.alert.intake.cef;

import io.sentineliq.workbench.alert.intake.ObservableBag;
import io.sentineliq.workbench.alert.intake.format.Inside;
import io.sentineliq.workbench.observable.ObservableType;
import java.util.ArrayList;
import java.util.List;

/** The ends of what a CEF or LEEF line tells of: addresses, names, a request, a file. */
final class CefEnds {

  private CefEnds() {}

  static void observables(Extension extension, ObservableBag bag) {
    for (var key : List.of("src", "dst", "c6a2", "c6a3")) {
      extension.get(key).ifPresent(value -> bag.add(ObservableType.IP, value));
    }
    for (var key : List.of("shost", "dhost", "destinationDnsDomain", "sourceDnsDomain")) {
      extension.get(key).ifPresent(bag::addHost);
    }
    for (var key : List.of("request", "url")) {
      extension.get(key).ifPresent(value -> bag.add(ObservableType.URL, value));
    }
    for (var key : List.of("filePath", "fname", "oldFilePath", "oldFileName")) {
      extension.get(key).ifPresent(value -> bag.add(ObservableType.FILE, value));
    }
    extension
        .get("requestClientApplication")
        .ifPresent(value -> bag.add(ObservableType.USER_AGENT, value));
    for (var key : List.of("fileHash", "oldFileHash")) {
      extension.get(key).ifPresent(bag::addHash);
    }
    for (var key : List.of("suser", "duser", "usrName")) {
      extension.get(key).ifPresent(value -> bag.add(ObservableType.EMAIL, value));
    }
  }

  static List<String> assets(Extension extension) {
    var assets = new ArrayList<String>();
    for (var key : List.of("src", "dst")) {
      extension.get(key).flatMap(Inside::address).ifPresent(assets::add);
    }
    for (var key : List.of("shost", "dhost")) {
      extension.get(key).filter(CefEnds::isInside).ifPresent(assets::add);
    }
    return assets;
  }

  /** A name without a dot is one of the organisation's own. */
  private static boolean isInside(String host) {
    return host.indexOf('.') < 0 || Inside.name(host).isPresent();
  }
}
