package io.sentineliq.workbench.sample;

import java.time.Instant;
import java.util.Map;

/** The cloud account's watchman: findings as AWS GuardDuty exports them. */
final class Cloud {

  /** A documentation account number. */
  private static final String ACCOUNT = "111122223333";

  private static final int ID_DIGITS = 32;

  private int count;

  /** A finding about a key of {@code user}, used from {@code address} for {@code call}. */
  Line key(
      Instant at,
      String type,
      double severity,
      String title,
      String user,
      String address,
      String call) {
    var resource =
        Fields.of(
            "resourceType",
            "AccessKey",
            "accessKeyDetails",
            Fields.of("userName", user, "userType", "IAMUser"));
    var action =
        Fields.of(
            "actionType",
            "AWS_API_CALL",
            "awsApiCallAction",
            Fields.of("api", call, "remoteIpDetails", Fields.of("ipAddressV4", address)));
    return finding(at, type, severity, title, resource, action);
  }

  /** A finding about the machine {@code instance}, probed from {@code address}. */
  Line probe(Instant at, String type, double severity, String title, String address) {
    var resource =
        Fields.of(
            "resourceType",
            "Instance",
            "instanceDetails",
            Fields.of("instanceId", "i-0a1de510000000001"));
    var probe =
        Fields.of(
            "localPortDetails", Fields.of("port", 22),
            "remoteIpDetails", Fields.of("ipAddressV4", address));
    var action =
        Fields.of(
            "actionType",
            "PORT_PROBE",
            "portProbeAction",
            Fields.of("portProbeDetails", new Object[] {probe}));
    return finding(at, type, severity, title, resource, action);
  }

  private Line finding(
      Instant at,
      String type,
      double severity,
      String title,
      Map<String, Object> resource,
      Map<String, Object> action) {
    var record =
        Fields.of(
            "schemaVersion",
            "2.0",
            "accountId",
            ACCOUNT,
            "region",
            "eu-north-1",
            "id",
            Cast.sha256("finding " + count++).substring(0, ID_DIGITS),
            "type",
            type,
            "title",
            title,
            "description",
            title + ".",
            "severity",
            severity,
            "createdAt",
            at.toString(),
            "resource",
            resource,
            "service",
            Fields.of("action", action, "eventFirstSeen", at.toString(), "count", 1));
    return new Line(at, Product.CLOUD, Fields.json(record));
  }
}
