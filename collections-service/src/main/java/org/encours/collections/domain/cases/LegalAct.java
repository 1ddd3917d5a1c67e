package org.encours.collections.domain.cases;

import java.time.LocalDate;
import java.util.Optional;
import org.encours.collections.domain.court.Interruption;

/**
 * An act about the debt that was done outside this service and has an effect in law.
 *
 * @param on the day it was done, or reached the other side where that counts
 * @param proof where it can be seen, for example a letter with its date
 */
public record LegalAct(Kind kind, LocalDate on, String proof) {

  /** What was done; whether it moves prescription is for the country's law to say. */
  public enum Kind {
    /** The debtor wrote that it owes (C.civ. 2240; old C.civ. 2248). */
    ACKNOWLEDGMENT(Interruption.Kind.ACKNOWLEDGMENT),
    /** A formal notice by a Belgian lawyer or bailiff: a year more, once (old C.civ. 2244 §2). */
    LAWYER_NOTICE(Interruption.Kind.LAWYER_NOTICE),
    /** A bailiff's order to pay, in Belgium. */
    BAILIFF_PAYMENT_ORDER(Interruption.Kind.BAILIFF_PAYMENT_ORDER),
    /** A suit that is not followed here (C.civ. 2241; old C.civ. 2244 §1). */
    COURT_CLAIM(Interruption.Kind.COURT_CLAIM),
    /** Protective or to enforce (C.civ. 2244). */
    SEIZURE(Interruption.Kind.SEIZURE),
    /**
     * An attempt at conciliation, mediation or a participative procedure, a small claim asked for
     * in vain, or what exempts from it (CPC 750-1). It may suspend prescription while it lasts,
     * which is not counted on.
     */
    CONCILIATION_ATTEMPT(null);

    private final Interruption.Kind interruption;

    Kind(Interruption.Kind interruption) {
      this.interruption = interruption;
    }
  }

  /** What it is to prescription, or empty when it is nothing. */
  public Optional<Interruption> interruption() {
    return Optional.ofNullable(kind.interruption).map(act -> new Interruption(act, on));
  }
}
