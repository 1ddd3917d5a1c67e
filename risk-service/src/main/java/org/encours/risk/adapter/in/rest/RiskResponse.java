package org.encours.risk.adapter.in.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.Money;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.credit.Terms;
import org.encours.risk.domain.rating.Grade;
import org.encours.risk.domain.rating.Reason;

/**
 * What is thought of a debtor.
 *
 * @param probabilityLate30 that its next invoice is paid more than 30 days late, 0 to 1
 * @param exposure all that is open at this moment
 */
record RiskResponse(
    int score,
    Grade grade,
    BigDecimal probabilityLate30,
    BigDecimal expectedDaysLate,
    Money creditLimit,
    Money exposure,
    Terms terms,
    boolean onHold,
    List<ReasonResponse> reasons,
    LocalDate assessedFor,
    String modelVersion) {

  /**
   * @param weight points of score it gave or cost
   */
  record ReasonResponse(String code, String text, BigDecimal weight) {
    static ReasonResponse of(Reason reason) {
      return new ReasonResponse(reason.code(), reason.text(), BigDecimal.valueOf(reason.weight()));
    }
  }

  static RiskResponse of(Assessment assessment, Money exposure) {
    return new RiskResponse(
        assessment.rating().score(),
        assessment.rating().grade(),
        assessment.rating().probabilityLate30(),
        assessment.rating().expectedDaysLate(),
        assessment.line().limit(),
        exposure,
        assessment.line().terms(),
        assessment.onHold(),
        assessment.rating().reasons().stream().map(ReasonResponse::of).toList(),
        assessment.assessedFor(),
        assessment.rating().modelVersion());
  }
}
