package org.encours.dunning.domain.law;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a first reminder to a Belgian consumer has to tell (CEL art. XIX.2 §3), as named checks. One
 * that lacks any of it frees the consumer of the indemnity, so that it is not sent.
 */
public record FirstReminderContent(
    boolean tellsBalance,
    boolean tellsIndemnity,
    Optional<String> creditorName,
    Optional<String> creditorNumber,
    Optional<String> description,
    boolean tellsDueDate,
    boolean tellsFreeTerm) {

  /** The four mentions of the law. */
  public enum Check {
    BALANCE_AND_INDEMNITY,
    CREDITOR_IDENTITY,
    DESCRIPTION_AND_DUE_DATE,
    FREE_TERM
  }

  public List<Check> missing() {
    List<Check> missing = new ArrayList<>();
    if (!tellsBalance || !tellsIndemnity) {
      missing.add(Check.BALANCE_AND_INDEMNITY);
    }
    if (blank(creditorName) || blank(creditorNumber)) {
      missing.add(Check.CREDITOR_IDENTITY);
    }
    if (blank(description) || !tellsDueDate) {
      missing.add(Check.DESCRIPTION_AND_DUE_DATE);
    }
    if (!tellsFreeTerm) {
      missing.add(Check.FREE_TERM);
    }
    return missing;
  }

  private static boolean blank(Optional<String> text) {
    return text.filter(given -> !given.isBlank()).isEmpty();
  }
}
