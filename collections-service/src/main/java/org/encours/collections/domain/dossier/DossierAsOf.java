package org.encours.collections.domain.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.cases.LegalAct;
import org.encours.collections.domain.cases.TimelineEntry;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.DebtNature;
import org.encours.collections.domain.claim.Dispute;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.CourtChoice;
import org.encours.collections.domain.court.CourtFacts;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.court.ProcedureOption;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;

/** How a case stood at the end of a past day, as far as it decides which papers a court wants. */
public record DossierAsOf(CollectionCase of, List<InvoiceFile> invoices, LocalDate day) {

  /** What is written down when a debtor contests: by the ledger, an agency, a court. */
  private static final Set<String> CONTESTED =
      Set.of("DISPUTED", "AGENCY_DISPUTE", "COURT_OPPOSED");

  /**
   * The procedure that ran, or else those that were open.
   *
   * @param prescribed whether the claim was dead by then
   */
  public List<Procedure> procedures(CreditorFile creditor, DebtorFile debtor, boolean prescribed) {
    LocalDate since = of.flags().courtSince();
    if (since != null && !since.isAfter(day) && of.state().procedure() != null) {
      return List.of(of.state().procedure());
    }
    return CourtChoice.ways(facts(creditor, debtor, prescribed)).stream()
        .filter(ProcedureOption::eligible)
        .map(ProcedureOption::procedure)
        .sorted()
        .toList();
  }

  private CourtFacts facts(CreditorFile creditor, DebtorFile debtor, boolean prescribed) {
    return new CourtFacts(
        creditor.country(),
        debtor.country(),
        debtor.kind(),
        debtor.enterpriseNumber() != null,
        of.outstandingAt(day).principal(),
        of.outstandingAt(day).accessories(),
        contest(),
        throughTheGate(),
        prescribed,
        insolvent(),
        invoices.stream()
            .flatMap(invoice -> invoice.evidence().stream())
            .anyMatch(p -> p.kind() == Evidence.Kind.ORDER && !p.addedOn().isAfter(day)),
        invoices.stream().anyMatch(invoice -> invoice.nature().everydaySupplier()),
        invoices.stream().allMatch(invoice -> invoice.nature() == DebtNature.SALE_OF_GOODS),
        of.claims().stream().anyMatch(Claim::provisional),
        of.flags().conciliationTried(day) && attemptNoted(),
        day);
  }

  private boolean attemptNoted() {
    return entries().stream()
        .filter(entry -> entry.kind().equals("ACT_NOTED"))
        .anyMatch(entry -> entry.text().startsWith(LegalAct.Kind.CONCILIATION_ATTEMPT.name()));
  }

  boolean insolvent() {
    Insolvency known = of.flags().insolvency();
    return of.flags().insolvent() && (known == null || !known.openedOn().isAfter(day));
  }

  boolean throughTheGate() {
    return entries().stream().anyMatch(entry -> entry.kind().equals("OPENED"));
  }

  /** What a later answer or objection changed is not known yet. */
  Contest contest() {
    List<Dispute> raised =
        invoices.stream()
            .flatMap(invoice -> invoice.disputes().stream())
            .filter(dispute -> !dispute.openedOn().isAfter(day))
            .toList();
    boolean waits = raised.stream().anyMatch(dispute -> !answered(dispute));
    String last =
        entries().stream()
            .map(TimelineEntry::kind)
            .filter(kind -> CONTESTED.contains(kind) || kind.equals("DISPUTE_RESOLVED"))
            .reduce((earlier, later) -> later)
            .orElse("");
    if (waits || CONTESTED.contains(last)) {
      return Contest.SERIOUS;
    }
    return raised.stream().anyMatch(dispute -> dispute.outcome() != Dispute.Outcome.UPHELD)
        ? Contest.WEAK
        : Contest.NONE;
  }

  private boolean answered(Dispute dispute) {
    return !dispute.open() && !dispute.resolvedOn().isAfter(day);
  }

  private List<TimelineEntry> entries() {
    return of.timeline().until(day);
  }
}
