package org.encours.risk.adapter.out.postgres;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.DisputeOutcome;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.behaviour.Term;
import org.encours.risk.domain.debtor.InvoiceId;

/**
 * A fact as a row.
 *
 * @param subject the dispute, promise or reminder it is about
 * @param terms of an issued invoice, as JSON
 */
record FactRow(
    String kind,
    LocalDate on,
    UUID invoice,
    UUID subject,
    Money amount,
    DisputeOutcome outcome,
    String terms) {

  /** How terms are kept: short names, because there is one per invoice. */
  record KeptTerms(List<Term> terms) {}

  static FactRow of(Fact fact, Documents documents) {
    return switch (fact) {
      case Fact.Issued f ->
          new FactRow(
              "ISSUED",
              f.on(),
              f.invoice().value(),
              null,
              f.terms().stream().map(Term::amount).reduce(Money::plus).orElseThrow(),
              null,
              documents.write(new KeptTerms(f.terms())));
      case Fact.Paid f -> moved("PAID", f.on(), f.invoice(), f.amount());
      case Fact.PaymentReversed f -> moved("REVERSED", f.on(), f.invoice(), f.amount());
      case Fact.Credited f -> moved("CREDITED", f.on(), f.invoice(), f.amount());
      case Fact.WrittenOff f -> moved("WRITTEN_OFF", f.on(), f.invoice(), f.amount());
      case Fact.WriteOffReversed f -> moved("REINSTATED", f.on(), f.invoice(), f.amount());
      case Fact.DisputeOpened f -> about("DISPUTED", f.on(), f.invoice(), f.dispute(), null);
      case Fact.DisputeResolved f ->
          about("RESOLVED", f.on(), f.invoice(), f.dispute(), f.outcome());
      case Fact.PromiseKept f -> about("PROMISE_KEPT", f.on(), null, f.promise(), null);
      case Fact.PromiseBroken f -> about("PROMISE_BROKEN", f.on(), null, f.promise(), null);
      case Fact.Reminded f -> about("REMINDED", f.on(), null, f.reminder(), null);
      case Fact.KnownSince f -> about("SINCE", f.on(), null, null, null);
    };
  }

  static Fact read(ResultSet row, Documents documents) throws SQLException {
    LocalDate on = row.getObject("on_date", LocalDate.class);
    UUID subject = row.getObject("subject", UUID.class);
    UUID id = row.getObject("invoice", UUID.class);
    InvoiceId invoice = id == null ? null : new InvoiceId(id);
    return switch (row.getString("kind")) {
      case "ISSUED" ->
          new Fact.Issued(
              invoice, on, documents.read(row.getString("terms"), KeptTerms.class).terms());
      case "PAID" -> new Fact.Paid(invoice, on, amount(row));
      case "REVERSED" -> new Fact.PaymentReversed(invoice, on, amount(row));
      case "CREDITED" -> new Fact.Credited(invoice, on, amount(row));
      case "WRITTEN_OFF" -> new Fact.WrittenOff(invoice, on, amount(row));
      case "REINSTATED" -> new Fact.WriteOffReversed(invoice, on, amount(row));
      case "DISPUTED" -> new Fact.DisputeOpened(invoice, on, subject);
      case "RESOLVED" ->
          new Fact.DisputeResolved(
              invoice, on, subject, DisputeOutcome.valueOf(row.getString("outcome")));
      case "PROMISE_KEPT" -> new Fact.PromiseKept(on, subject);
      case "PROMISE_BROKEN" -> new Fact.PromiseBroken(on, subject);
      case "REMINDED" -> new Fact.Reminded(on, subject);
      case "SINCE" -> new Fact.KnownSince(on);
      case String other -> throw new IllegalStateException("no such fact: " + other);
    };
  }

  BigDecimal number() {
    return amount == null ? null : amount.amount();
  }

  String currency() {
    return amount == null ? null : amount.currency().getCurrencyCode();
  }

  /** The same as {@link #owes()} in SQL, of facts that have an amount. */
  static final String OWES =
      "CASE WHEN kind IN ('ISSUED', 'REVERSED', 'REINSTATED') THEN amount ELSE -amount END";

  /** What it adds to what the debtor owes; zero for facts that move no money. */
  BigDecimal owes() {
    return switch (kind) {
      case "ISSUED", "REVERSED", "REINSTATED" -> amount.amount();
      case "PAID", "CREDITED", "WRITTEN_OFF" -> amount.amount().negate();
      default -> BigDecimal.ZERO;
    };
  }

  private static FactRow moved(String kind, LocalDate on, InvoiceId invoice, Money amount) {
    return new FactRow(kind, on, invoice.value(), null, amount, null, null);
  }

  private static FactRow about(
      String kind, LocalDate on, InvoiceId invoice, UUID subject, DisputeOutcome outcome) {
    return new FactRow(
        kind, on, invoice == null ? null : invoice.value(), subject, null, outcome, null);
  }

  private static Money amount(ResultSet row) throws SQLException {
    return new Money(
        row.getBigDecimal("amount").stripTrailingZeros(),
        Currency.getInstance(row.getString("currency")));
  }
}
