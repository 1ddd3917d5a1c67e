package org.encours.invoice.adapter.out.paper;

import io.quarkus.qute.TemplateData;
import java.util.List;
import java.util.Map;
import org.encours.invoice.domain.copy.AccountStatement;
import org.encours.platform.document.LocaleFormat;
import org.encours.platform.document.Messages;

/** A statement of account as text ready to be placed. */
@TemplateData
public record StatementText(
    String language, Map<String, String> words, String asOf, String from, List<Account> accounts) {

  @TemplateData
  public record Account(
      String opening,
      String closing,
      String overdue,
      String charges,
      String owed,
      List<Row> movements,
      List<Row> items) {}

  /** Cells of a movement or of an open item. */
  @TemplateData
  public record Row(String date, String text, String number, String amount, String last) {}

  static StatementText of(String language, AccountStatement statement) {
    Messages words = Messages.of(StatementText.class, language);
    LocaleFormat figures = LocaleFormat.of(words.language());
    return new StatementText(
        words.language(),
        words.all(),
        figures.longDate(statement.asOf()),
        figures.longDate(statement.from()),
        statement.accounts().stream().map(each -> account(each, words, figures)).toList());
  }

  private static Account account(
      AccountStatement.Account account, Messages words, LocaleFormat figures) {
    return new Account(
        figures.money(account.opening()),
        figures.money(account.closing()),
        figures.money(account.overdue()),
        account.charges().isZero() ? "" : figures.money(account.charges()),
        figures.money(account.owed()),
        account.movements().stream()
            .map(
                move ->
                    new Row(
                        figures.date(move.date()),
                        words.get("kind." + move.kind()),
                        move.number() == null ? "" : move.number(),
                        figures.money(move.amount()),
                        figures.money(move.balance())))
            .toList(),
        account.openItems().stream()
            .map(
                item ->
                    new Row(
                        figures.date(item.dueDate()),
                        item.daysLate() > 0 && item.open().isPositive()
                            ? Long.toString(item.daysLate())
                            : "",
                        item.number() == null ? words.get("credit") : item.number(),
                        figures.money(item.open()),
                        item.issueDate() == null ? "" : figures.date(item.issueDate())))
            .toList());
  }
}
