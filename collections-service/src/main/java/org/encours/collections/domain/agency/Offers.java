package org.encours.collections.domain.agency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.party.Contact;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.kernel.Money;

/** Makes an offer from the files, leaving everything out that an agency has no need of. */
public final class Offers {

  private Offers() {}

  /**
   * @param tone the hardest that may be used
   * @param contacts whom to speak to: the debtor's own, or who represents it
   */
  public static Offer of(
      Agency agency,
      Tone tone,
      CreditorFile creditor,
      DebtorFile debtor,
      List<Claim> claims,
      Map<InvoiceId, InvoiceFile> invoices,
      List<Contact> contacts,
      LocalDate on) {
    return new Offer(
        agency.id(),
        new Offer.Creditor(
            creditor.name(),
            creditor.enterpriseNumber(),
            creditor.address(),
            creditor.email(),
            creditor.phone()),
        new Offer.Debtor(
            debtor.kind().name(),
            debtor.name(),
            debtor.language(),
            debtor.country(),
            debtor.enterpriseNumber(),
            debtor.address(),
            contacts),
        claims.stream().map(claim -> item(claim, invoices.get(claim.invoice()))).toList(),
        claims.stream().map(Claim::total).reduce(Money::plus).orElseThrow(),
        agency.feeSchedule(),
        tone,
        on,
        null,
        NoticeTerms.of(agency.licence(), debtor));
  }

  private static Offer.Item item(Claim claim, InvoiceFile invoice) {
    return new Offer.Item(
        claim.number(),
        claim.issueDate(),
        claim.dueDate(),
        claim.principal(),
        claim.interest(),
        claim.fixedCompensation(),
        claim.penalty(),
        claim.reminderFees(),
        claim.total(),
        invoice == null ? null : invoice.description());
  }
}
