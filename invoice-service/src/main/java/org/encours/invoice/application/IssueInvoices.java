package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.encours.invoice.application.port.Calendars;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.application.port.LedgerPolicies;
import org.encours.invoice.application.port.RunningNumbers;
import org.encours.invoice.domain.book.LedgerEvent;
import org.encours.invoice.domain.book.LedgerRefusal.DuplicateNumber;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.identity.PaymentReference;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.invoice.domain.invoicing.InvoiceDraft;
import org.encours.invoice.domain.invoicing.Invoicing;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.policy.LedgerPolicy;
import org.encours.invoice.domain.policy.TermsPolicy;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Decision;
import org.encours.kernel.Ids;
import org.encours.kernel.Violation;

/** Issues invoices, one or many at a time; the good ones stay when others fail. */
@ApplicationScoped
public class IssueInvoices {

  private final Debtors debtors;
  private final Invoices invoices;
  private final Calendars calendars;
  private final LedgerPolicies policies;
  private final RunningNumbers numbers;
  private final UseCredit credit;
  private final Ids ids;

  IssueInvoices(
      Debtors debtors,
      Invoices invoices,
      Calendars calendars,
      LedgerPolicies policies,
      RunningNumbers numbers,
      UseCredit credit,
      Ids ids) {
    this.debtors = debtors;
    this.invoices = invoices;
    this.calendars = calendars;
    this.policies = policies;
    this.numbers = numbers;
    this.credit = credit;
    this.ids = ids;
  }

  /** One invoice, or why not. */
  @Transactional
  public Invoice issue(CreditorId creditor, InvoiceOrder order) {
    return issue(creditor, List.of(order)).getFirst().orThrow().state();
  }

  /** All in one transaction and in few round trips; answers in the order given. */
  @Transactional
  public List<Decision<Invoice, LedgerEvent>> issue(
      CreditorId creditor, List<InvoiceOrder> orders) {
    Map<String, Debtors.Account> accounts = accounts(creditor, orders);
    LedgerPolicy policy = policies.of(creditor);
    List<Decision<PostedInvoice, LedgerEvent>> decisions =
        orders.stream().map(order -> decide(accounts, policy.terms(), order)).toList();
    List<Invoices.Issue> issues = new ArrayList<>();
    Map<UUID, UUID> twice = withinOneBatch(decisions, issues);
    twice.putAll(invoices.add(creditor, issues));
    credit.atOnce(
        creditor,
        policy,
        issues.stream().map(issue -> issue.booked().invoice().debtor()).distinct().toList());
    return decisions.stream().map(decision -> answer(decision, twice)).toList();
  }

  private Map<String, Debtors.Account> accounts(CreditorId creditor, List<InvoiceOrder> orders) {
    List<String> references =
        orders.stream().map(InvoiceOrder::debtor).filter(Objects::nonNull).distinct().toList();
    return debtors.accounts(creditor, references).stream()
        .collect(
            Collectors.toMap(account -> account.debtor().key().reference(), Function.identity()));
  }

  private Decision<PostedInvoice, LedgerEvent> decide(
      Map<String, Debtors.Account> accounts, TermsPolicy terms, InvoiceOrder order) {
    Debtors.Account account = order.debtor() == null ? null : accounts.get(order.debtor());
    if (account == null) {
      return Decision.refuse(new InvalidInput("invoice", faultsToo(order)));
    }
    String country = account.creditorCountry();
    return new Invoicing(country, calendars.of(country), terms)
        .issue(
            ids.next(),
            account.debtor(),
            order.draft(),
            PaymentReference.generate(country, numbers.next()));
  }

  /** An unknown debtor is rarely the only fault: the author mends all of them in one go. */
  private static List<Violation> faultsToo(InvoiceOrder order) {
    List<Violation> all = new ArrayList<>();
    all.add(
        new Violation(
            "debtor",
            order.debtor() == null
                ? "is required"
                : "no debtor has the reference " + order.debtor()));
    all.addAll(Invoicing.faults(order.draft()));
    return all;
  }

  /** What would be refused of an invoice to a debtor that need not be registered yet. */
  List<Violation> faults(Creditor creditor, Debtor debtor, InvoiceDraft draft) {
    String country = creditor.country();
    var decision =
        new Invoicing(country, calendars.of(country), policies.of(creditor.id()).terms())
            .issue(ids.next(), debtor, draft, PaymentReference.generate(country, 0));
    return decision instanceof Decision.Refused<PostedInvoice, LedgerEvent>(var reason)
        ? reason.violations()
        : List.of();
  }

  /** Two of one number in the same batch: the first is written, the second refused. */
  private static Map<UUID, UUID> withinOneBatch(
      List<Decision<PostedInvoice, LedgerEvent>> decisions, List<Invoices.Issue> issues) {
    Map<String, UUID> first = new HashMap<>();
    Map<UUID, UUID> twice = new HashMap<>();
    for (Decision<PostedInvoice, LedgerEvent> decision : decisions) {
      if (decision
          instanceof
          Decision.Accepted<PostedInvoice, LedgerEvent>(PostedInvoice booked, var events)) {
        Invoice invoice = booked.invoice();
        UUID earlier =
            first.putIfAbsent(
                invoice.document().number() + " " + invoice.document().issueDate().getYear(),
                invoice.id());
        if (earlier == null) {
          issues.add(new Invoices.Issue(booked, events));
        } else {
          twice.put(invoice.id(), earlier);
        }
      }
    }
    return twice;
  }

  private static Decision<Invoice, LedgerEvent> answer(
      Decision<PostedInvoice, LedgerEvent> decision, Map<UUID, UUID> twice) {
    return switch (decision) {
      case Decision.Refused<PostedInvoice, LedgerEvent>(var reason) -> Decision.refuse(reason);
      case Decision.Accepted<PostedInvoice, LedgerEvent>(PostedInvoice booked, var events) -> {
        Invoice invoice = booked.invoice();
        UUID first = twice.get(invoice.id());
        yield first == null
            ? Decision.accept(invoice, events)
            : Decision.refuse(
                new DuplicateNumber(
                    "Invoice", invoice.document().number(), first, "/v1/invoices/" + first));
      }
    };
  }
}
