package org.encours.local.broker;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.encours.local.Service;
import org.encours.servers.BrokerRights;
import org.encours.servers.TopicRule;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(
    name = "broker",
    description = "Makes topics, principals and access rules on a broker, as its operator.",
    mixinStandardHelpOptions = true)
public final class BrokerCommand implements Callable<Integer> {

  @Option(
      names = "--client",
      required = true,
      paramLabel = "FILE",
      description = "the operator's client settings, with bootstrap.servers")
  private Path client;

  @Option(
      names = "--passwords",
      required = true,
      paramLabel = "FOLDER",
      description = "a file PRINCIPAL.password for each principal")
  private Path passwords;

  @Option(
      names = "--agency",
      paramLabel = "CREDITOR/AGENCY",
      description = "let an agency in, instead of the services")
  private String agency;

  @Override
  public Integer call() throws IOException {
    try (var admin = Admin.create(settings())) {
      var rights = new BrokerRights(admin);
      if (agency == null) {
        rights.services(servicesPasswords());
      } else {
        var names = agency.split("/", 2);
        rights.agency(names[0], names[1], password(TopicRule.agencyPrincipal(names[0], names[1])));
      }
    }
    System.out.println("The broker knows its topics and who may write and read them.");
    return 0;
  }

  private Properties settings() throws IOException {
    var settings = new Properties();
    try (var reader = Files.newBufferedReader(client)) {
      settings.load(reader);
    }
    return settings;
  }

  private Map<String, String> servicesPasswords() throws IOException {
    var all = new HashMap<String, String>();
    for (var service : Stream.of(Service.values()).map(Service::id).toList()) {
      all.put(service, password(service));
    }
    return all;
  }

  private String password(String principal) throws IOException {
    return Files.readString(passwords.resolve(principal + ".password")).strip();
  }
}
