package org.encours.dunning.application.port;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.ReminderOrder;
import org.encours.kernel.CreditorId;

/** Messages that were ordered, and how they left. */
public interface Reminders {

  /** Takes orders that are due, of all creditors; the lease ends by itself if the taker dies. */
  List<ReminderOrder> take(int atMost, Instant now, Duration lease);

  /**
   * Renews the lease right before sending and notes that from now on the message may have left;
   * answers false when another has taken the order meanwhile, because the present taker was thought
   * dead. Only who gets a yes may send.
   */
  boolean begin(ReminderOrder order, Instant leaseUntil);

  Optional<byte[]> document(CreditorId creditor, UUID reminder);

  /** Keeps the document and answers the one that is kept: the first one, if there was one. */
  byte[] keep(ReminderOrder order, byte[] pdf, String sha256, int templateVersion, Instant at);

  /** With which version of the words its kept document was written; empty while none is kept. */
  Optional<Integer> templateVersion(CreditorId creditor, UUID reminder);

  /** Notes that it left, and tells of it. Does nothing when that was noted before. */
  void sent(ReminderOrder order, Instant at, LocalDate on, String sha256);

  /** It did not leave; it is tried again from then on. */
  void tryAgain(ReminderOrder order, Instant at, String why);

  /** Nothing changes about whether it left; it is looked at again from then on. */
  void putOff(ReminderOrder order, Instant at, String why);

  /** What it says changed before anybody heard of it; its document is made anew. */
  void renew(ReminderOrder order, Message message);

  /** It had nothing left to say when it was to leave: its debts stand as if it never had been. */
  void withdraw(ReminderOrder order, String why);

  /** Nobody can tell whether it left: a person has to look. */
  void inDoubt(ReminderOrder order, String why);

  /** It cannot reach its addressee this way. */
  void undeliverable(CreditorId creditor, UUID reminder, String delivery, String why);

  Optional<ReminderOrder> find(CreditorId creditor, UUID reminder);

  /** Orders the same message by another way; answers false when that was done before. */
  boolean orderInstead(ReminderOrder failed, UUID id, Message message, Instant at);

  void delivery(CreditorId creditor, UUID reminder, String delivery, Optional<String> note);
}
