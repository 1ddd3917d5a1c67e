package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.encours.collections.application.port.LedgerFiles;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.money.Component;
import org.encours.collections.domain.party.CreditorFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorId;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** The ledger's word, one document per creditor, debtor and invoice. */
@Singleton
class PostgresLedgerFiles implements LedgerFiles {

  private final JsonStore documents;

  PostgresLedgerFiles(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public void oneAtATime(CreditorId creditor) {
    documents.lock("ledger of " + creditor);
  }

  @Override
  public Optional<CreditorFile> creditor(CreditorId creditor) {
    return documents.one(
        CreditorFile.class, "SELECT file FROM creditor_file WHERE creditor = ?", creditor.value());
  }

  @Override
  public Optional<CreditorFile> creditorOn(CreditorId creditor, LocalDate day) {
    return documents
        .one(
            CreditorFile.class,
            """
            SELECT file FROM creditor_past WHERE creditor = ? AND until >= ?::timestamptz
            ORDER BY until, position LIMIT 1
            """,
            creditor.value(),
            endOf(day))
        .or(() -> creditor(creditor));
  }

  @Override
  public void keep(CreditorFile creditor, Instant at) {
    documents.write(
        """
        INSERT INTO creditor_past (creditor, until, file)
        SELECT creditor, ?::timestamptz, file FROM creditor_file
        WHERE creditor = ? AND file <> ?::jsonb
        """,
        at.toString(),
        creditor.id().value(),
        creditor);
    documents.write(
        """
        INSERT INTO creditor_file (creditor, file) VALUES (?, ?::jsonb)
        ON CONFLICT (creditor) DO UPDATE SET file = excluded.file
        """,
        creditor.id().value(),
        creditor);
  }

  @Override
  public Optional<DebtorFile> debtor(CreditorId creditor, DebtorId debtor) {
    return documents.one(
        DebtorFile.class,
        "SELECT file FROM debtor_file WHERE creditor = ? AND debtor_id = ? AND file IS NOT NULL",
        creditor.value(),
        debtor.value());
  }

  @Override
  public Optional<DebtorFile> debtorOn(CreditorId creditor, DebtorId debtor, LocalDate day) {
    return documents
        .one(
            DebtorFile.class,
            """
            SELECT file FROM debtor_past
            WHERE creditor = ? AND debtor_id = ? AND until >= ?::timestamptz
            ORDER BY until, position LIMIT 1
            """,
            creditor.value(),
            debtor.value(),
            endOf(day))
        .or(() -> debtor(creditor, debtor));
  }

  @Override
  public void keep(CreditorId creditor, DebtorFile debtor, Instant at) {
    documents.write(
        """
        INSERT INTO debtor_past (creditor, debtor_id, until, file)
        SELECT creditor, debtor_id, ?::timestamptz, file FROM debtor_file
        WHERE creditor = ? AND debtor_id = ? AND file <> ?::jsonb
        """,
        at.toString(),
        creditor.value(),
        debtor.id().value(),
        debtor);
    documents.write(
        """
        INSERT INTO debtor_file (creditor, debtor_id, file) VALUES (?, ?, ?::jsonb)
        ON CONFLICT (creditor, debtor_id) DO UPDATE SET file = excluded.file
        """,
        creditor.value(),
        debtor.id().value(),
        debtor);
  }

  /** The first instant of the next day: what was replaced then or later held until the end. */
  private static String endOf(LocalDate day) {
    return day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant().toString();
  }

  @Override
  public Optional<InvoiceFile> invoice(CreditorId creditor, InvoiceId invoice) {
    return documents.one(
        InvoiceFile.class,
        "SELECT file FROM invoice_file WHERE creditor = ? AND invoice_id = ?",
        creditor.value(),
        invoice.value());
  }

  @Override
  public void keep(CreditorId creditor, InvoiceFile invoice) {
    documents.write(
        """
        INSERT INTO invoice_file (creditor, invoice_id, debtor_id, file) VALUES (?, ?, ?, ?::jsonb)
        ON CONFLICT (creditor, invoice_id) DO UPDATE SET file = excluded.file
        """,
        creditor.value(),
        invoice.id().value(),
        invoice.debtor().value(),
        invoice);
  }

  @Override
  public Map<Component, Money> charged(
      CreditorId creditor, InvoiceId invoice, Collection<BookedCharge> items) {
    for (BookedCharge item : items) {
      documents.write(
          """
          INSERT INTO booked_charge (creditor, invoice_id, item_id, charge)
          VALUES (?, ?, ?, ?::jsonb) ON CONFLICT (creditor, item_id) DO NOTHING
          """,
          creditor.value(),
          invoice.value(),
          item.id(),
          item);
    }
    Map<Component, Money> sums = new EnumMap<>(Component.class);
    documents
        .all(
            BookedCharge.class,
            "SELECT charge FROM booked_charge WHERE creditor = ? AND invoice_id = ?",
            creditor.value(),
            invoice.value())
        .forEach(known -> sums.merge(known.kind(), known.amount(), Money::plus));
    return sums;
  }

  @Override
  public Optional<Money> credit(CreditorId creditor, DebtorId debtor) {
    return documents.one(
        Money.class,
        "SELECT credit FROM debtor_file WHERE creditor = ? AND debtor_id = ? AND credit IS NOT"
            + " NULL",
        creditor.value(),
        debtor.value());
  }

  @Override
  public void keepCredit(CreditorId creditor, DebtorId debtor, Money credit) {
    documents.write(
        """
        INSERT INTO debtor_file (creditor, debtor_id, credit) VALUES (?, ?, ?::jsonb)
        ON CONFLICT (creditor, debtor_id) DO UPDATE SET credit = excluded.credit
        """,
        creditor.value(),
        debtor.value(),
        credit);
  }
}
