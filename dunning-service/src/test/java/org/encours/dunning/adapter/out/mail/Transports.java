package org.encours.dunning.adapter.out.mail;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.configuration.DurationConverter;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.application.port.MailTransport;
import org.encours.dunning.configuration.DunningSettings;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.party.Address;
import org.encours.dunning.domain.party.Creditor;
import org.encours.kernel.CreditorId;

/** A post as a fresh instance of the service has it, and something to send. */
final class Transports {

  static final Creditor SENDER =
      new Creditor(
          new CreditorId("acme-be"),
          "Fournitures Dupont SRL",
          "BE",
          CreditorSize.SME,
          "0401234560",
          Optional.empty(),
          "BE68539007547034",
          Optional.empty(),
          new Address("Rue du Marché aux Herbes 61", "1000", "Bruxelles", "BE"),
          "fr",
          "credit@dupont.example",
          "+32 2 555 01 00");

  private Transports() {}

  static SmtpTransport fresh(int port, Duration timeout) {
    DunningSettings settings = settings(port, timeout);
    return new SmtpTransport(new MailTrace(settings, new ObjectMapper()), settings);
  }

  static MailTransport.Outcome send(MailTransport post, String to) {
    return post.send(
        SENDER,
        to,
        "<" + UUID.randomUUID() + "@acme-be.encours.org>",
        new Letters.Written(
            "Rappel",
            "Madame, Monsieur, \u20ac 100,00 restent dus.",
            "<p>Madame, Monsieur, \u20ac 100,00 restent dus.</p>",
            "Rappel.pdf",
            "%PDF-1.7".getBytes(StandardCharsets.US_ASCII)));
  }

  private static DunningSettings settings(int port, Duration timeout) {
    return new SmallRyeConfigBuilder()
        .withMapping(DunningSettings.class)
        .withConverter(Duration.class, 200, new DurationConverter())
        .withDefaultValue("encours.dunning.mail.host", "127.0.0.1")
        .withDefaultValue("encours.dunning.mail.port", Integer.toString(port))
        .withDefaultValue("encours.dunning.mail.timeout", timeout.toString())
        .withDefaultValue("encours.dunning.mail.lease", timeout.multipliedBy(2).toString())
        .build()
        .getConfigMapping(DunningSettings.class);
  }
}
