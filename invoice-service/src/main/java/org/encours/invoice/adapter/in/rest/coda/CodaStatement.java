package org.encours.invoice.adapter.in.rest.coda;

import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.domain.bank.BankEntry;
import org.encours.invoice.domain.bank.BankStatement;
import org.encours.kernel.Money;

/** The records of one statement, from its old balance to its new one. */
final class CodaStatement {

  private final CodaLine old;
  private final CodaAccount account;
  private final List<CodaMovement> movements = new ArrayList<>();
  private CodaLine fresh;

  CodaStatement(CodaLine old) {
    this.old = old;
    this.account = CodaAccount.of(old);
  }

  void add(CodaLine line) {
    switch (line.kind()) {
      case "21" -> {
        CodaMovement next = new CodaMovement(line);
        if (!movements.isEmpty()) {
          next.checkFollows(movements.getLast());
        }
        movements.add(next);
      }
      case "22", "23", "31", "32", "33" -> {
        if (movements.isEmpty()) {
          throw line.invalid(1, "no movement stands before this record");
        }
        movements.getLast().add(line);
      }
      case "8" -> fresh = line;
      default -> {
        // Free messages (4) and what later versions may add say nothing about money.
      }
    }
  }

  BankStatement statement() {
    if (fresh == null) {
      throw old.invalid(1, "the statement has no new balance (record 8)");
    }
    Currency currency = account.currency();
    var day = fresh.dayAt(58);
    long sequence = old.numberAt(126, 128);
    String id =
        "CODA %s/%03d".formatted(day.map(d -> Integer.toString(d.getYear())).orElse("-"), sequence);
    return new BankStatement(
        new BankStatement.Name(id, 1),
        BankStatement.Kind.STATEMENT,
        account.iban(),
        Optional.of(sequence).filter(number -> number > 0),
        day,
        Optional.of(old.signedAt(43, currency)),
        Optional.of(fresh.signedAt(42, currency)),
        entries(currency));
  }

  private List<BankEntry> entries(Currency currency) {
    List<BankEntry> entries = new ArrayList<>();
    for (int i = 0; i < movements.size(); ) {
      CodaMovement sum = movements.get(i++);
      List<CodaMovement> details = new ArrayList<>();
      while (i < movements.size()
          && movements.get(i).sequence() == sum.sequence()
          && movements.get(i).isDetail()) {
        details.add(movements.get(i++));
      }
      entries.add(entry(sum, details, currency));
    }
    return entries;
  }

  /** Details count where they are the whole sum; else the sum is one movement to be looked into. */
  private static BankEntry entry(CodaMovement sum, List<CodaMovement> details, Currency currency) {
    Money parts =
        details.stream()
            .map(
                each ->
                    each.incoming() == sum.incoming()
                        ? each.amount(currency)
                        : each.amount(currency).negated())
            .reduce(Money.zero(currency), Money::plus);
    if (details.isEmpty()) {
      return BankEntry.of(sum.transaction(currency));
    }
    return parts.equals(sum.amount(currency))
        ? new BankEntry(
            sum.amount(currency),
            sum.incoming(),
            details.stream().map(each -> each.transaction(currency)).toList())
        : BankEntry.of(sum.batch(currency));
  }
}
