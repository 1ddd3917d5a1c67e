package org.encours.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.util.Map;
import org.encours.local.Service;
import org.encours.local.demo.Wire;

/** Everybody rated anew: debtors of one invoice each. */
final class RiskReview implements Bench {

  @Override
  public void run(BenchStack yard, Size size, ResultTable sheet) throws Exception {
    int debtors = size.rows() / 5;
    sheet.title("POST /v1/risk-reviews, %,d debtors".formatted(debtors));
    yard.erp.post(Service.INVOICE, "/v1/invoices", Wire.parse(Invoices.json("T", 0)));
    yard.settle();
    yard.leaveAlone(Service.RISK);
    try (Connection database = yard.connect(Service.RISK)) {
      String template = "reference = 'D0'";
      String fact = "debtor_id = (SELECT id FROM debtor WHERE reference = 'D0')";
      String id = "md5('debtor' || i)::uuid";
      Clones.of(
          database,
          "debtor",
          template,
          Map.of("id", id, "reference", "'C' || i", "next_review", "date '2026-06-01'"),
          debtors);
      // Each owes an invoice of its own, which is forecast too.
      Clones.of(
          database,
          "fact",
          fact,
          Map.of("debtor_id", id, "invoice", "md5('invoice' || i)::uuid"),
          debtors);
      Clones.of(database, "balance", fact, Map.of("debtor_id", id), debtors);
      Clones.run(database, "VACUUM ANALYZE");
    }
    double took =
        Timed.seconds(
            () -> {
              String review =
                  yard.controller
                      .post(
                          Service.RISK,
                          "/v1/risk-reviews",
                          Wire.object().put("businessDate", "2026-06-30"))
                      .path("id")
                      .asText();
              JsonNode end = yard.awaitEnd(Service.RISK, "/v1/risk-reviews/" + review);
              if (!"COMPLETED".equals(end.path("status").asText())) {
                throw new IllegalStateException(end.toString());
              }
            });
    sheet.figure("all rated in", "%.1f s, %.0f debtors/s", took, debtors / took);
  }
}
