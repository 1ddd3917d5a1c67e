package org.encours.invoice.application.view;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Bank statements as loaded. */
public interface StatementViews {

  /**
   * One statement beside the one that closes before it on the same account, in whatever order the
   * two were loaded.
   *
   * @param missingBefore how many running numbers lie between the two; null where they are not
   *     known
   * @param differenceBefore what the opening balance is more than the closing one before; null
   *     where it is the same or not known
   */
  record Entry(
      UUID id,
      String iban,
      String statement,
      Long sequence,
      LocalDate closesOn,
      Money opening,
      Money closing,
      int entries,
      Instant loadedAt,
      Long missingBefore,
      Money differenceBefore) {}

  /**
   * In the order of loading.
   *
   * @param iban null means any
   */
  List<Entry> list(CreditorId creditor, String iban, Optional<UUID> after, int atMost);
}
