package org.encours.collections.application.view;

import java.math.BigDecimal;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;

/** What collection brings and costs. */
public interface RecoveryReports {

  /**
   * One group of cases in one currency.
   *
   * @param group a route, an agency, an age or a grade
   * @param success recovered divided by claimed, four decimals
   * @param costPerEuro costs divided by recovered, four decimals; null while nothing came in
   */
  record Line(
      String group,
      int cases,
      int closed,
      Money claimed,
      Money recovered,
      Money waived,
      Money open,
      Money costs,
      BigDecimal success,
      BigDecimal costPerEuro) {}

  record Report(
      List<Line> total,
      List<Line> byRoute,
      List<Line> byAgency,
      List<Line> byAge,
      List<Line> byGrade) {}

  /** Over every case that went through the gate. */
  Report of(CreditorId creditor);
}
