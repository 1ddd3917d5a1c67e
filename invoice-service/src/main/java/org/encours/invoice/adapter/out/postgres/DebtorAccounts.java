package org.encours.invoice.adapter.out.postgres;

import com.fasterxml.jackson.core.type.TypeReference;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.encours.invoice.application.port.Debtors.Account;
import org.encours.invoice.domain.party.Address;
import org.encours.invoice.domain.party.Contact;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.invoice.domain.terms.AcceptedTerms;
import org.encours.kernel.CreditorId;

/**
 * Debtors as invoices need them: many at a time, only read, on the path that every invoice takes.
 */
@Singleton
class DebtorAccounts {

  private static final String READ =
      """
      SELECT d.*, c.country AS creditor_country FROM debtor d LEFT JOIN creditor_profile c ON c.creditor = d.creditor
      WHERE d.creditor = ? AND d.reference = ANY (?)
      """;

  private static final TypeReference<Address> ADDRESS = new TypeReference<>() {};
  private static final TypeReference<List<Contact>> CONTACTS = new TypeReference<>() {};
  private static final TypeReference<AcceptedTerms> TERMS = new TypeReference<>() {};

  private final Sql sql;
  private final Json json;

  DebtorAccounts(Sql sql, Json json) {
    this.sql = sql;
    this.json = json;
  }

  List<Account> of(CreditorId creditor, Collection<String> references) {
    return sql.list(
        READ,
        row -> new Account(debtor(creditor, row), Sql.textIf(row, "creditor_country").orElse("")),
        creditor,
        Sql.Column.of("text", List.copyOf(references), reference -> reference));
  }

  Debtor debtor(CreditorId creditor, ResultSet row) throws SQLException {
    return new Debtor(
        creditor,
        new DebtorKey(Sql.id(row, "id"), row.getString("reference")),
        Debtor.Kind.valueOf(row.getString("kind")),
        row.getString("name"),
        row.getString("language"),
        row.getString("country"),
        Sql.textIf(row, "enterprise_number"),
        Sql.textIf(row, "vat_number"),
        json.read(row.getString("address"), ADDRESS),
        json.read(row.getString("contacts"), CONTACTS),
        Optional.ofNullable(json.read(row.getString("terms"), TERMS)),
        Sql.textIf(row, "parent"));
  }
}
