package org.encours.collections.domain.court;

import java.time.LocalDate;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;

/**
 * What the choice of a procedure depends on.
 *
 * @param creditorCountry ISO 3166-1 alpha-2
 * @param accessories interest and lump sums up to the summons, which many laws count with the
 *     principal
 * @param gateOpen certain, liquid and due
 * @param paperFromDebtor a paper signed or sent by the debtor; an invoice alone is not enough
 * @param specialSupplier utilities, telecom, medical or school bills: the juge de paix takes any
 *     amount
 * @param sale a sale of goods: the Dutch kantonrechter hears a consumer's whatever the amount
 * @param provisional a rate used is not official yet
 * @param on the day on which the claim would be brought: its law counts
 * @param conciliationTried or excused, which a French civil court asks of small claims (CPC 750-1)
 */
public record CourtFacts(
    String creditorCountry,
    String debtorCountry,
    DebtorKind debtor,
    boolean debtorRegistered,
    Money principal,
    Money accessories,
    Contest contest,
    boolean gateOpen,
    boolean prescribed,
    boolean insolvent,
    boolean paperFromDebtor,
    boolean specialSupplier,
    boolean sale,
    boolean provisional,
    boolean conciliationTried,
    LocalDate on) {

  /** What is asked, as the laws count that look at all of it. */
  Money asked() {
    return principal.plus(accessories);
  }
}
