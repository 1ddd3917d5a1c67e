package org.encours.collections.adapter.out.postgres;

import io.agroal.api.AgroalDataSource;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.application.view.CaseChecks;
import org.encours.collections.application.view.CaseSummary;
import org.encours.collections.application.view.CaseViews;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.gate.Deficiency;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** Lists read past the domain, from columns. */
@Singleton
class PostgresCaseViews implements CaseViews {

  private static final String LISTED =
      """
      WITH listed AS (
        SELECT c.id, c.debtor, c.debtor_id, d.file ->> 'name' AS name, c.status, c.route, c.agency,
          c.procedure, c.outcome, c.contest, c.claimed, c.recovered, c.waived, c.costs, c.currency,
          c.opened_on, c.closed_on, n.kind, n.due_on,
          (SELECT coalesce(jsonb_agg(jsonb_build_object('invoiceId', one -> 'invoice' -> 'value',
            'number', one -> 'number', 'dueDate', one -> 'dueDate', 'principal', one -> 'principal')),
            '[]') FROM jsonb_array_elements(c.content -> 'claims') one) AS claims,
          c.content -> 'missing' AS missing,
          %s AS place
        FROM collection_case c
        LEFT JOIN debtor_file d ON d.creditor = c.creditor AND d.debtor_id = c.debtor_id
        LEFT JOIN LATERAL (SELECT t.kind, t.due_on FROM case_task t
          WHERE t.case_id = c.id AND c.status <> 'CLOSED'
          ORDER BY t.due_on, t.visible_from, t.kind LIMIT 1) n ON true
        WHERE c.creditor = ?%s)
      SELECT * FROM listed WHERE ?::uuid IS NULL
        OR (place, id) > (SELECT past.place, past.id FROM listed past WHERE past.id = ?::uuid)
      ORDER BY place, id LIMIT ?
      """;

  private static final String COUNTS =
      """
      SELECT status, count(*), sum(claimed - recovered - waived), currency
      FROM collection_case WHERE creditor = ? GROUP BY status, currency ORDER BY status, currency
      """;

  private final JsonStore documents;
  private final DomainJson json;
  private final AgroalDataSource database;

  PostgresCaseViews(JsonStore documents, DomainJson json, AgroalDataSource database) {
    this.documents = documents;
    this.json = json;
    this.database = database;
  }

  @Override
  public List<CaseSummary> list(
      CreditorId creditor, Filter filter, Sort sort, Optional<UUID> after, int limit) {
    List<Object> parameters = new ArrayList<>(List.of(creditor.value()));
    StringBuilder where = new StringBuilder();
    condition(where, parameters, " AND c.status = ?", filter.status());
    condition(where, parameters, " AND c.debtor = ?", filter.debtor());
    condition(where, parameters, " AND c.agency = ?", filter.agency().map(AgencyId::value));
    condition(where, parameters, " AND c.procedure = ?", filter.procedure().map(Enum::name));
    condition(where, parameters, " AND n.due_on <= ?", filter.deadline());
    parameters.addAll(
        Arrays.asList(
            after.map(UUID::toString).orElse(null), after.map(UUID::toString).orElse(null), limit));
    return rows(LISTED.formatted(place(sort), where), parameters, this::summary);
  }

  private static String place(Sort sort) {
    return switch (sort) {
      case OPENED -> "0";
      case DEADLINE -> "coalesce(n.due_on, 'infinity'::date)";
      case OPEN -> "c.recovered + c.waived - c.claimed";
    };
  }

  @Override
  public List<Count> counts(CreditorId creditor) {
    return rows(
        COUNTS,
        List.of(creditor.value()),
        row ->
            new Count(
                row.getString(1), row.getInt(2), money(row.getBigDecimal(3), row.getString(4))));
  }

  @Override
  public List<CollectionCase> ofAgency(
      CreditorId creditor, AgencyId agency, UUID after, int limit) {
    return documents.all(
        StoredCase::read,
        "SELECT content FROM collection_case WHERE creditor = ? AND agency = ? AND id > ?"
            + " ORDER BY id LIMIT ?",
        creditor.value(),
        agency.value(),
        after == null ? new UUID(0, 0) : after,
        limit);
  }

  private CaseSummary summary(ResultSet row) throws SQLException {
    String currency = row.getString("currency");
    Money claimed = money(row.getBigDecimal("claimed"), currency);
    Money recovered = money(row.getBigDecimal("recovered"), currency);
    Money waived = money(row.getBigDecimal("waived"), currency);
    String next = row.getString("kind");
    return new CaseSummary(
        row.getObject("id", UUID.class),
        row.getString("debtor"),
        row.getObject("debtor_id", UUID.class),
        row.getString("name"),
        List.of(json.read(row.getString("claims"), CaseSummary.Claimed[].class)),
        row.getString("status"),
        CaseChecks.of(
            List.of(json.read(row.getString("missing"), Deficiency[].class)),
            Contest.valueOf(row.getString("contest"))),
        row.getString("route"),
        row.getString("agency"),
        row.getString("procedure"),
        row.getString("outcome"),
        row.getString("contest"),
        claimed,
        recovered,
        waived,
        claimed.minus(recovered).minus(waived),
        money(row.getBigDecimal("costs"), currency),
        row.getObject("opened_on", LocalDate.class),
        row.getObject("closed_on", LocalDate.class),
        next == null ? null : new CaseSummary.Next(next, row.getObject("due_on", LocalDate.class)),
        row.getObject("due_on", LocalDate.class));
  }

  private static Money money(BigDecimal kept, String code) {
    Currency currency = Currency.getInstance(code);
    return Money.rounded(kept, currency, RoundingMode.UNNECESSARY);
  }

  private static void condition(
      StringBuilder where, List<Object> parameters, String condition, Optional<?> value) {
    value.ifPresent(
        given -> {
          where.append(condition);
          parameters.add(given);
        });
  }

  private interface Mapping<T> {
    T of(ResultSet row) throws SQLException;
  }

  private <T> List<T> rows(String sql, List<?> parameters, Mapping<T> mapping) {
    try (var connection = database.getConnection();
        PreparedStatement select = connection.prepareStatement(sql)) {
      for (int i = 0; i < parameters.size(); i++) {
        select.setObject(i + 1, parameters.get(i));
      }
      List<T> found = new ArrayList<>();
      try (ResultSet row = select.executeQuery()) {
        while (row.next()) {
          found.add(mapping.of(row));
        }
      }
      return found;
    } catch (SQLException failed) {
      throw new IllegalStateException("cannot list cases", failed);
    }
  }
}
