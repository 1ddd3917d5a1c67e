package org.encours.collections.adapter.out.postgres;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.encours.collections.application.view.CaseViews;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.kernel.CreditorId;

@ApplicationScoped
class PostgresCaseViews implements CaseViews {

  private final JsonStore documents;

  PostgresCaseViews(JsonStore documents) {
    this.documents = documents;
  }

  @Override
  public List<CollectionCase> list(
      CreditorId creditor, String status, String debtor, UUID after, int limit) {
    StringBuilder sql = new StringBuilder("SELECT content FROM collection_case WHERE creditor = ?");
    List<Object> parameters = new ArrayList<>(List.of(creditor.value()));
    condition(sql, parameters, " AND status = ?", status);
    condition(sql, parameters, " AND debtor = ?", debtor);
    return page(sql, parameters, after, limit);
  }

  @Override
  public List<CollectionCase> ofAgency(
      CreditorId creditor, AgencyId agency, UUID after, int limit) {
    StringBuilder sql =
        new StringBuilder("SELECT content FROM collection_case WHERE creditor = ? AND agency = ?");
    List<Object> parameters = new ArrayList<>(List.of(creditor.value(), agency.value()));
    return page(sql, parameters, after, limit);
  }

  private List<CollectionCase> page(
      StringBuilder sql, List<Object> parameters, UUID after, int limit) {
    condition(sql, parameters, " AND id > ?", after);
    sql.append(" ORDER BY id LIMIT ?");
    parameters.add(limit);
    return documents.all(StoredCase::read, sql.toString(), parameters.toArray());
  }

  private static void condition(
      StringBuilder sql, List<Object> parameters, String condition, Object value) {
    if (value != null) {
      sql.append(condition);
      parameters.add(value);
    }
  }
}
