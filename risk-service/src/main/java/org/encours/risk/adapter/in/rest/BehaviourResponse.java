package org.encours.risk.adapter.in.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.encours.kernel.Money;
import org.encours.risk.application.ReadBehaviour;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Incidents;
import org.encours.risk.domain.behaviour.PaymentRecord;
import org.encours.risk.domain.behaviour.Position;

/**
 * How a debtor, or its group as a whole, behaved as of a date.
 *
 * @param members whose behaviour it is; the head of a group first
 * @param since day of the first invoice
 * @param known due amounts of two years that were paid, or are overdue
 * @param late30 of these, by more than 30 days
 * @param lateRate (late + 2p) / (known + 2) with the portfolio's rate p, 0 to 1
 * @param weightedDaysLate Σ amount × days late / Σ amount, early is negative
 * @param trend of that, the last 90 days less the time before
 * @param paymentIndex 20 to 100, weighted by money; 80 is on terms
 * @param exposure all that is open, in the currency most invoices are in
 * @param otherCurrencies whether something is open in another currency as well
 * @param shareOfExposure part of all that was owed on that date, 0 to 1; absent in a small book
 * @param reminders in half a year; other incidents in a year, open disputes whenever they began
 */
record BehaviourResponse(
    LocalDate asOf,
    List<String> members,
    LocalDate since,
    int known,
    int late,
    int late30,
    BigDecimal lateRate,
    BigDecimal lateRate30,
    BigDecimal weightedDaysLate,
    BigDecimal trend,
    BigDecimal paymentIndex,
    Money exposure,
    Money overdue,
    int oldestOverdueDays,
    boolean otherCurrencies,
    BigDecimal shareOfExposure,
    Money monthlyTurnover,
    Money monthlyPaid,
    int openDisputes,
    int rejectedDisputes,
    int keptPromises,
    int brokenPromises,
    int reversals,
    int writeOffs,
    int reminders) {

  static BehaviourResponse of(ReadBehaviour.Seen seen) {
    Behaviour behaviour = seen.behaviour();
    PaymentRecord record = behaviour.record();
    Position position = behaviour.position();
    Incidents incidents = behaviour.incidents();
    return new BehaviourResponse(
        behaviour.asOf(),
        seen.members(),
        behaviour.since().orElse(null),
        record.known(),
        record.late(),
        record.late30(),
        record.lateRate(seen.portfolio()),
        record.lateRate30(seen.portfolio()),
        record.weightedDaysLate().orElse(null),
        record.trend().orElse(null),
        record.index().orElse(null),
        position.exposure(),
        position.overdue(),
        position.oldestOverdueDays(),
        position.otherCurrencies(),
        seen.share().orElse(null),
        position.monthlyTurnover(),
        position.monthlyPaid(),
        incidents.openDisputes(),
        incidents.rejectedDisputes(),
        incidents.keptPromises(),
        incidents.brokenPromises(),
        incidents.reversals(),
        incidents.writeOffs(),
        incidents.reminders());
  }
}
