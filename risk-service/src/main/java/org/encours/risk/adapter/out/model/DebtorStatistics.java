package org.encours.risk.adapter.out.model;

import java.util.Optional;
import org.encours.risk.domain.behaviour.PastPayments;
import org.encours.risk.domain.behaviour.PastTerms;
import org.encours.risk.domain.forecast.Forecaster.Past;
import org.encours.risk.domain.forecast.Forecaster.Question;
import org.encours.risk.model.Known;
import org.encours.risk.model.PastBehaviour;
import org.encours.risk.model.PaymentCounts;
import org.encours.risk.model.PortfolioCounts;
import org.encours.risk.model.Situation;

/** A debtor's past as statistics take it: counted once, however many of its invoices are asked. */
public record DebtorStatistics(
    PastBehaviour behaviour, String segment, PaymentCounts own, PortfolioCounts portfolio) {

  static DebtorStatistics of(Past past, PortfolioCounts portfolio) {
    PastTerms terms = past.terms();
    return new DebtorStatistics(
        new PastBehaviour(terms.known(), terms.daysFromDue(), terms.disputed(), 0, terms.late()),
        past.kind().name(),
        counts(past.payments()),
        portfolio);
  }

  /** As of the evening of the day the payments are known through. */
  public static PaymentCounts counts(PastPayments payments) {
    PaymentCounts counts = new PaymentCounts(payments.asOf().plusDays(1));
    payments.paid().forEach(payment -> counts.paid(payment.due(), payment.on()));
    payments.open().forEach(counts::open);
    return counts;
  }

  Known known(Question question, double usualAmount) {
    Situation situation =
        new Situation(
            behaviour,
            question.amount().map(amount -> amount.amount().doubleValue()).orElse(usualAmount),
            Optional.of(segment),
            false,
            question.disputed());
    return new Known(situation, own, portfolio, question.dueDate());
  }
}
