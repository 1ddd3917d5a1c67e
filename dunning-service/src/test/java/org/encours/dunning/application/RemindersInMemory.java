package org.encours.dunning.application;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Reminders;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.kernel.CreditorId;

/** One order, and all that was noted about it. */
final class RemindersInMemory implements Reminders {

  final List<String> notes = new ArrayList<>();
  final List<Message> orderedInstead = new ArrayList<>();
  Optional<Instant> nextTry = Optional.empty();
  Optional<Message> renewed = Optional.empty();
  boolean mine = true;
  boolean spoken;
  int version;
  private Optional<byte[]> document = Optional.empty();

  @Override
  public List<ReminderOrder> take(int atMost, Instant now, Duration lease) {
    return List.of();
  }

  @Override
  public boolean begin(ReminderOrder order, Instant leaseUntil) {
    spoken |= mine;
    return mine;
  }

  @Override
  public Optional<byte[]> document(CreditorId creditor, UUID reminder) {
    return document;
  }

  @Override
  public Optional<Integer> templateVersion(CreditorId creditor, UUID reminder) {
    return document.map(any -> version);
  }

  @Override
  public byte[] keep(
      ReminderOrder order, byte[] pdf, String sha256, int templateVersion, Instant at) {
    if (document.isEmpty()) {
      version = templateVersion;
    }
    document = Optional.of(document.orElse(pdf));
    return document.get();
  }

  @Override
  public void sent(ReminderOrder order, Instant at, LocalDate on, String sha256) {
    notes.add("sent on " + on);
  }

  @Override
  public void tryAgain(ReminderOrder order, Instant at, String why) {
    spoken = false;
    nextTry = Optional.of(at);
    notes.add("again: " + why);
  }

  @Override
  public void putOff(ReminderOrder order, Instant at, String why) {
    nextTry = Optional.of(at);
    notes.add("put off: " + why);
  }

  @Override
  public void renew(ReminderOrder order, Message message) {
    renewed = Optional.of(message);
    document = Optional.empty();
  }

  @Override
  public void withdraw(ReminderOrder order, String why) {
    notes.add("withdrawn: " + why);
  }

  @Override
  public void inDoubt(ReminderOrder order, String why) {
    notes.add("in doubt: " + why);
  }

  @Override
  public void undeliverable(CreditorId creditor, UUID reminder, String delivery, String why) {
    notes.add(delivery + ": " + why);
  }

  @Override
  public Optional<ReminderOrder> find(CreditorId creditor, UUID reminder) {
    return Optional.empty();
  }

  @Override
  public boolean orderInstead(ReminderOrder failed, UUID id, Message message, Instant at) {
    return orderedInstead.add(message);
  }

  @Override
  public void delivery(CreditorId creditor, UUID reminder, String delivery, Optional<String> note) {
    notes.add(delivery);
  }
}
