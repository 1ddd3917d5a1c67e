package org.encours.risk.domain.behaviour;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.encours.kernel.Money;
import org.encours.risk.domain.debtor.InvoiceId;

/** From the terms of a debtor's invoices to its figures. */
record PaymentStatistics(
    Optional<LocalDate> since,
    Collection<Fact.Issued> issued,
    List<TermOutcome> outcomes,
    LocalDate asOf,
    Currency usual,
    ConductRule rule) {

  private static final int RECENT_DAYS = 90;
  private static final int LEAST_FOR_TREND = 3;

  PaymentRecord record(Currency currency) {
    List<TermOutcome> known =
        outcomes.stream().filter(term -> term.isKnown(asOf, rule) && term.counts(asOf)).toList();
    List<TermOutcome> weighed =
        known.stream().filter(term -> term.amount().currency().equals(currency)).toList();
    return new PaymentRecord(
        known.size(),
        count(known, term -> term.isLate(asOf, rule)),
        count(known, term -> term.lost() || term.conductDaysLate(asOf, rule) > 30),
        known.stream().mapToLong(term -> Math.max(0, term.conductDaysLate(asOf, rule))).sum(),
        weighted(weighed, term -> BigDecimal.valueOf(term.conductDaysLate(asOf, rule))),
        weighted(weighed, term -> PaymentIndex.ofDaysLate(term.conductDaysLate(asOf, rule))),
        trend(weighed));
  }

  Position position(Currency currency) {
    List<OpenTerm> open =
        outcomes.stream()
            .filter(term -> term.open().isPositive())
            .filter(term -> term.open().currency().equals(currency))
            .map(t -> new OpenTerm(t.invoice(), t.dueDate(), t.open(), t.disputed()))
            .toList();
    boolean others =
        outcomes.stream()
            .anyMatch(term -> term.open().isPositive() && !term.open().currency().equals(currency));
    Money exposure = open.stream().map(OpenTerm::open).reduce(Money.zero(currency), Money::plus);
    return new Position(
        asOf, exposure, open, monthlyTurnover(currency), monthlyPaid(currency), others);
  }

  /** The one most invoices are in that are open or recent; among equals the one of the latest. */
  Currency currency() {
    LocalDate from = asOf.minusMonths(Behaviour.RECORD_MONTHS);
    Set<InvoiceId> open =
        outcomes.stream()
            .filter(term -> term.open().isPositive())
            .map(TermOutcome::invoice)
            .collect(Collectors.toSet());
    List<Fact.Issued> present =
        issued.stream()
            .filter(invoice -> invoice.on().isAfter(from) || open.contains(invoice.invoice()))
            .toList();
    Map<Currency, Long> invoices =
        present.stream()
            .collect(Collectors.groupingBy(PaymentStatistics::currencyOf, Collectors.counting()));
    return present.stream()
        .max(
            Comparator.<Fact.Issued>comparingLong(invoice -> invoices.get(currencyOf(invoice)))
                .thenComparing(Fact.Issued::on)
                .thenComparing(invoice -> currencyOf(invoice).getCurrencyCode()))
        .map(PaymentStatistics::currencyOf)
        .orElse(usual);
  }

  private Money monthlyTurnover(Currency currency) {
    LocalDate from = asOf.minusMonths(12);
    return monthly(
        issued.stream()
            .filter(invoice -> invoice.on().isAfter(from))
            .flatMap(invoice -> invoice.terms().stream())
            .map(Term::amount)
            .filter(amount -> amount.currency().equals(currency))
            .reduce(Money.zero(currency), Money::plus));
  }

  private Money monthlyPaid(Currency currency) {
    LocalDate from = asOf.minusMonths(12);
    return monthly(
        outcomes.stream()
            .filter(term -> !term.lost() && term.settledOn().filter(from::isBefore).isPresent())
            .map(TermOutcome::amount)
            .filter(amount -> amount.currency().equals(currency))
            .reduce(Money.zero(currency), Money::plus));
  }

  /** A year's amount by month; by the months since the first invoice while they are fewer. */
  private Money monthly(Money amount) {
    long months = since().map(first -> ChronoUnit.MONTHS.between(first, asOf) + 1).orElse(1L);
    return Money.rounded(
        amount.amount().divide(BigDecimal.valueOf(Math.min(12, months)), 10, RoundingMode.HALF_UP),
        amount.currency(),
        RoundingMode.HALF_UP);
  }

  private Optional<BigDecimal> trend(List<TermOutcome> known) {
    LocalDate recent = asOf.minusDays(RECENT_DAYS);
    Map<Boolean, List<TermOutcome>> byAge =
        known.stream()
            .collect(
                Collectors.partitioningBy(term -> term.settledOn().orElse(asOf).isAfter(recent)));
    if (byAge.values().stream().anyMatch(terms -> terms.size() < LEAST_FOR_TREND)) {
      return Optional.empty();
    }
    Function<TermOutcome, BigDecimal> days =
        term -> BigDecimal.valueOf(term.conductDaysLate(asOf, rule));
    return weighted(byAge.get(true), days)
        .flatMap(now -> weighted(byAge.get(false), days).map(now::subtract));
  }

  private static Optional<BigDecimal> weighted(
      List<TermOutcome> terms, Function<TermOutcome, BigDecimal> value) {
    BigDecimal weight = BigDecimal.ZERO;
    BigDecimal sum = BigDecimal.ZERO;
    for (TermOutcome term : terms) {
      BigDecimal amount = term.amount().amount();
      weight = weight.add(amount);
      sum = sum.add(amount.multiply(value.apply(term)));
    }
    return weight.signum() == 0
        ? Optional.empty()
        : Optional.of(sum.divide(weight, 2, RoundingMode.HALF_UP));
  }

  private static int count(List<TermOutcome> terms, Predicate<TermOutcome> what) {
    return (int) terms.stream().filter(what).count();
  }

  private static Currency currencyOf(Fact.Issued invoice) {
    return invoice.terms().getFirst().amount().currency();
  }
}
