package org.encours.collections.domain.dossier;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.cases.TimelineEntry;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.money.Account;
import org.encours.collections.domain.money.Outstanding;
import org.encours.collections.domain.money.RunningInterest;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.kernel.Money;

/**
 * What a dossier is made from, as it was known on a date.
 *
 * @param creditor as it was known then
 * @param debtor as it was known then
 * @param procedures that are open to the case, or that runs: each gets a claim sheet
 * @param asOf nothing later gets in, so that the dossier of a date is the same whenever it is made
 */
public record DossierFile(
    CollectionCase collectionCase,
    CreditorFile creditor,
    DebtorFile debtor,
    List<InvoiceFile> invoices,
    List<Procedure> procedures,
    LocalDate asOf) {

  /** By the creditor's people, an agency or a court. */
  private static final Set<String> TELLS_OF_INSOLVENCY =
      Set.of("INSOLVENT", "AGENCY_CLOSED", "COURT_INSOLVENCY");

  public DossierFile {
    invoices = List.copyOf(invoices);
    procedures = List.copyOf(procedures);
  }

  List<TimelineEntry> timeline() {
    return collectionCase.timeline().until(asOf);
  }

  /** The money that was known of then. */
  Account account() {
    return collectionCase.account().at(asOf);
  }

  Money recovered() {
    return account().recovered();
  }

  Money waived() {
    return account().waived();
  }

  /** The day of the insolvency; empty when there was none, or nobody had told of it yet. */
  Optional<LocalDate> insolvencyOpenedOn() {
    boolean told =
        timeline().stream().map(TimelineEntry::kind).anyMatch(TELLS_OF_INSOLVENCY::contains);
    return Optional.ofNullable(told ? collectionCase.flags().insolvency() : null)
        .map(Insolvency::openedOn)
        .filter(day -> !day.isAfter(asOf));
  }

  /** What was open then, apart. */
  Outstanding outstanding() {
    return collectionCase.outstandingAt(asOf);
  }

  Money open() {
    return account().open();
  }

  /** What ran since the claim was made; nothing runs from the opening of an insolvency on. */
  RunningInterest running() {
    LocalDate until = insolvencyOpenedOn().map(day -> day.minusDays(1)).orElse(asOf);
    return RunningInterest.of(collectionCase.claims(), account(), asOf, until);
  }

  /** Of the court before which it may come: the debtor's in Belgium, else that of the country. */
  String language() {
    return switch (debtor.country()) {
      case "FR", "LU" -> "fr";
      case "NL" -> "nl";
      case "DE", "AT" -> "de";
      default -> debtor.language();
    };
  }
}
