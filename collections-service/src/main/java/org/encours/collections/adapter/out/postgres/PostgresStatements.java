package org.encours.collections.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.YearMonth;
import java.util.List;
import org.encours.collections.application.port.Statements;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agency.ComparedStatement;
import org.encours.kernel.CreditorId;

@Singleton
class PostgresStatements implements Statements {

  private final JsonStore documents;

  PostgresStatements(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public void keep(CreditorId creditor, ComparedStatement statement) {
    documents.write(
        "INSERT INTO compared_statement (creditor, id, agency, month, statement)"
            + " VALUES (?, ?, ?, ?, ?::jsonb)",
        creditor.value(),
        statement.id(),
        statement.agency().value(),
        statement.month().toString(),
        statement);
  }

  @Override
  public List<ComparedStatement> of(CreditorId creditor, AgencyId agency, YearMonth month) {
    return documents.all(
        ComparedStatement.class,
        """
        SELECT statement FROM compared_statement
        WHERE creditor = ? AND agency = ? AND month = ? ORDER BY id
        """,
        creditor.value(),
        agency.value(),
        month.toString());
  }
}
