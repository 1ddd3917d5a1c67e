package org.encours.risk.adapter.out.postgres;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.ReviewDates;
import org.encours.risk.application.view.ReviewDay;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.rating.Grade;

@Singleton
class PostgresReviewDates implements ReviewDates {

  private static final String COMING =
      """
      SELECT * FROM debtor
      WHERE creditor = ? AND next_review <= ? AND (?::text IS NULL OR grade = ?)
        AND (?::date IS NULL OR (next_review, id) > (?::date, ?::uuid))
      ORDER BY next_review, id LIMIT ?
      """;

  private final Sql sql;
  private final Documents documents;

  PostgresReviewDates(Sql sql, Documents documents) {
    this.sql = sql;
    this.documents = documents;
  }

  @Override
  public List<DebtorFile> until(
      CreditorId creditor,
      LocalDate until,
      Optional<Grade> grade,
      Optional<Place> after,
      int most) {
    Optional<LocalDate> day = after.map(Place::on);
    return sql.rows(
        COMING,
        row -> DebtorRow.read(row, documents).file(),
        creditor,
        until,
        grade.map(Grade::name),
        grade.map(Grade::name),
        day,
        day,
        after.map(place -> place.debtor().value()),
        most);
  }

  @Override
  public List<ReviewDay> days(CreditorId creditor, LocalDate until) {
    return sql.rows(
        """
        SELECT next_review, grade, count(*) FROM debtor WHERE creditor = ? AND next_review <= ?
        GROUP BY next_review, grade ORDER BY next_review, grade
        """,
        row ->
            new ReviewDay(
                row.getObject(1, LocalDate.class),
                Optional.ofNullable(row.getString(2)).map(Grade::valueOf),
                row.getLong(3)),
        creditor,
        until);
  }
}
