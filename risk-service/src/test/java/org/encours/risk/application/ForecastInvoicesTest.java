package org.encours.risk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.risk.adapter.out.model.CountingForecasts;
import org.encours.risk.application.ForecastInvoices.Seen;
import org.encours.risk.application.port.Forecasters;
import org.encours.risk.application.port.Forecasts;
import org.encours.risk.application.port.LiveForecasts;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.behaviour.PastPayments;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.behaviour.Term;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.DebtorKind;
import org.encours.risk.domain.debtor.InvoiceId;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.forecast.Forecaster;
import org.encours.risk.domain.forecast.InvoiceForecast;
import org.encours.risk.domain.forecast.LiveForecast;
import org.encours.risk.model.PortfolioCounts;
import org.junit.jupiter.api.Test;

class ForecastInvoicesTest {

  private static final CreditorId ACME = new CreditorId("acme-be");
  private static final Currency EUR = Currency.getInstance("EUR");
  private static final DebtorFile DEBTOR =
      DebtorFile.open(
          new DebtorId(new UUID(1, 1)),
          "C-1",
          DebtorKind.COMPANY,
          Optional.empty(),
          Optional.of("BE"),
          day("2026-01-01"));

  private final Kept kept = new Kept();
  private final Told told = new Told();
  private final Asked asked = new Asked();
  private final ForecastInvoices forecasts = new ForecastInvoices(kept, told, asked);
  private final Facts facts =
      new Facts()
          .issued(1, "2026-01-05", "2026-02-04", "100.00")
          .paid(1, "2026-02-04", "100.00")
          .issued(2, "2026-02-10", "2026-03-12", "200.00");

  @Test
  void anOpenInvoiceIsForecastOnceForTheRecordAndToldToWhoeverPlans() {
    look("2026-02-10");
    look("2026-02-11");
    assertThat(kept.made).extracting(InvoiceForecast::invoice).containsExactly(Facts.invoice(2));
    assertThat(told.news).hasSize(1);
    assertThat(told.news.getFirst().reference()).isEqualTo("C-1");
    assertThat(kept.ended).containsEntry(Facts.invoice(1), day("2026-02-04"));
  }

  @Test
  void itIsToldAnewOnlyWhenItChangedEnoughToMatter() {
    look("2026-02-10");
    for (int i = 10; i < 16; i++) {
      facts.issued(i, "2026-01-20", "2026-02-19", "50.00").paid(i, "2026-03-02", "50.00");
    }
    look("2026-03-03");
    assertThat(told.news).extracting(LiveForecast::invoice).contains(Facts.invoice(2));
    Forecast last = told.now.get(Facts.invoice(2)).forecast();
    assertThat(last.late()).isGreaterThan(new BigDecimal("0.5"));
    assertThat(kept.made).hasSize(1);
  }

  @Test
  void whatIsStillOpenIsJudgedByTheDaysThatAreLeft() {
    look("2026-03-20");
    Forecast now = told.now.get(Facts.invoice(2)).forecast();
    assertThat(now.late()).isEqualByComparingTo("1");
    assertThat(now.medianDaysLate()).isGreaterThanOrEqualTo(new BigDecimal("8"));
    assertThat(sum(now)).isEqualByComparingTo("100");
  }

  @Test
  void aPaidInvoiceIsExpectedNoMore() {
    look("2026-02-10");
    facts.paid(2, "2026-03-10", "200.00");
    look("2026-03-10");
    assertThat(told.now).isEmpty();
    assertThat(kept.open).doesNotContainKey(Facts.invoice(2));
  }

  @Test
  void reasonsAddUpToTheProbability() {
    look("2026-02-10");
    Forecast atIssue = kept.made.getFirst().forecast();
    assertThat(sum(atIssue)).isEqualByComparingTo(atIssue.late().movePointRight(2));
  }

  @Test
  void anAmountInAnotherCurrencyIsNoEvidence() {
    for (int i = 3; i < 6; i++) {
      facts.issued(i, "2026-02-10", new Term(day("2026-03-12"), Money.of("80000.00", "HUF")));
    }
    look("2026-02-10");
    assertThat(asked.amounts)
        .allSatisfy(amount -> assertThat(amount.map(Money::currency).orElse(EUR)).isEqualTo(EUR));
  }

  @Test
  void aBookLoadedInOneGoIsFoldedOnceForEachDayOfIssue() {
    for (int i = 10; i < 60; i++) {
      facts.issued(i, i % 2 == 0 ? "2026-02-08" : "2026-02-10", "2026-03-12", "50.00");
    }
    look("2026-02-10");
    assertThat(kept.made).hasSize(51);
    // Two days of issue, and today.
    assertThat(asked.pasts).isEqualTo(3);
  }

  private static BigDecimal sum(Forecast forecast) {
    return forecast.reasons().stream()
        .map(Forecast.Contribution::points)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private void look(String date) {
    forecasts.forecast(
        ACME,
        List.of(new Seen(DEBTOR, facts.asOf(date), facts.list(), Facts.WEEKDAYS, EUR)),
        PortfolioRates.UNKNOWN);
  }

  private static final class Asked implements Forecasters {
    private final List<Optional<Money>> amounts = new ArrayList<>();
    private int pasts;

    @Override
    public Optional<Forecaster> learnt(CreditorId creditor) {
      return Optional.empty();
    }

    @Override
    public Forecaster standing(CreditorId creditor) {
      Forecaster counting = new CountingForecasts(PortfolioCounts.unknown());
      return new Forecaster() {
        @Override
        public String version() {
          return counting.version();
        }

        @Override
        public OfDebtor knowing(Past past) {
          pasts++;
          OfDebtor known = counting.knowing(past);
          return question -> {
            amounts.add(question.amount());
            return known.forecast(question);
          };
        }
      };
    }

    @Override
    public void note(CreditorId creditor, Map<DebtorId, PastPayments> payments) {
      assertThat(payments).containsKey(DEBTOR.id());
    }
  }

  private static final class Kept implements Forecasts {
    private final List<InvoiceForecast> made = new ArrayList<>();
    private Map<InvoiceId, Money> open = Map.of();
    private Map<InvoiceId, LocalDate> ended = Map.of();

    @Override
    public Set<InvoiceId> known(
        CreditorId creditor, Collection<InvoiceId> invoices, boolean disputed) {
      Set<InvoiceId> known = new HashSet<>();
      made.stream()
          .filter(each -> each.disputed() == disputed)
          .forEach(each -> known.add(each.invoice()));
      return known;
    }

    @Override
    public void keep(CreditorId creditor, List<InvoiceForecast> forecasts) {
      made.addAll(forecasts);
    }

    @Override
    public void noteOpen(
        CreditorId creditor,
        Collection<DebtorId> debtors,
        Map<InvoiceId, Money> open,
        Map<InvoiceId, LocalDate> ended) {
      this.open = open;
      this.ended = ended;
    }
  }

  private static final class Told implements LiveForecasts {
    private final List<LiveForecast> news = new ArrayList<>();
    private final Map<InvoiceId, LiveForecast> now = new LinkedHashMap<>();

    @Override
    public Map<InvoiceId, LiveForecast> told(CreditorId creditor, Collection<DebtorId> debtors) {
      return Map.copyOf(now);
    }

    @Override
    public void tell(CreditorId creditor, List<LiveForecast> forecasts) {
      news.addAll(forecasts);
      forecasts.forEach(each -> now.put(each.invoice(), each));
    }

    @Override
    public void drop(CreditorId creditor, Collection<InvoiceId> closed) {
      closed.forEach(now::remove);
    }
  }
}
