package org.encours.invoice.domain.words;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What the words of an invoice's payment terms come to.
 *
 * @param dueDate nothing where they do not tell it
 * @param certain whether they were understood whole; otherwise a person should look
 */
public record TermsReading(Optional<LocalDate> dueDate, boolean certain) {

  static final TermsReading NOTHING = new TermsReading(Optional.empty(), false);
}
