package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.encours.invoice.application.view.ChargeViews;
import org.encours.invoice.domain.charge.ChargeKind;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

@Singleton
class PostgresChargeViews implements ChargeViews {

  private record WaivedLine(LocalDate on, WaiverCause cause, WaivedItem item) {}

  private final Sql sql;

  PostgresChargeViews(Sql sql) {
    this.sql = sql;
  }

  @Override
  public Charges of(CreditorId creditor, UUID invoice, String currency) {
    List<Item> items =
        sql.list(
            "SELECT * FROM charge_item WHERE creditor = ? AND invoice_id = ? ORDER BY position",
            row -> {
              Money amount = Sql.money(row, "amount", currency);
              Money paid = Sql.money(row, "paid", currency);
              Money waived = Sql.money(row, "waived", currency);
              return new Item(
                  Sql.id(row, "id"),
                  ChargeKind.valueOf(row.getString("kind")),
                  Sql.date(row, "claimed_on"),
                  amount,
                  paid,
                  waived,
                  amount.minus(paid).minus(waived));
            },
            creditor,
            invoice);
    return new Charges(
        sum(items, currency, Item::amount),
        sum(items, currency, Item::paid),
        sum(items, currency, Item::waived),
        sum(items, currency, Item::open),
        items);
  }

  private static Money sum(List<Item> items, String currency, Function<Item, Money> amount) {
    return items.stream()
        .map(amount)
        .reduce(Money.zero(Currency.getInstance(currency)), Money::plus);
  }

  @Override
  public Optional<Waiver> waiver(CreditorId creditor, UUID invoice, UUID waiver) {
    List<WaivedLine> lines =
        sql.list(
            """
            SELECT item_id, charge, -amount AS amount, currency, business_date, cause FROM charge_entry
            WHERE creditor = ? AND invoice_id = ? AND source = ? AND kind = 'WAIVED' ORDER BY position
            """,
            row ->
                new WaivedLine(
                    Sql.date(row, "business_date"),
                    WaiverCause.valueOf(row.getString("cause")),
                    new WaivedItem(
                        Sql.id(row, "item_id"),
                        ChargeKind.valueOf(row.getString("charge")),
                        Sql.money(row, "amount", row.getString("currency")))),
            creditor,
            invoice,
            waiver);
    return lines.stream()
        .findFirst()
        .map(
            first ->
                new Waiver(
                    waiver,
                    invoice,
                    first.on(),
                    first.cause(),
                    lines.stream().map(WaivedLine::item).toList()));
  }

  @Override
  public List<Open> open(CreditorId creditor, UUID debtor, LocalDate asOf) {
    return sql.list(
        """
        SELECT currency, sum(amount) AS open FROM charge_entry
        WHERE creditor = ? AND debtor_id = ? AND business_date <= ? GROUP BY currency ORDER BY currency
        """,
        row ->
            new Open(row.getString("currency"), Sql.money(row, "open", row.getString("currency"))),
        creditor,
        debtor,
        asOf);
  }
}
