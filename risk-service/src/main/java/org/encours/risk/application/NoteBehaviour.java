package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.application.port.EventBatch;
import org.encours.risk.application.port.Projection;
import org.encours.risk.application.port.Reservations;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.debtor.DebtorId;

/**
 * Remembers what debtors did. All that one transaction hears is written down first and kept in one
 * go. Scoring comes later and once, however much happened at a time.
 */
@ApplicationScoped
public class NoteBehaviour implements BehaviourSink {

  private static final ScopedValue<BatchingSink> LISTENER = ScopedValue.newInstance();
  private static final ScopedValue<List<Erased>> ERASED = ScopedValue.newInstance();

  private record Erased(DebtorId debtor, UUID request, LocalDate on) {}

  private final Projection projection;
  private final Reservations reservations;
  private final EraseDebtor erase;

  NoteBehaviour(Projection projection, Reservations reservations, EraseDebtor erase) {
    this.projection = projection;
    this.reservations = reservations;
    this.erase = erase;
  }

  /**
   * Keeps what is heard of a creditor's debtors.
   *
   * @param telling tells it to this listener
   */
  @Transactional
  public void hear(CreditorId creditor, Runnable telling) {
    EventBatch told = EventBatch.nothing();
    List<Erased> erased = new ArrayList<>();
    ScopedValue.where(LISTENER, new BatchingSink(told)).where(ERASED, erased).run(telling);
    projection.add(creditor, told);
    reservations.invoiced(creditor, told.invoiced());
    // Last, so that what was told of them before goes too.
    erased.forEach(it -> erase.erase(creditor, it.debtor(), it.request(), it.on()));
  }

  /** A debtor is to be forgotten. */
  public void erased(DebtorId debtor, UUID request, LocalDate on) {
    ERASED.get().add(new Erased(debtor, request, on));
  }

  @Override
  public void registered(CreditorId creditor, DebtorFile file) {
    LISTENER.get().registered(creditor, file);
  }

  @Override
  public void noted(CreditorId creditor, DebtorId debtor, UUID event, Fact fact) {
    LISTENER.get().noted(creditor, debtor, event, fact);
  }

  @Override
  public void invoiced(
      CreditorId creditor,
      DebtorId debtor,
      UUID event,
      Fact.Issued invoice,
      Optional<String> orderReference) {
    LISTENER.get().invoiced(creditor, debtor, event, invoice, orderReference);
  }

  @Override
  public void unallocated(CreditorId creditor, DebtorId debtor, Money credit) {
    LISTENER.get().unallocated(creditor, debtor, credit);
  }
}
