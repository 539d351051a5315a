package io.sentineliq.workbench.sample;

import io.sentineliq.workbench.sample.Collector.Event;
import io.sentineliq.workbench.sample.Fortnight.Rhythm;
import io.sentineliq.workbench.sample.Suricata.Flow;
import io.sentineliq.workbench.sample.Suricata.Signature;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The noise from outside: everybody who tries every door of the internet. */
final class Strangers {

  private static final Signature DATABASE =
      new Signature(
          4_200_001,
          "SCAN Inbound to PostgreSQL port 5432",
          "Attempted Information Leak",
          3,
          List.of());
  private static final Signature SHELL =
      new Signature(
          4_200_002,
          "SCAN SSH login attempts at a high rate",
          "Attempted Administrator Privilege Gain",
          2,
          List.of("T1110"));
  private static final Signature TRAVERSAL =
      new Signature(
          4_200_003,
          "WEB_SERVER Path traversal in a request",
          "Web Application Attack",
          2,
          List.of("T1190"));
  private static final Event PORTS =
      new Event("Palisade|Edge Firewall", "FW-20", "Port scan blocked at the edge", 2);
  private static final List<String> TRAPS =
      List.of(
          "/cgi-bin/.%2e/.%2e/etc/passwd",
          "/static/..%2f..%2fwin.ini", "/download?file=../../app.env", "/.git/config");

  private final Fortnight time;
  private final Random random;
  private final Suricata suricata;
  private final Cloud cloud;
  private final List<Line> lines = new ArrayList<>();

  Strangers(Fortnight time, Random random, Suricata suricata, Cloud cloud) {
    this.time = time;
    this.random = random;
    this.suricata = suricata;
    this.cloud = cloud;
  }

  List<Line> lines() {
    repeat(180, () -> lines.add(scan(DATABASE, 5_432, "failed")));
    repeat(210, () -> lines.add(scan(SHELL, 22, "ssh")));
    repeat(110, () -> lines.add(traversal()));
    repeat(120, () -> lines.add(blocked()));
    repeat(80, () -> lines.add(probe()));
    return lines;
  }

  private void repeat(int count, Runnable what) {
    for (var i = 0; i < count; i++) {
      what.run();
    }
  }

  private Line scan(Signature signature, int port, String application) {
    return suricata.alert(
        time.draw(Rhythm.STRANGERS, random),
        signature,
        new Flow(Cast.scanner(random), Cast.WEB_SERVER.address(), port, application));
  }

  private Line traversal() {
    var url = TRAPS.get(random.nextInt(TRAPS.size()));
    return suricata.alert(
        time.draw(Rhythm.STRANGERS, random),
        TRAVERSAL,
        new Flow(Cast.scanner(random), Cast.WEB_SERVER.address(), 80, "http"),
        "http",
        Fields.of(
            "hostname",
            "www." + Cast.COMPANY,
            "url",
            url,
            "http_user_agent",
            "Mozilla/5.0 zgrab/0.x",
            "http_method",
            "GET",
            "status",
            404));
  }

  private Line blocked() {
    return Collector.cef(
        time.draw(Rhythm.STRANGERS, random),
        PORTS,
        "src",
        Cast.scanner(random),
        "dst",
        Cast.WEB_SERVER.address(),
        "act",
        "blocked",
        "cnt",
        Integer.toString(200 + random.nextInt(3_000)));
  }

  private Line probe() {
    return cloud.probe(
        time.draw(Rhythm.STRANGERS, random),
        "Recon:EC2/PortProbeUnprotectedPort",
        2.0,
        "Port 22 of a machine is probed from the internet",
        Cast.scanner(random));
  }
}
