package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.court.Deadlines;
import org.encours.collections.domain.insolvency.InsolvencySteps;

/** Follows a debtor's insolvency: the term to declare, and the declaration. */
@ApplicationScoped
public class NoteInsolvency {

  private static final int PRUDENT_DAYS = 30;

  private final CaseCommands desk;
  private final LedgerFiles files;

  NoteInsolvency(CaseCommands desk, LedgerFiles files) {
    this.desk = desk;
    this.files = files;
  }

  /**
   * @param order for the day of the publication
   * @param declareBy as the judgment or publication says; null for what the law of the debtor's
   *     country says, or 30 days where only the judgment does
   */
  @Transactional
  public CollectionCase open(CaseOrder order, LocalDate declareBy) {
    return desk.change(
        order,
        (known, act) ->
            InsolvencySteps.open(
                known, act.on(), declareBy == null ? term(known, act.on()) : declareBy, act));
  }

  @Transactional
  public CollectionCase declare(CaseOrder order, String reference) {
    return desk.change(order, (known, act) -> InsolvencySteps.declare(known, reference, act));
  }

  private LocalDate term(CollectionCase of, LocalDate openedOn) {
    boolean french =
        files.debtor(of.creditor(), of.debtor()).filter(d -> d.country().equals("FR")).isPresent();
    boolean abroad = files.creditor(of.creditor()).filter(c -> c.country().equals("FR")).isEmpty();
    return french ? Deadlines.declareClaimBy(openedOn, abroad) : openedOn.plusDays(PRUDENT_DAYS);
  }
}
