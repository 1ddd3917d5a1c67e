package org.encours.collections.domain.cases;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.Offer;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.gate.Deficiency;
import org.encours.collections.domain.money.Concession;
import org.encours.collections.domain.money.Cost;
import org.encours.collections.domain.money.Recovery;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Money;

/** What happened on a case that others act on; the case itself travels beside. */
public sealed interface CaseEvent {

  record CaseOpened(Money claimed, LocalDate on) implements CaseEvent {}

  record CaseRefused(List<Deficiency> missing, LocalDate on) implements CaseEvent {}

  /** Handed to an agency, with what it is offered. */
  record HandedToAgency(Offer offer, String why) implements CaseEvent {}

  record HandedToCourt(Procedure procedure, Money claimed, LocalDate on, String why)
      implements CaseEvent {}

  /**
   * Assigned to a buyer for good; what was open went over with it.
   *
   * @param shares of the price, invoice by invoice
   */
  record CaseSold(Sale terms, Money open, List<Share> shares, LocalDate on, String why)
      implements CaseEvent {

    /** What is lost by it, for the ledger to post. */
    public Money loss() {
      return open.minus(terms.price());
    }
  }

  /** What one invoice had open, and what the buyer pays for it. */
  record Share(InvoiceId invoice, Money principal, Money price) {}

  /**
   * Taken out of an agency's or court's hands.
   *
   * @param agency that had it, or null
   * @param tellAgency false when the agency itself gave it back
   */
  record CaseRecalled(AgencyId agency, boolean tellAgency, String reason, LocalDate on)
      implements CaseEvent {}

  /** Why a case that had ended is worked again. */
  enum ReopeningCause {
    /** The price of a settlement went back, and the concession with it. */
    SETTLEMENT_BOUNCED,
    PAYMENT_BOUNCED
  }

  record CaseReopened(ReopeningCause cause, Money open, String reason, LocalDate on)
      implements CaseEvent {}

  /**
   * The debtor contests an invoice of the case; the ledger opens the dispute.
   *
   * @param agency that heard it, or null
   * @param amount the contested part, or null for all of it
   */
  record DisputeHeard(
      UUID id,
      InvoiceId invoice,
      AgencyId agency,
      DisputeReason reason,
      Money amount,
      boolean chargesOnly,
      String note,
      String by,
      LocalDate on)
      implements CaseEvent {}

  /** Why a debtor contests, as the ledger names it. */
  enum DisputeReason {
    SERVICE,
    GOODS,
    AMOUNT,
    NOT_RECEIVED,
    NOT_ORDERED,
    LATE_DELIVERY,
    MISUNDERSTANDING,
    WRONG_ADDRESS,
    OTHER
  }

  record InsolvencyNoted(Insolvency insolvency, LocalDate on) implements CaseEvent {}

  record InsolvencyEnded(Insolvency insolvency, String reason, LocalDate on) implements CaseEvent {}

  /**
   * @param invoice that bears it: the oldest of the case
   */
  record CostIncurred(Cost cost, InvoiceId invoice) implements CaseEvent {}

  record RecoveryReceived(Recovery recovery, boolean judicial) implements CaseEvent {}

  /** The debtor paid the creditor while the agency works: it is told at once. */
  record PaidDirectly(
      AgencyId agency, String invoiceNumber, Money amount, LocalDate valueDate, Money open)
      implements CaseEvent {}

  /**
   * The agency's work ended without its own doing: paid or given up elsewhere.
   *
   * @param reason said to the agency, in words
   */
  record Released(AgencyId agency, String reason, LocalDate on) implements CaseEvent {}

  /** What an agency may be told about a case it works. */
  enum Instruction {
    PAUSE,
    RESUME,
    REPRESENTATIVE,
    SETTLEMENT,
    INSTALMENT,
    MESSAGE
  }

  /**
   * @param text said to the agency, in words
   * @param until the last day that the instruction is about, or null
   * @param attachments files that go with it
   */
  public record Instructed(
      AgencyId agency,
      Instruction instruction,
      String text,
      LocalDate until,
      LocalDate on,
      List<Attachment> attachments)
      implements CaseEvent {

    public Instructed(
        AgencyId agency, Instruction instruction, String text, LocalDate until, LocalDate on) {
      this(agency, instruction, text, until, on, List.of());
    }
  }

  record PlanAgreed(PaymentPlan plan) implements CaseEvent {}

  /**
   * @param due what is left of an instalment that falls due within days
   */
  record InstalmentDue(PaymentPlan plan, Instalment due, LocalDate on) implements CaseEvent {}

  record PlanBroken(PaymentPlan plan, Instalment missed, LocalDate on) implements CaseEvent {}

  /** The debtor is named to a bureau; the same report again, of less, corrects it. */
  record NegativeReportMade(NegativeReport report) implements CaseEvent {}

  /**
   * @param at when it was known; the bureau must have forgotten it within 48 hours
   */
  record NegativeReportLifted(
      NegativeReport report, NegativeReport.End end, LocalDate on, Instant at)
      implements CaseEvent {

    private static final Duration TO_FORGET = Duration.ofHours(48);

    /** The last moment at which the bureau may know of it (CNIL reference 2021-130). */
    public Instant liftBy() {
      return at.plus(TO_FORGET);
    }
  }

  /**
   * @param givenUp for the ledger to write off and waive
   */
  record CaseClosed(
      Outcome outcome, Money recovered, Money open, LocalDate on, Optional<Concession> givenUp)
      implements CaseEvent {}
}
