package org.encours.local.demo;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.encours.local.Service;

/**
 * A creditor's year in figures.
 *
 * @param keyFigures name to value as the ledger reports them; a value that is not available is left
 *     out
 */
record Summary(
    String creditor,
    LocalDate asOf,
    int invoices,
    int ordersChecked,
    int ordersDeclined,
    ExpectedTotals till,
    Ageing aged,
    Map<String, BigDecimal> keyFigures,
    Tally tally) {

  static Summary of(Company company, ErpSimulator office, Tally tally) {
    LocalDate from = company.business.seller().from();
    LocalDate to = company.business.seller().to();
    JsonNode figures =
        company.controller.get(
            Service.INVOICE, "/v1/reports/key-figures?from=" + from + "&to=" + to);
    Map<String, BigDecimal> values = new java.util.LinkedHashMap<>();
    for (String name :
        new String[] {
          "dso", "dsoCountBack", "overdueShare", "averageDaysDelinquent", "collectionEffectiveness"
        }) {
      if (figures.hasNonNull(name)) {
        values.put(name, new BigDecimal(figures.path(name).asText()));
      }
    }
    return new Summary(
        company.id(),
        to,
        company.stories.size(),
        office.checked.get(),
        office.declined.get(),
        company.till,
        Ageing.of(company.controller.get(Service.INVOICE, "/v1/reports/aged-balance?asOf=" + to)),
        values,
        tally);
  }
}
