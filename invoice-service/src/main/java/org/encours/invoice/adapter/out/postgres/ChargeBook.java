package org.encours.invoice.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.stream.Collectors;
import org.encours.invoice.adapter.out.postgres.Sql.Column;
import org.encours.invoice.domain.charge.ChargeEntry;
import org.encours.invoice.domain.charge.ChargeItem;
import org.encours.invoice.domain.invoice.Invoice;
import org.encours.invoice.domain.invoice.PostedInvoice;
import org.encours.kernel.CreditorId;

/** Writes the charge items that a booking touched and its lines of the book of charges. */
@Singleton
class ChargeBook {
  private static final String ITEMS =
      """
      INSERT INTO charge_item (creditor, id, invoice_id, kind, claim_id, claimed_on, currency, amount, paid, waived, withdrawn)
      SELECT ?, id, invoice_id, kind, claim_id, claimed_on::date, currency, amount, paid, waived, withdrawn
      FROM unnest(?::uuid[], ?::uuid[], ?::text[], ?::uuid[], ?::text[], ?::text[], ?::numeric[], ?::numeric[],
        ?::numeric[], ?::numeric[]) WITH ORDINALITY
        AS new(id, invoice_id, kind, claim_id, claimed_on, currency, amount, paid, waived, withdrawn, place)
      ORDER BY place
      ON CONFLICT (id) DO UPDATE SET paid = excluded.paid, waived = excluded.waived, withdrawn = excluded.withdrawn
      """;

  private static final String ENTRIES =
      """
      INSERT INTO charge_entry
        (creditor, debtor_id, invoice_id, item_id, charge, kind, business_date, amount, currency, source, cause)
      SELECT ?, debtor_id, invoice_id, item_id, charge, kind, business_date::date, amount, currency, source, cause
      FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::text[], ?::text[], ?::text[], ?::numeric[], ?::text[], ?::uuid[],
        ?::text[]) WITH ORDINALITY
        AS new(debtor_id, invoice_id, item_id, charge, kind, business_date, amount, currency, source, cause, place)
      ORDER BY place
      """;

  private record Item(Invoice invoice, ChargeItem item) {}

  private record Line(Invoice invoice, ChargeEntry entry) {}

  private final Sql sql;

  ChargeBook(Sql sql) {
    this.sql = sql;
  }

  void write(CreditorId creditor, List<PostedInvoice> booked) {
    List<Line> lines =
        booked.stream()
            .flatMap(b -> b.chargeEntries().stream().map(entry -> new Line(b.invoice(), entry)))
            .toList();
    if (!lines.isEmpty()) {
      items(creditor, booked);
      entries(creditor, lines);
    }
  }

  private void items(CreditorId creditor, List<PostedInvoice> booked) {
    List<Item> touched = booked.stream().flatMap(b -> touched(b).stream()).toList();
    sql.update(
        ITEMS,
        creditor,
        Column.of("uuid", touched, row -> row.item().id()),
        Column.of("uuid", touched, row -> row.invoice().id()),
        Column.of("text", touched, row -> row.item().kind()),
        Column.of("uuid", touched, row -> row.item().claim()),
        Column.of("text", touched, row -> row.item().claimedOn()),
        Column.of("text", touched, row -> row.item().amount().currency().getCurrencyCode()),
        Column.of("numeric", touched, row -> row.item().amount().amount()),
        Column.of("numeric", touched, row -> row.item().paid().amount()),
        Column.of("numeric", touched, row -> row.item().waived().amount()),
        Column.of("numeric", touched, row -> row.item().withdrawn().amount()));
  }

  private static List<Item> touched(PostedInvoice booked) {
    var ids = booked.chargeEntries().stream().map(ChargeEntry::item).collect(Collectors.toSet());
    return booked.invoice().charges().items().stream()
        .filter(item -> ids.contains(item.id()))
        .map(item -> new Item(booked.invoice(), item))
        .toList();
  }

  private void entries(CreditorId creditor, List<Line> lines) {
    sql.update(
        ENTRIES,
        creditor,
        Column.of("uuid", lines, line -> line.invoice().debtor().id()),
        Column.of("uuid", lines, line -> line.invoice().id()),
        Column.of("uuid", lines, line -> line.entry().item()),
        Column.of("text", lines, line -> line.entry().charge()),
        Column.of("text", lines, line -> line.entry().kind()),
        Column.of("text", lines, line -> line.entry().on()),
        Column.of("numeric", lines, line -> line.entry().amount().amount()),
        Column.of("text", lines, line -> line.entry().amount().currency().getCurrencyCode()),
        Column.of("uuid", lines, line -> line.entry().source()),
        Column.of("text", lines, line -> line.entry().cause()));
  }
}
