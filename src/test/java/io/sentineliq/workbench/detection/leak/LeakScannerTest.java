package io.sentineliq.workbench.detection.leak;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.security.KeyPairGenerator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeakScannerTest {

  private static final String JWT =
      "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIn0"
          + ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c";

  @ParameterizedTest
  @CsvSource({
    "CREDIT_CARD, 4111111111111111",
    "CREDIT_CARD, 5555-5555-5555-4444",
    "CREDIT_CARD, 3782 822463 10005",
    "CREDIT_CARD, 6011111111111117",
    "CREDIT_CARD, 3530111333300000",
    "CREDIT_CARD, 30569309025904",
    "IBAN, DE89370400440532013000",
    "IBAN, GB82 WEST 1234 5698 7654 32",
    "IBAN, NO9386011117947",
    "BITCOIN, 1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa",
    "BITCOIN, 3J98t1WpEZ73CNmQviecrnyiWrnqRhWNLy",
    "BITCOIN, bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4",
    "BITCOIN, BC1QW508D6QEJXTDG4Y5R3ZARVARY0C5XW7KV8F3T4",
    "BITCOIN, bc1p0xlxvlhemja6c4dqv22uapctqupfhlxm9h8z3k2e72q4k9hcz7vqzk5jj0",
    "ETHEREUM, 0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed",
    "ETHEREUM, 0x5aaeb6053f3e94c9b9a09f33669435e7ef1beaed",
    "TOR_ADDRESS, duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczad.onion",
    "AWS_KEY, AKIAZ7QX3LMPN5R2T4VW",
    "API_KEY, ghp_x7Kd93mQzR1vT5yWbN8cLpF2aH6jS4gE0uXo",
    "API_KEY, sk_live_4eC39HqLyjWDarjtT1zdp7dc",
    "API_KEY, glpat-x7Kd93mQzR1vT5yWbN8c",
    "API_KEY, AIzaSyD9x7Kd93mQzR1vT5yWbN8cLpF2aH6jS4g",
    "EMAIL, ann.lee+news@mail.northwind.technology",
    "PHONE, +49 30 901820",
    "PHONE, +1 (212) 555-0123",
    "PHONE, (212) 555-0123",
    "PHONE, 212-555-0123",
    "URL, https://northwind.com/a?b=c",
    "URL, ftp://10.1.2.3/file",
    "HEX, 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
    "BASE64, VGhpcyBpcyBhIHNlY3JldCBtZXNzYWdlIGZvciBSb2JlcnQgQW5kZXJzb24gMTIz",
  })
  void findsAndMasks(LeakKind kind, String value) {
    var text = "x: é " + value + ", and more";
    var leaks = leaks(text);

    assertThat(leaks).extracting(Leak::kind).containsExactly(kind);
    var leak = leaks.getFirst();
    assertThat(text.substring((int) leak.offset(), (int) leak.offset() + leak.length()))
        .isEqualTo(value);
    assertThat(leak.masked()).contains("********").doesNotContain(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "6200000000000005", "6205500000000000004", "6362970000457013", "5066991111111118",
        "6062826786276634", "9792030394440796", "2200700000000000007", "6759649826438453",
        "5018000000000009", "213100000000001", "4222222222222", "36227206271667",
        "4111.1111.1111.1111", "4111\u00a01111\u00a01111\u00a01111",
      })
  void cardsOfEveryNetworkAreFound(String number) {
    assertThat(leaks("pan " + number + " exp"))
        .extracting(Leak::kind)
        .containsExactly(LeakKind.CREDIT_CARD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "github_pat_11AQZ7KX0kP2mZx9QwL7t_YvB4nR8sD1fG6hJ3cA5eUiOpTzMqWxEkLaSdFgHjKlZxCvBnM4rT",
        "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",
        "xoxb-263594206564-2343594206574-FGqddMF8t08v8N7Oq4i57vs1",
        "glrt-kP2mZx9QwL7tYvB4nR8s",
        "npm_kP2mZx9QwL7tYvB4nR8sD1fG6hJ3cA5eUiOp",
        "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",
        "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",
        "key-3ax6xnjp29jd6fds4gc373sgvjxteol0",
        "4f5b3a7d9c1e2b6a8d0f3c5e7a9b1d2f-us12",
        "110201543:AAHdqTcvCH1vGWJxfSeofSAs0K5PALDsaw1",
        "MTk4NjIyNDgzNDcxOTI1MjQ4.Cl2FMQ.ZnCjm1XVW7vRze4b7Cq4se7kKWs",
        "Abc8Q~kP2mZx9QwL7tYvB4nR8sD1fG6hJ3cA5eUi",
        "EAAAEPw0fFq9dEXuWkq3xYtG7vZ1hLmN8oRb2cJsT4iKpQyVaD6uHeB5nXgMzLrC",
        "dapi4f5b3a7d9c1e2b6a8d0f3c5e7a9b1d2f",
        "glsa_kP2mZx9QwL7tYvB4nR8sD1fG6hJ3cA5e_4f5b3a7d",
        "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",
        "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",
        "dop_v1_4f5b3a7d9c1e2b6a8d0f3c5e7a9b1d2f4f5b3a7d9c1e2b6a8d0f3c5e7a9b1d2f",
      })
  void keysAreKnownByTheFormOfTheirIssuer(String key) {
    assertThat(leaks("use " + key + "\n"))
        .extracting(Leak::kind, Leak::length)
        .containsExactly(tuple(LeakKind.API_KEY, key.length()));
  }

  @ParameterizedTest
  @CsvSource({
    "Authorization: Bearer 7Fjfp0ZBr1KtDRbnfVdmIw9aQx3, API_KEY, 7Fjfp0ZBr1KtDRbnfVdmIw9aQx3",
    "Authorization: Basic dXNlcjpwYXNzd29yZDEyMw==, PASSWORD, dXNlcjpwYXNzd29yZDEyMw==",
    "admin : S3cr3tP@ss!, PASSWORD, S3cr3tP@ss!",
    "ann@northwind.com : winter22, PASSWORD, winter22",
    "pwd=Tr0ub4dor&3, PASSWORD, Tr0ub4dor&3",
    "user=a&password=hunter22&next=1, PASSWORD, hunter22",
    "senha: abacaxi77, PASSWORD, abacaxi77",
    "contrase\u00f1a: s3cr3ta99, PASSWORD, s3cr3ta99",
    "postgres://svc:Tr0ub4dor@localhost:5432/app, PASSWORD, Tr0ub4dor",
    "redis://:Tr0ub4dor@cache:6379/0, PASSWORD, Tr0ub4dor",
    "'define(''DB_PASSWORD'', ''Tr0ub4dor&3'');', PASSWORD, Tr0ub4dor&3",
    "curl -u ana:Tr0ub4dor https://api.northwind.com/, PASSWORD, Tr0ub4dor",
    "dump --password Tr0ub4dor --all, PASSWORD, Tr0ub4dor",
    "machine db login ana password Tr0ub4dor, PASSWORD, Tr0ub4dor",
    "Server=db;Password=Tr0ub4dor!;Encrypt=true, PASSWORD, Tr0ub4dor!",
    "Authorization: token 7fjfp0zbr1ktdrbnfvdmiw9aqx3, API_KEY, 7fjfp0zbr1ktdrbnfvdmiw9aqx3",
    "key AKIA8H1Q09XKLMPN5R2T now, AWS_KEY, AKIA8H1Q09XKLMPN5R2T",
    "4111111111111111 12/27 123, CREDIT_CARD, 4111111111111111",
    "4111 1111 1111 1111 12/27, CREDIT_CARD, 4111 1111 1111 1111",
    "'x,5555555555554444,y', CREDIT_CARD, 5555555555554444",
    "'1,4111111111111111', CREDIT_CARD, 4111111111111111",
    "IBAN:DE89370400440532013000, IBAN, DE89370400440532013000",
    "https://hooks.slack.com/services/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, API_KEY,"
        + " /services/T024BE7LD/B024BE7LH/AZAAA9u0pA4ad666eMgbi555",
  })
  void secretsAreFoundWhereTheyStand(String text, LeakKind kind, String value) {
    assertThat(leaks(text).stream().filter(leak -> leak.kind() == kind).toList())
        .singleElement()
        .satisfies(
            leak ->
                assertThat(text.substring((int) leak.offset()).substring(0, leak.length()))
                    .isEqualTo(value));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "bearer of bad news",
        "a basic understanding of it",
        "size : 12345x",
        "user : someone",
        "6071111111111118",
        "12:30:41 : started",
        "Key Largo, an island. And more",
        "sort -u list:of:words",
        "login and password are asked for",
        "run it with --password and --token",
        "postgres://localhost:5432/app",
        "postgres://user:password@localhost/app",
        "the token authorization is shared",
      })
  void wordsThatOnlyLookLikeOneAreLeftAlone(String text) {
    assertThat(leaks(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4111111111111112",
        "1234567812345670",
        "94111111111111111",
        "4111 11111111 1111",
        "order-4111111111111111234",
        "DE89370400440532013001",
        "DE8937040044053201300",
        "XX89370400440532013000",
        "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNb",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t5",
        "bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kV8F3T4",
        "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAeD",
        "0x0000000000000000000000000000000000000000",
        "duckduckgogg42xjoc72x3sjasowoarfbgcmvfimaftt6twagswzczae.onion",
        "AKIAIOSFODNN7EXAMPLE",
        "ghp_xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx",
        "sk_live_0123456789abcdefgh",
        "api_key = YOUR_API_KEY_GOES_HERE_1",
        "api_key = aaaaaaaaaaaaaaaaaaaaaaa1",
        "password: must be at least eight characters",
        "password = getPassword()",
        "password=${DB_PASSWORD}",
        "\"password\": \"null\"",
        "<password></password>",
        "eyJhbGciOiJIUzI1NiJ9.notjson.sig",
        "image@2x.png",
        "a..b@northwind.com",
        "git@northwind.com:team/code.git",
        "23:06:41",
        "note:call them back",
        "+123",
        "+999 1",
        "212-555-01234",
        "http://localhost:8080/",
        "00000000000000000000000000000000",
        "-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN CERTIFICATE-----\nMIIB\n-----END CERTIFICATE-----",
      })
  void leavesAlone(String text) {
    assertThat(leaks(text)).extracting(Leak::kind).isSubsetOf(LeakKind.EMAIL);
    assertThat(leaks(text)).hasSize(text.startsWith("git@") ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({
    "ann@northwind.technology:hunter2, hunter2",
    "ann@northwind.co.uk;p@ss:w|rd, p@ss:w|rd",
    "https://ann:s3cr3t@northwind.com/, s3cr3t",
    "ann_lee:Tr0ub4dor&3, Tr0ub4dor&3",
    "db_password = 'correct horse', correct horse",
    "Password: hunter2, hunter2",
    "<password>hunter2</password>, hunter2",
    "PWD=hunter2&x=1, hunter2",
  })
  void findsPasswords(String text, String password) {
    assertThat(passwords(text)).containsExactly(password);
    assertThat(leaks(text)).noneMatch(leak -> leak.masked().contains(password));
  }

  @ParameterizedTest
  @CsvSource({
    "API_KEY, '{\"client_secret\": \"x7Kd93mQzR1vT5yWbN8c\"}'",
    "API_KEY, X-Auth-Token: x7Kd93mQzR1vT5yWbN8c",
    "AWS_KEY, aws_secret_access_key = wJalrXUtnFEMI/K7MDENG/bPxRfiCYzzA3Kq9Lp2",
  })
  void findsSecretsByTheirNames(LeakKind kind, String text) {
    assertThat(leaks(text)).extracting(Leak::kind).containsExactly(kind);
  }

  @Test
  void findsTokensAndKeys() throws Exception {
    var pair = KeyPairGenerator.getInstance("RSA").generateKeyPair();
    var body =
        Base64.getMimeEncoder(64, new byte[] {'\n'}).encodeToString(pair.getPrivate().getEncoded());
    var pem = "-----BEGIN PRIVATE KEY-----\n" + body + "\n-----END PRIVATE KEY-----";
    var blob = "\0\0\0\u000bssh-ed25519\0\0\0 ".getBytes(ISO_8859_1);
    var ssh = "ssh-ed25519 " + Base64.getEncoder().encodeToString(Arrays.copyOf(blob, 51));

    assertThat(leaks("Bearer " + JWT + "."))
        .extracting(Leak::kind)
        .containsExactly(LeakKind.JWT_TOKEN);
    assertThat(leaks(pem)).extracting(Leak::kind).containsExactly(LeakKind.PRIVATE_KEY);
    assertThat(leaks("\"" + pem.replace("\n", "\\n") + "\""))
        .extracting(Leak::kind)
        .containsExactly(LeakKind.PRIVATE_KEY);
    assertThat(leaks(pem).getFirst().length()).isEqualTo(pem.length());
    assertThat(leaks(ssh + " ann@desk")).extracting(Leak::kind).containsExactly(LeakKind.SSH_KEY);
  }

  @Test
  void findsTheSameHoweverTheTextArrives() throws IOException {
    var part =
        "ann@northwind.com:hunter22 4111 1111 1111 1111 https://northwind.com/ " + JWT + "\n";
    var text = part.repeat(3_000);
    var expected = leaks(text);
    var drips = new ArrayList<Leak>();
    LeakScanner.scan(new Dripping(text), (leak, clear) -> drips.add(leak));

    assertThat(expected).hasSize(15_000);
    assertThat(drips).isEqualTo(expected);
    assertThat(expected.getLast().offset()).isEqualTo(text.length() - 1L - JWT.length());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "1",
        "1 ",
        "1-",
        "+",
        "(2",
        "-",
        "@",
        "a@",
        "a.a@",
        "://",
        "http://",
        "http://a.com/",
        "-----BEGIN PRIVATE KEY-----",
        "-----BEGIN ",
        "password=",
        "eyJ",
        "eyJ.",
        "/",
        "a/",
        "=",
        "ssh-rsa AAAA",
        "a:b\n",
        "\u00e9",
        "\ud83d",
        "\0",
        "0x",
        "bc1",
        "GB82",
        "AKIA",
        "a%"
      })
  void readsHostileTextToItsEnd(String part) {
    assertThat(leaks(part.repeat(400_000 / part.length()))).hasSizeLessThan(400_000);
  }

  @Test
  void namesAValueByTheKeyOfTheWorkspace() {
    var one = new LeakHash(new byte[32]);
    var other = new LeakHash(new byte[] {1});

    assertThat(one.of(LeakKind.PASSWORD, "hunter2"))
        .hasSize(64)
        .isEqualTo(new LeakHash(new byte[32]).of(LeakKind.PASSWORD, "hunter2"))
        .isNotEqualTo(other.of(LeakKind.PASSWORD, "hunter2"))
        .isNotEqualTo(one.of(LeakKind.API_KEY, "hunter2"));
    assertThat(normal("4111 1111 1111 1111")).isEqualTo(normal("4111-1111-1111-1111"));
    assertThat(normal("gb82 west 1234 5698 7654 32")).isEqualTo("GB82WEST12345698765432");
  }

  private static String normal(String text) {
    var values = new ArrayList<String>();
    LeakScanner.scan(text, (leak, clear) -> values.add(clear));
    return values.getFirst();
  }

  private static List<String> passwords(String text) {
    var values = new ArrayList<String>();
    LeakScanner.scan(
        text,
        (leak, clear) -> {
          if (leak.kind() == LeakKind.PASSWORD) {
            values.add(clear);
          }
        });
    return values;
  }

  private static List<Leak> leaks(String text) {
    var leaks = new ArrayList<Leak>();
    LeakScanner.scan(text, (leak, clear) -> leaks.add(leak));
    return leaks;
  }

  /** A few characters at a time. */
  private static final class Dripping extends Reader {
    private final StringReader text;
    private int next;

    Dripping(String text) {
      this.text = new StringReader(text);
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
      return text.read(target, offset, Math.min(length, 1 + next++ % 977));
    }

    @Override
    public void close() {
      text.close();
    }
  }
}
