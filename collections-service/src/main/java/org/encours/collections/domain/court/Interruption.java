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
    /**
     * A suit goes on: no time runs until its end (FR C.civ. 2242; BE old C.civ. 2244; DE § 204).
     */
    SUIT_PENDING,
    /** An enforceable title, which lives by a time of its own. */
    TITLE,
    SEIZURE,
    /** A bailiff's order to pay (commandement), Belgium and Luxembourg. */
    BAILIFF_PAYMENT_ORDER,
    /** Formal notice by a Belgian lawyer or bailiff, old C.civ. 2244 §2: one year, once. */
    LAWYER_NOTICE,
    /**
     * A registered letter of the creditor. It interrupts in the Netherlands (BW 3:317) and towards
     * a French public body (law 68-1250 art. 2), nowhere else (Cass. com. 20-23.204).
     */
    REGISTERED_LETTER
  }
}
