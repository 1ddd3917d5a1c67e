package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.encours.collections.application.port.Cases;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.Insolvency;
import org.encours.collections.domain.court.Deadlines;
import org.encours.collections.domain.insolvency.InsolvencySteps;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Ids;

/** Follows a debtor's insolvency: the term to declare, and the declaration. */
@ApplicationScoped
public class NoteInsolvency {

  private static final int PRUDENT_DAYS = 30;

  private final CaseCommands desk;
  private final Cases cases;
  private final LedgerFiles files;
  private final Ids ids;

  NoteInsolvency(CaseCommands desk, Cases cases, LedgerFiles files, Ids ids) {
    this.desk = desk;
    this.cases = cases;
    this.files = files;
    this.ids = ids;
  }

  /**
   * Stops every case of the debtor: it is the debtor that is insolvent, not a claim.
   *
   * @param order for the day of the publication
   * @param declareBy as the judgment or publication says; null for what the law of the debtor's
   *     country says, or 30 days where only the judgment does
   */
  @Transactional
  public CollectionCase open(CaseOrder order, Insolvency.Kind kind, LocalDate declareBy) {
    CollectionCase named = desk.find(order.creditor(), order.id());
    LocalDate by = declareBy == null ? term(named, order.on()) : declareBy;
    Insolvency noted =
        Insolvency.opened(
            ids.next(), kind == null ? Insolvency.Kind.UNKNOWN : kind, order.on(), by);
    CollectionCase done =
        desk.change(order, (known, act) -> InsolvencySteps.open(known, noted, act));
    others(order)
        .forEach(
            other ->
                desk.change(
                    other, (known, act) -> silently(InsolvencySteps.open(known, noted, act))));
    return done;
  }

  /** It is said once for the debtor, however many cases it has. */
  private static Decision<CollectionCase, CaseEvent> silently(
      Decision<CollectionCase, CaseEvent> decided) {
    return switch (decided) {
      case Decision.Accepted<CollectionCase, CaseEvent>(var state, var events) ->
          Decision.accept(
              state,
              events.stream()
                  .filter(
                      event ->
                          !(event instanceof CaseEvent.InsolvencyNoted
                              || event instanceof CaseEvent.InsolvencyEnded))
                  .toList());
      case Decision.Refused<CollectionCase, CaseEvent> refused -> refused;
    };
  }

  private List<CaseOrder> others(CaseOrder order) {
    DebtorId debtor = desk.find(order.creditor(), order.id()).debtor();
    return cases.live(order.creditor(), debtor).stream()
        .filter(other -> !other.id().equals(order.id()) && other.over().isEmpty())
        .map(other -> new CaseOrder(order.creditor(), other.id(), order.on(), order.by()))
        .toList();
  }

  @Transactional
  public CollectionCase declare(CaseOrder order, String reference) {
    return desk.change(order, (known, act) -> InsolvencySteps.declare(known, reference, act));
  }

  @Transactional
  public CollectionCase trusteeWritten(CaseOrder order, String proof) {
    return desk.change(order, (known, act) -> InsolvencySteps.trusteeWritten(known, proof, act));
  }

  /** The debtor is dealt with as before, in every case. */
  @Transactional
  public CollectionCase end(CaseOrder order, String reason) {
    CollectionCase done =
        desk.change(order, (known, act) -> InsolvencySteps.end(known, reason, act));
    others(order).stream()
        .filter(other -> desk.find(other.creditor(), other.id()).flags().insolvency() != null)
        .forEach(
            other ->
                desk.change(
                    other, (known, act) -> silently(InsolvencySteps.end(known, reason, act))));
    return done;
  }

  private LocalDate term(CollectionCase of, LocalDate openedOn) {
    boolean french =
        files.debtor(of.creditor(), of.debtor()).filter(d -> d.country().equals("FR")).isPresent();
    boolean abroad = files.creditor(of.creditor()).filter(c -> c.country().equals("FR")).isEmpty();
    return french ? Deadlines.declareClaimBy(openedOn, abroad) : openedOn.plusDays(PRUDENT_DAYS);
  }
}
