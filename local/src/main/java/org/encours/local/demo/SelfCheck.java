package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.encours.local.Service;
import org.encours.local.Stack;
import org.encours.local.demo.model.Party;

/** Holds the services' books against what was done to them. */
final class SelfCheck {

  private SelfCheck() {}

  /** Every debtor's balance in the ledger, summed, is what the year's movements leave. */
  static void books(Checks checks, Company company) {
    BigDecimal balances = BigDecimal.ZERO.setScale(2);
    BigDecimal charges = balances;
    for (Party party : company.business.parties()) {
      JsonNode debtor = company.erp.get(Service.INVOICE, "/v1/debtors/" + party.reference());
      balances = balances.add(Wire.amount(debtor.path("balance")));
      charges = charges.add(Wire.amount(debtor.path("chargesOpen")));
    }
    Journal journal = Journal.of(company);
    checks.same(
        company.id()
            + ": balances equal invoices − credit notes − what receipts paid of them − claims sold",
        owed(company, journal),
        balances);
    checks.same(
        company.id() + ": every one of " + journal.postings() + " postings balances",
        0,
        journal.unbalanced());
    checks.same(
        company.id() + ": postings to receivables and credit equal the balances",
        balances,
        journal.sum("RECEIVABLES").add(journal.sum("DEBTOR_CREDIT")));
    checks.same(
        company.id() + ": postings to charges equal the charges open",
        charges,
        journal.sum("CHARGES_RECEIVABLE"));
  }

  /** What the year's movements leave of the principal. */
  private static BigDecimal owed(Company company, Journal journal) {
    return company
        .till
        .owed()
        .add(journal.chargesPaid())
        .add(journal.forOthers())
        .subtract(journal.assigned());
  }

  static void aged(Checks checks, Company company, Ageing aged) {
    checks.same(
        company.id() + ": the aged balance adds up to the same",
        owed(company, Journal.of(company)),
        aged.total());
  }

  static void flow(Checks checks, QuiescenceWaiter quiet, Stack stack) {
    checks.same("no event is under way (consumer lag and outboxes)", 0L, quiet.lag());
    for (Service service : Service.values()) {
      checks.same(service.id() + " has no dead letters", 0L, stack.deadLetters(service));
    }
  }

  static void contracts(Checks checks, List<Event> events) {
    EventContracts contracts = new EventContracts();
    List<String> violations = new ArrayList<>();
    events.forEach(event -> violations.addAll(contracts.violations(event)));
    checks.that(
        "every published event keeps its contract",
        violations.isEmpty(),
        violations.isEmpty()
            ? events.size() + " events"
            : violations.size() + " violations, first: " + violations.getFirst());
  }
}
