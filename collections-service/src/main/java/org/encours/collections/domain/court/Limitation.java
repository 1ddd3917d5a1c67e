package org.encours.collections.domain.court;

import java.time.LocalDate;
import java.time.Period;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;

/**
 * How long a claim lives, and from when.
 *
 * @param fromInvoice whether the time starts at the earlier of invoice and performance instead of
 *     the due date (FR consumer: case law varies, so the earliest start is taken)
 */
public record Limitation(Period period, boolean fromInvoice, String law, Certainty certainty) {

  public static final Limitation FR_TRADE =
      new Limitation(Period.ofYears(5), false, "C.com. L110-4", Certainty.SOURCED);
  public static final Limitation FR_CONSUMER =
      new Limitation(Period.ofYears(2), true, "C.conso L218-2", Certainty.SOURCED);
  public static final Limitation FR_CARRIAGE =
      new Limitation(Period.ofYears(1), false, "C.com. L133-6", Certainty.SOURCED);
  public static final Limitation BE_CONTRACT =
      new Limitation(Period.ofYears(10), false, "old C.civ. 2262bis", Certainty.SOURCED);
  public static final Limitation BE_PERIODIC =
      new Limitation(Period.ofYears(5), false, "old C.civ. 2277", Certainty.SOURCED);
  public static final Limitation BE_CONSUMER_GOODS =
      new Limitation(Period.ofYears(1), false, "old C.civ. 2272", Certainty.GENERAL);
  public static final Limitation BE_HEALTHCARE =
      new Limitation(Period.ofYears(2), false, "old C.civ. 2277bis", Certainty.SOURCED);
  public static final Limitation BE_HOSPITALITY =
      new Limitation(Period.ofMonths(6), false, "old C.civ. 2272", Certainty.SOURCED);
  public static final Limitation BE_INSURANCE =
      new Limitation(Period.ofYears(3), false, "insurance law art. 88", Certainty.SOURCED);

  /**
   * The period for a claim whose nature nobody told us: the seller's law between professionals, the
   * consumer's own law for a consumer (Rome I art. 4 and 6). The one year of a Belgian consumer for
   * goods is only a presumption of payment that an invoice undoes, so contract law governs.
   */
  public static Limitation of(CreditorFile creditor, DebtorFile debtor) {
    if (country(creditor, debtor).equals("FR")) {
      return debtor.kind() == DebtorKind.CONSUMER ? FR_CONSUMER : FR_TRADE;
    }
    return BE_CONTRACT;
  }

  /** Whose law it is, which also says what interrupts: ISO 3166-1 alpha-2. */
  public static String country(CreditorFile creditor, DebtorFile debtor) {
    return debtor.kind() == DebtorKind.CONSUMER ? debtor.country() : creditor.country();
  }

  /** The last day on which the claim is alive when nothing interrupted it. */
  public LocalDate end(InvoiceFile invoice, LocalDate dueDate) {
    return end(start(invoice, dueDate));
  }

  /** The last day of a period that starts on a day. No weekend moves it: do not rely on that. */
  public LocalDate end(LocalDate start) {
    return start.plus(period);
  }

  public LocalDate start(InvoiceFile invoice, LocalDate dueDate) {
    if (!fromInvoice) {
      return dueDate;
    }
    LocalDate delivery = invoice.deliveryDate();
    return delivery != null && delivery.isBefore(invoice.issueDate())
        ? delivery
        : invoice.issueDate();
  }
}
