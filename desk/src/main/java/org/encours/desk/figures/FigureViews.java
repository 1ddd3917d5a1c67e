package org.encours.desk.figures;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.Money;

/** The fields that the page of figures reads of what the services answer. */
final class FigureViews {

  private FigureViews() {}

  /** {@code GET /v1/reports/key-figures} of invoice-service, for one month. */
  record KeyFigures(
      LocalDate from,
      LocalDate to,
      Money receivables,
      Money overdue,
      Money sales,
      BigDecimal dso,
      BigDecimal dsoCountBack,
      BigDecimal bestPossibleDso,
      BigDecimal averageDaysDelinquent,
      BigDecimal overdueShare,
      BigDecimal collectionEffectiveness) {}

  /** {@code GET /v1/reports/cash-forecast} of invoice-service. */
  record Expected(LocalDate asOf, List<Week> items) {

    Expected {
      items = items == null ? List.of() : items;
    }
  }

  /** In eight of ten such weeks the money lies between the first and the last. */
  record Week(LocalDate week, Money p10, Money p50, Money p90) {}

  /** {@code GET /v1/reports/recovery} of collections-service. */
  record Recovery(List<Group> byRoute, List<Group> byAgency) {

    Recovery {
      byRoute = byRoute == null ? List.of() : byRoute;
      byAgency = byAgency == null ? List.of() : byAgency;
    }
  }

  record Group(
      String group,
      int cases,
      int closed,
      Money claimed,
      Money recovered,
      Money costs,
      BigDecimal success) {}
}
