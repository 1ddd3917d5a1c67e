package org.encours.servers;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/**
 * What makes a broker ask everybody who they are: a certificate for encryption, passwords (SCRAM)
 * for identity, and an authorizer that refuses what no rule allows. Its folder holds the broker's
 * key and its operator's password, made on first use, for its owner only.
 */
public record BrokerGuard(Path folder) {

  /** Who makes topics, principals and rules. */
  private static final String OPERATOR = "operator";

  private static final String LOGIN = "org.apache.kafka.common.security.";
  private static final int PASSWORD_BYTES = 24;

  /** Made on first use. */
  public static BrokerGuard in(Path folder) {
    var guard = new BrokerGuard(Directories.ensure(folder).toAbsolutePath());
    try {
      Files.setPosixFilePermissions(guard.folder, PosixFilePermissions.fromString("rwx------"));
      if (!Files.exists(guard.certificate())) {
        guard.makeCertificate();
      }
      return guard;
    } catch (IOException e) {
      throw new ServerFailedException("Cannot guard the broker: " + e.getMessage(), e);
    }
  }

  /** The certificate that clients trust, as PEM. */
  public Path certificate() {
    return folder.resolve("broker.pem");
  }

  /** Client settings of the operator. */
  public Map<String, Object> operator() {
    return client("PLAIN", login("plain.Plain", OPERATOR, password()));
  }

  /** Client settings of a principal that {@link BrokerRights} made known. */
  public Map<String, Object> principal(String name, String password) {
    return client("SCRAM-SHA-512", login("scram.Scram", name, password));
  }

  private Map<String, Object> client(String mechanism, String login) {
    return Map.of(
        "security.protocol",
        "SASL_SSL",
        "sasl.mechanism",
        mechanism,
        "sasl.jaas.config",
        login + ";",
        "ssl.truststore.type",
        "PEM",
        "ssl.truststore.location",
        certificate().toString());
  }

  /** The broker's settings in place of open listeners. */
  List<String> settings() {
    var operator = login("plain.Plain", OPERATOR, password()) + known() + ";";
    return List.of(
        "listener.security.protocol.map=CLIENTS:SASL_SSL,CONTROLLER:SASL_SSL",
        "sasl.enabled.mechanisms=SCRAM-SHA-512,PLAIN",
        "sasl.mechanism.inter.broker.protocol=PLAIN",
        "sasl.mechanism.controller.protocol=PLAIN",
        "listener.name.clients.plain.sasl.jaas.config=" + operator,
        "listener.name.clients.scram-sha-512.sasl.jaas.config="
            + LOGIN
            + "scram.ScramLoginModule required;",
        "listener.name.controller.sasl.enabled.mechanisms=PLAIN",
        "listener.name.controller.plain.sasl.jaas.config=" + operator,
        "ssl.keystore.type=PKCS12",
        "ssl.keystore.location=" + keys(),
        "ssl.keystore.password=" + password(),
        "ssl.truststore.type=PEM",
        "ssl.truststore.location=" + certificate(),
        "authorizer.class.name=org.apache.kafka.metadata.authorizer.StandardAuthorizer",
        "super.users=User:" + OPERATOR,
        "allow.everyone.if.no.acl.found=false");
  }

  private static String login(String module, String name, String password) {
    return "%s%sLoginModule required username=\"%s\" password=\"%s\""
        .formatted(LOGIN, module, name, password);
  }

  private String known() {
    return " user_" + OPERATOR + "=\"" + password() + "\"";
  }

  private Path keys() {
    return folder.resolve("broker.p12");
  }

  private String password() {
    var file = folder.resolve("operator.password");
    try {
      if (!Files.exists(file)) {
        var bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        Files.writeString(file, HexFormat.of().formatHex(bytes));
      }
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new ServerFailedException("Cannot read " + file + ": " + e.getMessage(), e);
    }
  }

  private void makeCertificate() throws IOException {
    Files.deleteIfExists(keys());
    keytool(
        "-genkeypair",
        "-keyalg",
        "EC",
        "-groupname",
        "secp256r1",
        "-dname",
        "CN=Encours broker",
        "-ext",
        "san=ip:127.0.0.1,dns:localhost,dns:kafka",
        "-validity",
        "3650");
    keytool("-exportcert", "-rfc", "-file", certificate().toString());
  }

  private void keytool(String... what) throws IOException {
    var command = new java.util.ArrayList<String>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "keytool").toString());
    command.addAll(List.of(what));
    command.addAll(
        List.of("-alias", "broker", "-keystore", keys().toString(), "-storetype", "PKCS12"));
    command.addAll(List.of("-storepass:file", folder.resolve("operator.password").toString()));
    password();
    var process = new ProcessBuilder(command).redirectErrorStream(true).start();
    var said = new String(process.getInputStream().readAllBytes());
    try {
      if (process.waitFor() != 0) {
        throw new ServerFailedException("The broker's certificate cannot be made: " + said);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new ServerFailedException("interrupted", e);
    }
  }
}
