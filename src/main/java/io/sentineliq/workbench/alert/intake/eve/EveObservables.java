package io.sentineliq.workbench.alert.intake.eve;

import com.fasterxml.jackson.databind.JsonNode;
import io.sentineliq.workbench.alert.intake.ObservableBag;
import io.sentineliq.workbench.observable.ObservableType;
import io.sentineliq.workbench.platform.record.RecordJson;
import java.util.List;

/**
 * The observables of an EVE alert. TLS and SSH fingerprints that are no digest of a file (JA3, JA4,
 * HASSH) carry their kind before the value, so that none is taken for an MD5 of a file; a
 * certificate's fingerprint is a SHA-1 like any other.
 */
final class EveObservables {

  private EveObservables() {}

  static void add(JsonNode record, ObservableBag found) {
    addresses(record, found);
    dns(record.path("dns"), found);
    http(record.path("http"), found);
    tls(record.path("tls"), found);
    tls(record.path("quic"), found);
    ssh(record.path("ssh"), found);
    mail(record, found);
    files(record, found);
  }

  private static void addresses(JsonNode record, ObservableBag found) {
    var alert = record.path("alert");
    found.add(ObservableType.IP, RecordJson.texts(record, "src_ip"));
    found.add(ObservableType.IP, RecordJson.texts(record, "dest_ip"));
    found.add(ObservableType.IP, RecordJson.texts(alert.path("source"), "ip"));
    found.add(ObservableType.IP, RecordJson.texts(alert.path("target"), "ip"));
    found.add(ObservableType.IP, RecordJson.texts(record, "xff"));
    found.add(ObservableType.IP, RecordJson.texts(alert, "xff"));
  }

  private static void dns(JsonNode dns, ObservableBag found) {
    EveDns.questions(dns).forEach(found::addHost);
    EveDns.answers(dns).forEach(found::addHost);
  }

  private static void http(JsonNode http, ObservableBag found) {
    RecordJson.text(http, "hostname").ifPresent(found::addHost);
    EveUrl.of(http).ifPresent(url -> found.add(ObservableType.URL, url));
    found.add(ObservableType.URL, RecordJson.texts(http, "http_refer"));
    found.add(ObservableType.URL, RecordJson.texts(http, "redirect"));
    found.add(ObservableType.USER_AGENT, RecordJson.texts(http, "http_user_agent"));
    found.add(ObservableType.IP, RecordJson.texts(http, "xff"));
  }

  private static void tls(JsonNode tls, ObservableBag found) {
    RecordJson.text(tls, "sni").ifPresent(found::addHost);
    RecordJson.texts(tls, "subjectaltname").forEach(name -> found.addHost(withoutWildcard(name)));
    commonName(RecordJson.text(tls, "subject").orElse(""), found);
    found.add(ObservableType.HASH_SHA1, RecordJson.texts(tls, "fingerprint"));
    found.add(ObservableType.USER_AGENT, RecordJson.texts(tls, "ua"));
    for (var kind : List.of("ja3", "ja3s")) {
      RecordJson.text(tls.path(kind), "hash").ifPresent(hash -> found.addKind(kind, hash));
    }
    RecordJson.text(tls, "ja4").ifPresent(value -> found.addKind("ja4", value));
  }

  private static void commonName(String subject, ObservableBag found) {
    for (var part : subject.split(",", -1)) {
      var attribute = part.strip();
      if (attribute.regionMatches(true, 0, "CN=", 0, 3)) {
        found.addHost(withoutWildcard(attribute.substring(3)));
      }
    }
  }

  private static String withoutWildcard(String name) {
    return name.startsWith("*.") ? name.substring(2) : name;
  }

  private static void ssh(JsonNode ssh, ObservableBag found) {
    for (var side : List.of("client", "server")) {
      RecordJson.text(ssh.path(side).path("hassh"), "hash")
          .ifPresent(hash -> found.addKind("hassh", hash));
    }
  }

  private static void mail(JsonNode record, ObservableBag found) {
    var smtp = record.path("smtp");
    found.add(ObservableType.EMAIL, RecordJson.texts(smtp, "mail_from"));
    found.add(ObservableType.EMAIL, RecordJson.texts(smtp, "rcpt_to"));
    var email = record.path("email");
    for (var field : List.of("from", "to", "cc", "bcc")) {
      found.add(ObservableType.EMAIL, RecordJson.texts(email, field));
    }
    found.add(ObservableType.FILE, RecordJson.texts(email, "attachment"));
    for (var url : RecordJson.texts(email, "url")) {
      found.add(ObservableType.URL, url.contains("://") ? url : "http://" + url);
    }
  }

  private static void files(JsonNode record, ObservableBag found) {
    for (var list : List.of("files", "fileinfo")) {
      for (var file : RecordJson.objects(record, list)) {
        found.add(ObservableType.FILE, RecordJson.texts(file, "filename"));
        found.add(ObservableType.HASH_MD5, RecordJson.texts(file, "md5"));
        found.add(ObservableType.HASH_SHA1, RecordJson.texts(file, "sha1"));
        found.add(ObservableType.HASH_SHA256, RecordJson.texts(file, "sha256"));
      }
    }
    found.add(ObservableType.FILE, RecordJson.texts(record.path("smb"), "filename"));
    found.add(ObservableType.FILE, RecordJson.texts(record.path("nfs"), "filename"));
    found.add(ObservableType.FILE, RecordJson.texts(record.path("ftp_data"), "filename"));
    found.add(ObservableType.FILE, RecordJson.texts(record.path("tftp"), "file"));
  }
}
