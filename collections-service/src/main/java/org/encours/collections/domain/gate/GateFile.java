package org.encours.collections.domain.gate;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.RateCap;
import org.encours.collections.domain.claim.SentReminder;
import org.encours.collections.domain.court.Interruption;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.kernel.Money;

/**
 * Everything the gate looks at.
 *
 * @param items the claims with what the ledger knows of their invoices
 * @param credit what the debtor has with us that is not allocated to an invoice, or null when none
 * @param legalWaitEndedOn the last of the 14 days of art. XIX.2 CEL after a consumer's first
 *     reminder, or null when it has not ended or none is due
 * @param noticeGivenOn day of the formal notice, or null
 * @param acts that may have interrupted prescription
 * @param rateCap the most interest a Belgian consumer owes
 */
public record GateFile(
    Optional<CreditorFile> creditor,
    Optional<DebtorFile> debtor,
    List<Item> items,
    Money credit,
    List<SentReminder> reminders,
    LocalDate noticeGivenOn,
    LocalDate legalWaitEndedOn,
    List<Interruption> acts,
    RateCap rateCap) {

  public GateFile {
    items = List.copyOf(items);
    reminders = List.copyOf(reminders);
    acts = List.copyOf(acts);
  }

  /** A file on which nothing is noted that interrupted prescription. */
  public GateFile(
      Optional<CreditorFile> creditor,
      Optional<DebtorFile> debtor,
      List<Item> items,
      Money credit,
      List<SentReminder> reminders,
      LocalDate noticeGivenOn,
      LocalDate legalWaitEndedOn,
      RateCap rateCap) {
    this(
        creditor,
        debtor,
        items,
        credit,
        reminders,
        noticeGivenOn,
        legalWaitEndedOn,
        List.of(),
        rateCap);
  }

  /** The same after acts that may have interrupted prescription. */
  public GateFile after(List<Interruption> done) {
    return new GateFile(
        creditor, debtor, items, credit, reminders, noticeGivenOn, legalWaitEndedOn, done, rateCap);
  }

  /**
   * A claim and its invoice.
   *
   * @param invoice empty when the ledger's word on it has not arrived yet
   * @param restOfCase whether another case works the undisputed part of the invoice, so that this
   *     claim is what was contested then
   */
  public record Item(Claim claim, Optional<InvoiceFile> invoice, boolean restOfCase) {

    /**
     * What of the claim is contested: dunning leaves a dispute that it knows out of what it asks
     * for, and that is not taken off again.
     *
     * @param open what is owed of the claim
     */
    Money contested(InvoiceFile known, Money open) {
      return restOfCase
          ? known.disputed().min(open)
          : open.minus(known.open().minus(known.disputed())).max(Money.zero(open.currency()));
    }
  }
}
