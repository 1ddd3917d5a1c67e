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
import org.encours.invoice.application.port.Creditors;
import org.encours.invoice.domain.bank.AccountNumber;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.invoice.domain.bank.BankTransaction;
import org.encours.invoice.domain.bank.Recogniser;
import org.encours.invoice.domain.bank.Recognition;
import org.encours.invoice.domain.book.LedgerRefusal.InvalidInput;
import org.encours.invoice.domain.input.Violations;
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

  /**
   * What became of one statement, in movements; charges and the like are ignored.
   *
   * @param opening null where the bank gives none, as with {@code closing}
   * @param booked what its movements come to, those booked from another statement before included;
   *     null where they are in several currencies
   * @param duplicates movements that were booked before
   * @param gaps what does not meet: running numbers and balances
   */
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
      Money opening,
      Money booked,
      Money closing,
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
  private final BookMovements movements;
  private final Ids ids;

  LoadBankStatements(
      Creditors creditors, BankStatements statements, BookMovements movements, Ids ids) {
    this.creditors = creditors;
    this.statements = statements;
    this.movements = movements;
    this.ids = ids;
  }

  @Transactional
  public List<Result> load(CreditorId creditor, List<BankStatement> file) {
    statements.lock(creditor);
    Violations violations = new Violations();
    violations.require(!file.isEmpty(), "Stmt", "the file holds no statement");
    Set<String> accounts = creditors.accounts(creditor);
    List<BankStatement> checked = new ArrayList<>();
    for (int i = 0; i < file.size(); i++) {
      checked.add(account(file.get(i), accounts, "Stmt[" + i + "]", violations));
    }
    refuseIfAny(violations);
    PayerDirectory payers = new PayerDirectory(statements, creditor);
    List<Result> results = new ArrayList<>();
    for (int i = 0; i < checked.size(); i++) {
      results.add(load(creditor, checked.get(i), "Stmt[" + i + "]", payers));
    }
    return results;
  }

  /** Under the creditor's own IBAN, also where the bank gives the national number only. */
  private static BankStatement account(
      BankStatement statement, Set<String> accounts, String path, Violations violations) {
    Optional<String> account = AccountNumber.among(accounts, statement.iban());
    violations.require(
        account.isPresent(),
        path + ".Acct.Id.IBAN",
        statement.iban() + " is none of the creditor's accounts");
    BankStatement own = account.map(statement::ofAccount).orElse(statement);
    own.check(path, violations);
    return own;
  }

  private Result load(CreditorId creditor, BankStatement read, String path, PayerDirectory payers) {
    BankStatement statement = continued(creditor, read);
    Violations violations = new Violations();
    statement.check(path, violations);
    Optional<Loaded> before = statements.find(creditor, statement, statement.name().page());
    before.ifPresent(
        loaded ->
            violations.require(
                loaded.fingerprint().equals(statement.fingerprint()),
                path + ".Id",
                "was loaded before with other content"));
    refuseIfAny(violations);
    return before
        .map(loaded -> result(loaded.id(), statement, new Tally(), List.of()))
        .orElseGet(() -> book(creditor, statement, payers));
  }

  /** A page without a balance of its own opens where the page before it ended. */
  private BankStatement continued(CreditorId creditor, BankStatement statement) {
    int page = statement.name().page();
    return statement.opening().isPresent() || page == 1
        ? statement
        : statements
            .find(creditor, statement, page - 1)
            .flatMap(Loaded::reached)
            .map(statement::openedWith)
            .orElse(statement);
  }

  private Result book(CreditorId creditor, BankStatement statement, PayerDirectory payers) {
    List<BankTransaction> fresh = statements.overlap(creditor, statement).fresh(statement);
    Recognition recognition =
        Recogniser.recognise(statement, fresh, statements.told(creditor, statement));
    List<String> gaps = new ArrayList<>();
    statements.before(creditor, statement).map(it -> it.gaps(statement)).ifPresent(gaps::addAll);
    gaps.addAll(recognition.gaps(statement));
    UUID id = ids.next();
    statements.add(creditor, id, statement);
    return result(
        id, statement, movements.book(creditor, id, statement, recognition, payers), gaps);
  }

  private static Result result(UUID id, BankStatement statement, Tally tally, List<String> gaps) {
    return new Result(
        id,
        statement.iban(),
        statement.name().id(),
        statement.entries().size(),
        tally.matched(),
        tally.suggested(),
        tally.unmatched(),
        tally.reversed(),
        tally.ignored(),
        statement.transactions().size() - tally.all(),
        statement.opening().orElse(null),
        statement.booked().orElse(null),
        statement.closing().orElse(null),
        tally.returned(),
        gaps);
  }

  private static void refuseIfAny(Violations violations) {
    if (!violations.none()) {
      throw new RefusedException(new InvalidInput("bank-statement", violations.list()));
    }
  }
}
