package org.encours.dunning.domain.journal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * One contact with a debtor.
 *
 * @param at when it took place
 * @param with whom, at the debtor's
 * @param by who noted it, or the service that sent it
 * @param invoices what it was about; empty where it was about the debtor as a whole
 */
public record JournalEntry(
    UUID id,
    UUID debtorId,
    Instant at,
    Direction direction,
    Way channel,
    Kind kind,
    Optional<ContactReason> reason,
    Optional<String> with,
    String by,
    String text,
    List<UUID> invoices) {

  /** Who spoke. */
  public enum Direction {
    IN,
    OUT
  }

  /** The way it took. */
  public enum Way {
    EMAIL,
    LETTER,
    REGISTERED_LETTER,
    PHONE,
    MEETING,
    PAGE,
    OTHER
  }

  /** What it was. */
  public enum Kind {
    LETTER,
    EMAIL,
    CALL,
    NOTE,
    PROMISE,
    REPLY,
    AGENCY,
    PAGE
  }

  public JournalEntry {
    invoices = List.copyOf(invoices);
  }
}
