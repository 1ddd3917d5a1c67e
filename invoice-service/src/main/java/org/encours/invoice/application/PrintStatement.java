package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.application.port.DocumentRenderer;
import org.encours.invoice.application.view.AccountStatements;
import org.encours.invoice.domain.copy.AccountStatement;
import org.encours.invoice.domain.party.Creditor;
import org.encours.invoice.domain.party.Debtor;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;

/** Prints a statement of account for the debtor to compare with its own books. */
@ApplicationScoped
public class PrintStatement {

  private final Creditors creditors;
  private final Debtors debtors;
  private final AccountStatements statements;
  private final DocumentRenderer press;

  PrintStatement(
      Creditors creditors, Debtors debtors, AccountStatements statements, DocumentRenderer press) {
    this.creditors = creditors;
    this.debtors = debtors;
    this.statements = statements;
    this.press = press;
  }

  @Transactional
  public byte[] print(CreditorId id, String reference, LocalDate from, LocalDate asOf) {
    Debtor debtor =
        debtors
            .find(id, reference)
            .orElseThrow(() -> new NotFound("There is no debtor " + reference + "."));
    Creditor creditor = creditors.find(id).orElseThrow();
    AccountStatement statement = statements.of(id, reference, from, asOf).orElseThrow();
    return press.pdf(creditor, debtor, statement);
  }
}
