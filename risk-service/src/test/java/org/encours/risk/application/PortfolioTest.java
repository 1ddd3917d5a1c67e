package org.encours.risk.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.risk.application.port.Portfolio;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.behaviour.TrainingTerm;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.DebtorKind;
import org.encours.risk.domain.provision.LossRates;
import org.junit.jupiter.api.Test;

/** Questions about a whole book, at a size at which it would not fit into a small memory. */
class PortfolioTest {

  private static final CreditorId ACME = new CreditorId("acme");
  private static final int DEBTORS = 20_000;
  private static final long MOST_GROWTH = 16L << 20;

  @Test
  void everyDebtorIsSeenOnceHoweverManyThereAre() {
    List<DebtorId> seen = new ArrayList<>();
    made(1_001, 0).forEach(ACME, debtor -> seen.add(debtor.file().id()));
    assertThat(seen).hasSize(1_001).doesNotHaveDuplicates();
    List<DebtorId> none = new ArrayList<>();
    made(0, 0).forEach(ACME, debtor -> none.add(debtor.file().id()));
    assertThat(none).isEmpty();
  }

  /** Its 800,000 facts, kept, would take well over 100 MiB. */
  @Test
  void aProvisionOfALargeBookTakesNoMoreMemoryThanOfASmallOne() {
    Watched book = new Watched(made(DEBTORS, 20));
    EstimateLosses.Losses losses =
        new EstimateLosses(book).estimate(ACME, day("2026-06-30"), BigDecimal.ONE);
    assertThat(losses.rates().from()).isEqualTo(LossRates.Source.OWN_HISTORY);
    assertThat(losses.provisions()).singleElement().isNotNull();
    assertThat(book.growth()).isLessThan(MOST_GROWTH);
  }

  @Test
  void aModelLearnsFromASampleOfWholeDebtors() {
    HistorySample sample = new HistorySample(5_000);
    for (int i = 0; i < 10_000; i++) {
      DebtorId debtor = debtor(i);
      sample.add(debtor, List.of(term(debtor, 1), term(debtor, 2), term(debtor, 3)));
    }
    List<TrainingTerm> terms = sample.terms();
    assertThat(terms).hasSizeBetween(2_000, 5_000);
    long debtors = terms.stream().map(TrainingTerm::debtor).distinct().count();
    assertThat(terms).hasSize(Math.toIntExact(3 * debtors));
  }

  @Test
  void aSmallBookIsLearntFromAsAWhole() {
    HistorySample sample = new HistorySample(5_000);
    sample.add(debtor(1), List.of(term(debtor(1), 1)));
    sample.add(debtor(2), List.of(term(debtor(2), 1)));
    assertThat(sample.terms()).hasSize(2);
  }

  /** Measures what the first page and the last leave behind once nothing needs them any more. */
  private static final class Watched implements Portfolio {
    private final Portfolio book;
    private long first;
    private long last;

    private Watched(Portfolio book) {
      this.book = book;
    }

    @Override
    public List<Entry> page(CreditorId creditor, Optional<DebtorId> after, int most) {
      if (after.isEmpty()) {
        first = used();
      }
      List<Entry> page = book.page(creditor, after, most);
      if (page.isEmpty()) {
        last = used();
      }
      return page;
    }

    private long growth() {
      return last - first;
    }

    private static long used() {
      System.gc();
      return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
  }

  /** Each with so many invoices, paid late but for the newest, which is open. */
  private static Portfolio made(int debtors, int invoices) {
    return (_, after, most) -> {
      int from = after.map(id -> (int) id.value().getLeastSignificantBits() + 1).orElse(0);
      List<Portfolio.Entry> page = new ArrayList<>();
      for (int i = from; i < Math.min(debtors, from + most); i++) {
        DebtorFile file =
            DebtorFile.open(
                debtor(i),
                "C-" + i,
                DebtorKind.COMPANY,
                Optional.empty(),
                Optional.empty(),
                day("2025-01-01"));
        page.add(new Portfolio.Entry(file, record(invoices).list()));
      }
      return page;
    };
  }

  private static Facts record(int invoices) {
    Facts facts = new Facts();
    for (int i = 0; i < invoices; i++) {
      LocalDate due = LocalDate.parse("2025-02-01").plusDays(20L * i);
      facts.issued(i, due.minusDays(30).toString(), due.toString(), "100.00");
      if (i < invoices - 1) {
        facts.paid(i, due.plusDays(i).toString(), "100.00");
      }
    }
    return facts;
  }

  private static DebtorId debtor(int number) {
    return new DebtorId(new UUID(1, number));
  }

  private static TrainingTerm term(DebtorId debtor, int number) {
    LocalDate issued = day("2026-01-01");
    return new TrainingTerm(
        debtor + "#" + number,
        debtor,
        DebtorKind.COMPANY,
        issued,
        issued.plusDays(30),
        eur("10").amount(),
        Optional.empty(),
        false);
  }
}
