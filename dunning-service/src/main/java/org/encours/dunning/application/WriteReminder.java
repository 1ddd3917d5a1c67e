package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.Letters;
import org.encours.dunning.application.port.PageLinks;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.application.port.Templates;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.dunning.domain.party.Creditor;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.template.MessageTemplate;
import org.encours.dunning.domain.template.TemplateKey;

/** Writes an ordered message as it reads on the day it leaves, and keeps what was written. */
@ApplicationScoped
class WriteReminder {

  private final Reminders reminders;
  private final Creditors creditors;
  private final Debtors debtors;
  private final DebtorSnapshots files;
  private final CreditorRules rulebook;
  private final Templates templates;
  private final Letters letters;
  private final PageLinks links;
  private final Clock clock;

  WriteReminder(
      Reminders reminders,
      Creditors creditors,
      Debtors debtors,
      DebtorSnapshots files,
      CreditorRules rulebook,
      Templates templates,
      Letters letters,
      PageLinks links,
      Clock clock) {
    this.reminders = reminders;
    this.creditors = creditors;
    this.debtors = debtors;
    this.files = files;
    this.rulebook = rulebook;
    this.templates = templates;
    this.letters = letters;
    this.links = links;
    this.clock = clock;
  }

  /** The order as it is now, and its letter. */
  record Prepared(ReminderOrder order, Creditor creditor, Letters.Written letter) {

    String sha256() {
      return WriteReminder.sha256(letter.pdf());
    }
  }

  /** Empty when there is nothing left to say: the order is withdrawn. */
  Optional<Prepared> write(ReminderOrder ordered) {
    Optional<ReminderOrder> current = current(ordered);
    if (current.isEmpty()) {
      reminders.withdraw(ordered, "paid, disputed or promised before it could leave");
      return Optional.empty();
    }
    ReminderOrder order = current.get();
    Creditor creditor = creditors.find(order.creditor()).orElseThrow();
    Debtor debtor = debtors.find(order.creditor(), order.debtorId()).orElseThrow();
    Optional<MessageTemplate> own = words(order);
    Letters.Written letter =
        letters.write(
            creditor,
            debtor,
            order.message(),
            reference(order),
            own.map(MessageTemplate::text),
            links.issue(order));
    byte[] pdf =
        reminders
            .document(order.creditor(), order.id())
            .orElseGet(
                () ->
                    reminders.keep(
                        order,
                        letter.pdf(),
                        sha256(letter.pdf()),
                        own.map(MessageTemplate::version).orElse(0),
                        Instant.now(clock)));
    return Optional.of(
        new Prepared(
            order,
            creditor,
            new Letters.Written(
                letter.subject(), letter.text(), letter.html(), letter.fileName(), pdf)));
  }

  /** Short enough to be read out on the telephone. */
  private static String reference(ReminderOrder order) {
    String id = order.id().toString().replace("-", "").toUpperCase(Locale.ROOT);
    return order.businessDate().toString().replace("-", "") + "-" + id.substring(id.length() - 6);
  }

  /** A further try says what the one before may have said. */
  private Optional<MessageTemplate> words(ReminderOrder order) {
    TemplateKey key = TemplateKey.of(order.message());
    return reminders
        .templateVersion(order.creditor(), order.id())
        .map(version -> templates.version(order.creditor(), key, version))
        .orElseGet(() -> templates.inForce(order.creditor(), key));
  }

  /** What may have left is never rewritten. */
  private Optional<ReminderOrder> current(ReminderOrder order) {
    LocalDate day = order.leavesOn(Instant.now(clock));
    if (order.inDoubt() || day.equals(order.message().businessDate())) {
      return Optional.of(order);
    }
    DebtorSnapshot file = files.find(order.creditor(), order.debtorId()).orElseThrow();
    Optional<Message> renewed = rulebook.of(order.creditor()).renewed(order.message(), file, day);
    renewed.ifPresent(message -> reminders.renew(order, message));
    return renewed.map(order::with);
  }

  private static String sha256(byte[] content) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
