package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.Waivers;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.invoice.domain.receipt.Waiver;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Writes off what a collection case gave up of its invoices, once per case. */
@ApplicationScoped
public class BookWaiver {

  /**
   * What was given up.
   *
   * @param invoices those of the case
   * @param payments receipts it was the price of; none where it was given for nothing
   */
  public record GivenUp(
      UUID collectionCase,
      List<UUID> invoices,
      Money amount,
      Waiver.Scope scope,
      LocalDate on,
      String reason,
      List<UUID> payments) {

    Waiver of(CreditorId creditor) {
      return new Waiver(
          collectionCase,
          creditor,
          amount,
          scope,
          on,
          reason,
          payments,
          List.of(),
          Optional.empty());
    }
  }

  private final Waivers waivers;
  private final Invoices invoices;
  private final Debtors debtors;

  BookWaiver(Waivers waivers, Invoices invoices, Debtors debtors) {
    this.waivers = waivers;
    this.invoices = invoices;
    this.debtors = debtors;
  }

  @Transactional
  public void book(CreditorId creditor, GivenUp given) {
    lock(creditor, given.invoices());
    if (!waivers.exists(creditor, given.collectionCase())) {
      var booked = given.of(creditor).book(invoices.findAll(creditor, given.invoices()));
      waivers.save(booked.state(), true, booked.events());
    }
  }

  /** A case that had ended so is worked again: what it had given up is owed again. */
  @Transactional
  public void takeBack(CreditorId creditor, UUID collectionCase, Receipt.Reversal how) {
    waivers
        .of(creditor, collectionCase)
        .ifPresent(
            waiver -> {
              List<UUID> named = waiver.writtenOff().stream().map(Waiver.Share::invoice).toList();
              lock(creditor, named);
              var open = waiver.takeBack(invoices.findAll(creditor, named), how);
              waivers.save(open.state(), false, open.events());
            });
  }

  private void lock(CreditorId creditor, List<UUID> named) {
    debtors.lock(
        creditor,
        invoices.findAll(creditor, named).stream()
            .map(invoice -> invoice.debtor().id())
            .distinct()
            .toList());
  }
}
