package org.encours.desk.aged;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.Money;

/** The fields read of {@code GET /v1/reports/aged-balance} of invoice-service. */
record AgedBalance(LocalDate asOf, List<Line> items, List<Line> totals) {

  AgedBalance {
    items = items == null ? List.of() : items;
    totals = totals == null ? List.of() : totals;
  }

  /** What one debtor owes, or all of them, in one currency. */
  record Line(
      String debtor,
      String name,
      String currency,
      Money notDue,
      @JsonProperty("d1_30") Money upTo30,
      @JsonProperty("d31_60") Money upTo60,
      @JsonProperty("d61_90") Money upTo90,
      @JsonProperty("d90plus") Money older,
      Money charges,
      Money credit,
      Money total) {

    public Money overdue() {
      return upTo30.plus(upTo60).plus(upTo90).plus(older);
    }
  }
}
