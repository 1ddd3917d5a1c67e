package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.encours.collections.application.port.Agencies;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.application.port.Policies;
import org.encours.collections.application.port.RateCaps;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.DebtNature;
import org.encours.collections.domain.claim.Evidence;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.court.CourtFacts;
import org.encours.collections.domain.gate.ConsumerCharges;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.route.Candidate;
import org.encours.collections.domain.route.RecoveryRates;
import org.encours.collections.domain.route.RouteChooser;
import org.encours.collections.domain.route.RouteFile;
import org.encours.collections.domain.route.RouteOption;
import org.encours.kernel.CreditorId;

/** Lists every route of a case, best first, from what is known of it on a day. */
@ApplicationScoped
public class Routes {

  private final LedgerFiles files;
  private final Agencies agencies;
  private final Cases cases;
  private final Policies policies;
  private final PrescriptionDates claimLife;
  private final RateCaps caps;

  Routes(
      LedgerFiles files,
      Agencies agencies,
      Cases cases,
      Policies policies,
      PrescriptionDates claimLife,
      RateCaps caps) {
    this.files = files;
    this.agencies = agencies;
    this.cases = cases;
    this.policies = policies;
    this.claimLife = claimLife;
    this.caps = caps;
  }

  /** Empty while the creditor's or debtor's file has not arrived. */
  public List<RouteOption> of(CollectionCase collectionCase, LocalDate on) {
    CreditorId id = collectionCase.creditor();
    Optional<CreditorFile> creditor = files.creditor(id);
    Optional<DebtorFile> debtor = files.debtor(id, collectionCase.debtor());
    if (creditor.isEmpty() || debtor.isEmpty()) {
      return List.of();
    }
    var policy = policies.of(id);
    return RouteChooser.options(
        new RouteFile(
            collectionCase.account().open(),
            collectionCase.oldestDue(),
            on,
            collectionCase.context().grade(),
            debtor.get().language(),
            policy.sector(),
            court(collectionCase, creditor.get(), debtor.get(), on),
            candidates(collectionCase),
            collectionCase.flags().amicableDone(),
            collectionCase.state() instanceof CaseState.InPlan,
            policy.insurance(),
            new RecoveryRates(cases.experience(id), cases.agencyExperience(id)),
            unlawful(collectionCase, debtor.get())));
  }

  private String unlawful(CollectionCase of, DebtorFile debtor) {
    return of.claims().stream()
        .flatMap(
            claim ->
                files
                    .invoice(of.creditor(), claim.invoice())
                    .map(file -> ConsumerCharges.faults(claim, file.total(), debtor, caps).stream())
                    .orElseGet(Stream::empty))
        .findFirst()
        .orElse(null);
  }

  private List<Candidate> candidates(CollectionCase collectionCase) {
    Map<AgencyId, Integer> held = cases.heldByAgencies(collectionCase.creditor());
    return agencies.of(collectionCase.creditor()).stream()
        .map(
            agency ->
                new Candidate(
                    agency,
                    held.getOrDefault(agency.id(), 0),
                    collectionCase.hadAgency(agency.id())))
        .toList();
  }

  private CourtFacts court(
      CollectionCase collectionCase, CreditorFile creditor, DebtorFile debtor, LocalDate on) {
    List<InvoiceFile> invoices =
        collectionCase.claims().stream()
            .flatMap(c -> files.invoice(collectionCase.creditor(), c.invoice()).stream())
            .toList();
    return new CourtFacts(
        creditor.country(),
        debtor.country(),
        debtor.kind(),
        debtor.enterpriseNumber() != null,
        collectionCase.outstanding().principal(),
        collectionCase.outstanding().accessories(),
        collectionCase.flags().contest(),
        !(collectionCase.state() instanceof CaseState.Refused),
        claimLife.end(collectionCase).filter(on::isAfter).isPresent(),
        collectionCase.flags().insolvent(),
        invoices.stream().anyMatch(invoice -> invoice.has(Evidence.Kind.ORDER)),
        invoices.stream().anyMatch(invoice -> invoice.nature().everydaySupplier()),
        invoices.stream().allMatch(invoice -> invoice.nature() == DebtNature.SALE_OF_GOODS),
        collectionCase.claims().stream().anyMatch(Claim::provisional),
        collectionCase.flags().conciliationTried(on),
        on);
  }
}
