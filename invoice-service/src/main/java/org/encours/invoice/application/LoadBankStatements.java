package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.invoice.application.port.BankStatements;
import org.encours.invoice.application.port.BankStatements.Loaded;
import org.encours.invoice.application.port.BankStatements.Outcome;
import org.encours.invoice.application.port.BankStatements.Worked;
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.ReturnReason;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.input.Violations;
import org.encours.invoice.domain.receipt.Receipt;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.RefusedException;

/**
 * Books what the bank reports. A file is one transaction: it loads whole or not at all, and loaded
 * twice it changes nothing.
 */
@ApplicationScoped
public class LoadBankStatements {

  /** What became of one statement, in movements; charges and the like are ignored. */
  public record Result(
      UUID id,
      String iban,
      String statement,
      int entries,
      int matched,
      int suggested,
      int unmatched,
      int reversed,
      int ignored,
      int duplicates,
      List<Returned> returned,
      List<String> gaps) {}

  /**
   * Money that went back.
   *
   * @param receipt what it took back; null where nothing fits
   * @param reason the bank's code, null where it gave none
   */
  public record Returned(UUID receipt, Money amount, String reason, String meaning) {}

  private final Creditors creditors;
  private final BankStatements statements;
  private final MatchTransaction match;
  private final ReverseReceipt reverse;
  private final Ids ids;

  LoadBankStatements(
      Creditors creditors,
      BankStatements statements,
      MatchTransaction match,
      ReverseReceipt reverse,
      Ids ids) {
    this.creditors = creditors;
    this.statements = statements;
    this.match = match;
    this.reverse = reverse;
    this.ids = ids;
  }

  @Transactional
  public List<Result> load(CreditorId creditor, List<BankStatement> file) {
    statements.lock(creditor);
    Violations violations = new Violations();
    violations.require(!file.isEmpty(), "Stmt", "the file holds no statement");
    for (int i = 0; i < file.size(); i++) {
      check(creditor, file.get(i), "Stmt[" + i + "]", violations);
    }
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("bank-statement", violations.list()));
    }
    PayerDirectory payers = new PayerDirectory(statements, creditor);
    return file.stream().map(statement -> load(creditor, statement, payers)).toList();
  }

  private void check(
      CreditorId creditor, BankStatement statement, String path, Violations violations) {
    statement.check(path, violations);
    violations.require(
        creditors.accounts(creditor).contains(statement.iban()),
        path + ".Acct.Id.IBAN",
        statement.iban() + " is none of the creditor's accounts");
    statements
        .find(creditor, statement.iban(), statement.id())
        .ifPresent(
            loaded ->
                violations.require(
                    loaded.fingerprint().equals(statement.fingerprint()),
                    path + ".Id",
                    "was loaded before with other content"));
  }

  private Result load(CreditorId creditor, BankStatement statement, PayerDirectory payers) {
    Optional<Loaded> before = statements.find(creditor, statement.iban(), statement.id());
    if (before.isPresent()) {
      return result(before.get().id(), statement, List.of(), List.of());
    }
    List<BankTransaction> all = statement.transactions();
    Set<String> known =
        statements.known(
            creditor, statement.iban(), all.stream().map(BankTransaction::key).toList());
    List<Worked> worked = new ArrayList<>();
    for (BankTransaction transaction : all) {
      if (!known.contains(transaction.key())) {
        worked.add(work(creditor, transaction, payers));
      }
    }
    UUID id = ids.next();
    List<String> gaps =
        statements
            .before(creditor, statement)
            .map(earlier -> earlier.gaps(statement))
            .orElse(List.of());
    statements.add(creditor, id, statement, statement.fingerprint(), worked);
    return result(id, statement, worked, gaps);
  }

  private Worked work(CreditorId creditor, BankTransaction transaction, PayerDirectory payers) {
    if (transaction.receives()) {
      return match.receive(creditor, transaction, payers);
    }
    if (!transaction.takesBack()) {
      return new Worked(transaction, Outcome.IGNORED, Optional.empty(), List.of());
    }
    Optional<UUID> receipt = statements.returned(creditor, transaction);
    receipt.ifPresent(
        id ->
            reverse.reverse(
                creditor,
                id,
                new Receipt.Reversal(transaction.valueDate(), transaction.returnReason())));
    return new Worked(
        transaction,
        receipt.isPresent() ? Outcome.REVERSED : Outcome.UNMATCHED,
        receipt,
        List.of());
  }

  private static Result result(
      UUID id, BankStatement statement, List<Worked> worked, List<String> gaps) {
    return new Result(
        id,
        statement.iban(),
        statement.id(),
        statement.entries().size(),
        count(worked, Outcome.MATCHED),
        count(worked, Outcome.SUGGESTED),
        count(worked, Outcome.UNMATCHED),
        count(worked, Outcome.REVERSED),
        count(worked, Outcome.IGNORED),
        statement.transactions().size() - worked.size(),
        worked.stream()
            .filter(each -> each.transaction().takesBack())
            .map(LoadBankStatements::returned)
            .toList(),
        gaps);
  }

  private static Returned returned(Worked worked) {
    Optional<String> reason = worked.transaction().returnReason();
    return new Returned(
        worked.receipt().orElse(null),
        worked.transaction().amount(),
        reason.orElse(null),
        reason.flatMap(ReturnReason::of).map(ReturnReason::meaning).orElse(null));
  }

  private static int count(List<Worked> worked, Outcome outcome) {
    return (int) worked.stream().filter(each -> each.outcome() == outcome).count();
  }
}
