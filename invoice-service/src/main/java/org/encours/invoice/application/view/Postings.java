package org.encours.invoice.application.view;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.journal.JournalPosting;
import org.encours.kernel.CreditorId;

/** The journal for accounting, in the order in which it was written. */
public interface Postings {

  /**
   * @param cursor where a list goes on after it
   */
  record Entry(String cursor, JournalPosting posting) {}

  /**
   * Postings of business dates in a period.
   *
   * @param after the last cursor that was read, so that an export goes on where it stopped
   */
  List<Entry> list(
      CreditorId creditor, LocalDate from, LocalDate to, Optional<String> after, int atMost);
}
