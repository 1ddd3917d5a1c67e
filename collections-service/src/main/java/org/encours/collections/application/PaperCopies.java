package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.application.port.Papers;
import org.encours.collections.application.view.WantedPapers;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.dossier.PaperOrder;

/** The steps of fetching papers, each in a short transaction of its own. */
@ApplicationScoped
class PaperCopies {

  private final Papers papers;
  private final Cases cases;
  private final LedgerFiles files;

  PaperCopies(Papers papers, Cases cases, LedgerFiles files) {
    this.papers = papers;
    this.cases = cases;
    this.files = files;
  }

  @Transactional
  Optional<WantedPapers> take(Instant now, Instant until) {
    return papers.take(now, until);
  }

  /** Empty for a case that is gone. */
  @Transactional
  List<PaperOrder> orders(WantedPapers wanted) {
    return cases
        .find(wanted.creditor(), wanted.of())
        .map(of -> PaperOrder.of(of, invoices(of)))
        .orElse(List.of());
  }

  private List<InvoiceFile> invoices(CollectionCase of) {
    return of.claims().stream()
        .flatMap(claim -> files.invoice(of.creditor(), claim.invoice()).stream())
        .toList();
  }

  @Transactional
  Set<String> names(WantedPapers wanted) {
    return papers.names(wanted.creditor(), wanted.of());
  }

  @Transactional
  void keep(WantedPapers wanted, Papers.Copy copy, LocalDate on) {
    papers.keep(wanted.creditor(), wanted.of(), copy, on);
  }

  @Transactional
  void done(WantedPapers wanted) {
    papers.done(wanted.creditor(), wanted.of());
  }

  @Transactional
  void failed(WantedPapers wanted, int failures, Instant again) {
    papers.failed(wanted.creditor(), wanted.of(), failures, again);
  }
}
