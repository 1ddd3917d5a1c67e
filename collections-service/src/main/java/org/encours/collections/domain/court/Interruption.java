package org.encours.collections.domain.court;

import java.time.LocalDate;

/** An act that was done about a debt, and which may touch its prescription. */
public record Interruption(Kind kind, LocalDate on) {

  public enum Kind {
    ACKNOWLEDGMENT,
    PART_PAYMENT,
    COURT_CLAIM,
    /** For the French order to pay only its service counts, never the filing. */
    ORDER_SERVED,
    SEIZURE,
    /** A bailiff's order to pay (commandement), Belgium. */
    BAILIFF_PAYMENT_ORDER,
    /** Formal notice by a Belgian lawyer or bailiff, old C.civ. 2244 §2: one year, once. */
    LAWYER_NOTICE,
    /** A plain or registered letter of the creditor: interrupts nowhere (Cass. com. 20-23.204). */
    REGISTERED_LETTER
  }
}
