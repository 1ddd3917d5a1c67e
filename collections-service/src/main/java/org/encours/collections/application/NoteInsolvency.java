package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.domain.collection.Act;
import org.encours.collections.domain.collection.CaseId;
import org.encours.collections.domain.collection.CollectionCase;
import org.encours.collections.domain.collection.InsolvencySteps;
import org.encours.collections.domain.court.Deadlines;
import org.encours.kernel.CreditorId;

/** Follows a debtor's insolvency: the term to declare, and the declaration. */
@ApplicationScoped
public class NoteInsolvency {

  private static final int PRUDENT_DAYS = 30;

  private final Cases cases;
  private final LedgerFiles files;
  private final Clock clock;

  NoteInsolvency(Cases cases, LedgerFiles files, Clock clock) {
    this.cases = cases;
    this.files = files;
    this.clock = clock;
  }

  /**
   * @param declareBy as the judgment or publication says; null for what the law of the debtor's
   *     country says, or 30 days where only the judgment does
   */
  @Transactional
  public CollectionCase open(
      CreditorId creditor, CaseId id, LocalDate openedOn, LocalDate declareBy, String by) {
    CollectionCase known = find(creditor, id);
    LocalDate until = declareBy == null ? term(known, openedOn) : declareBy;
    var decided =
        InsolvencySteps.open(known, openedOn, until, new Act(openedOn, clock.instant(), by))
            .orThrow();
    cases.save(decided.state(), decided.events());
    return decided.state();
  }

  @Transactional
  public CollectionCase declare(
      CreditorId creditor, CaseId id, String reference, LocalDate on, String by) {
    var decided =
        InsolvencySteps.declare(find(creditor, id), reference, new Act(on, clock.instant(), by))
            .orThrow();
    cases.save(decided.state(), decided.events());
    return decided.state();
  }

  private LocalDate term(CollectionCase of, LocalDate openedOn) {
    boolean french =
        files.debtor(of.creditor(), of.debtor()).filter(d -> d.country().equals("FR")).isPresent();
    boolean abroad = files.creditor(of.creditor()).filter(c -> c.country().equals("FR")).isEmpty();
    return french ? Deadlines.declareClaimBy(openedOn, abroad) : openedOn.plusDays(PRUDENT_DAYS);
  }

  private CollectionCase find(CreditorId creditor, CaseId id) {
    return cases
        .find(creditor, id)
        .orElseThrow(() -> new NoSuchElementException("There is no case " + id.value() + "."));
  }
}
