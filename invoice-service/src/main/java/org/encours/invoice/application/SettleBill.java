package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.application.ReceivedDocument.Bill;
import org.encours.invoice.application.ReceivedDocument.Settlement;
import org.encours.invoice.application.port.BankAccounts;
import org.encours.invoice.application.port.Invoices;
import org.encours.invoice.domain.invoice.Assignment;
import org.encours.invoice.domain.invoice.BillingDetails;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.Money;
import org.encours.kernel.Sentence;

/**
 * Issues a document's invoice with what it says of its payment: the account that the debtor was
 * told, a factor, the invoices that it replaces.
 */
@ApplicationScoped
class SettleBill {

  private final IssueInvoices issue;
  private final SpreadCredit credit;
  private final AssignInvoice assign;
  private final Invoices invoices;
  private final BankAccounts accounts;

  SettleBill(
      IssueInvoices issue,
      SpreadCredit credit,
      AssignInvoice assign,
      Invoices invoices,
      BankAccounts accounts) {
    this.issue = issue;
    this.credit = credit;
    this.assign = assign;
    this.invoices = invoices;
    this.accounts = accounts;
  }

  Invoice issue(Creditor creditor, Debtor debtor, Bill bill, List<Sentence> warnings) {
    Settlement settlement = bill.settlement();
    Optional<String> account = account(settlement, warnings);
    boolean factor = settlement.payee().isPresent() && !isCreditor(creditor, settlement);
    BillingDetails said = bill.draft().billing();
    BillingDetails billing =
        new BillingDetails(
            said.dueDateAssumed(),
            account
                .filter(iban -> !iban.equals(creditor.iban()))
                .map(
                    iban ->
                        new BillingDetails.Payee(
                            settlement.payee().orElse(creditor.name()), iban, settlement.bic())),
            settlement.means(),
            said.buyerReference());
    bill.replaces().forEach(number -> replace(creditor, debtor, number, bill, warnings));
    Invoice invoice =
        issue.issue(
            creditor.id(), new InvoiceOrder(debtor.key().reference(), bill.draft().with(billing)));
    return factor ? factored(creditor, invoice, settlement, account, warnings) : invoice;
  }

  /** An account that is no IBAN is nothing that a letter or a payment code could ask for. */
  private Optional<String> account(Settlement settlement, List<Sentence> warnings) {
    try {
      return settlement.account().map(accounts::iban);
    } catch (IllegalArgumentException wrong) {
      if (settlement.means() == BillingDetails.Means.TRANSFER) {
        warnings.add(
            Sentence.of(
                    "account-not-iban",
                    "The account {account} (BT-84) is no IBAN: letters name the creditor's own.")
                .with("account", settlement.account().orElseThrow()));
      }
      return Optional.empty();
    }
  }

  private static boolean isCreditor(Creditor creditor, Settlement settlement) {
    return creditor.name().equalsIgnoreCase(settlement.payee().orElse(""))
        || creditor.isNamedBy(settlement.payeeNumbers());
  }

  private Invoice factored(
      Creditor creditor,
      Invoice invoice,
      Settlement settlement,
      Optional<String> account,
      List<Sentence> warnings) {
    String payee = settlement.payee().orElseThrow();
    warnings.add(
        Sentence.of(
                "payee-is-another",
                "{payee} is to be paid (BT-59): the claim counts as assigned to it.")
            .with("payee", payee));
    return assign.assign(
        creditor.id(),
        invoice.id(),
        new AssignInvoice.Order(
            Assignment.Kind.FACTORED,
            payee,
            Optional.of(invoice.document().issueDate()),
            account,
            Optional.empty(),
            Optional.empty()));
  }

  /** What is left of an invoice that another replaces is taken back (type 384 with BT-25). */
  private void replace(
      Creditor creditor, Debtor debtor, String number, Bill bill, List<Sentence> warnings) {
    Optional<Invoice> replaced =
        invoices
            .numbered(creditor.id(), number)
            .filter(invoice -> invoice.debtor().equals(debtor.key()));
    Optional<Money> left =
        replaced
            .map(invoice -> credit.creditable(creditor.id(), invoice))
            .filter(Money::isPositive);
    if (left.isEmpty()) {
      warnings.add(
          Sentence.of(
                  "replaced-invoice-unknown",
                  "Invoice {number}, which this one corrects (BT-25), is not in the ledger or taken"
                      + " back already.")
              .with("number", number));
      return;
    }
    String own = bill.draft().number();
    credit.issue(
        creditor.id(),
        debtor,
        new SpreadCredit.Note(
            number + "/" + own,
            List.of(number),
            bill.draft().issueDate(),
            left.get(),
            "replaced by invoice " + own));
    warnings.add(
        Sentence.of("invoice-replaced", "Invoice {number} was taken back whole: {by} replaces it.")
            .with("number", number)
            .with("by", own));
  }
}
