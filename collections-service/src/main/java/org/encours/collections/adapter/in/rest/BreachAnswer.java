package org.encours.collections.adapter.in.rest;

import java.time.LocalDate;
import org.encours.collections.domain.cases.Breach;

/** What an agency did against the rules that protect the debtor, for both sides to see. */
record BreachAnswer(
    int number,
    String agency,
    Breach.Rule rule,
    String source,
    LocalDate on,
    String what,
    LocalDate takenUpOn) {

  static BreachAnswer of(Breach breach) {
    return new BreachAnswer(
        breach.number(),
        breach.agency().value(),
        breach.rule(),
        breach.rule().source(),
        breach.on(),
        breach.what(),
        breach.takenUpOn());
  }
}
