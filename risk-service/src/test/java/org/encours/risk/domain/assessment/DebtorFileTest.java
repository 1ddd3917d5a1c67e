package org.encours.risk.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.behaviour.PortfolioTotals;
import org.encours.risk.domain.credit.LimitOverride;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;
import org.junit.jupiter.api.Test;

class DebtorFileTest {

  private final DebtorFile file = CreditFiles.company();
  private final Facts facts = new Facts();

  @Test
  void theFirstAssessmentIsTold() {
    DebtorFile.Change change = assess(file, "2026-01-01");
    assertThat(change.events()).singleElement().isInstanceOf(RiskEvent.DebtorScored.class);
    assertThat(change.file().last().orElseThrow().line().limit()).isEqualTo(eur("5000"));
  }

  @Test
  void anUnchangedScoreIsNotToldAgain() {
    DebtorFile once = assess(file, "2026-01-01").file();
    assertThat(assess(once, "2026-01-02").events()).isEmpty();
  }

  @Test
  void aNewInvoiceAloneIsNoNews() {
    DebtorFile once = assess(file, "2026-01-01").file();
    facts.issued(1, "2026-01-02", "2026-02-01", "100.00");
    assertThat(assess(once, "2026-01-02").events()).isEmpty();
  }

  @Test
  void aHoldIsPlacedOnceAndLiftedWhenItsReasonIsGone() {
    facts.issued(1, "2026-01-02", "2026-02-01", "900.00");
    DebtorFile.Change placed = assess(file, "2026-03-10");
    assertThat(kinds(placed)).contains("CreditHoldPlaced");
    DebtorFile.Change still = assess(placed.file(), "2026-03-11");
    assertThat(kinds(still)).doesNotContain("CreditHoldPlaced", "CreditHoldReleased");
    assertThat(still.file().hold().orElseThrow().since()).isEqualTo(day("2026-03-10"));
    facts.paid(1, "2026-03-12", "900.00");
    DebtorFile.Change lifted = assess(still.file(), "2026-03-12");
    assertThat(kinds(lifted)).contains("CreditHoldReleased");
    assertThat(lifted.file().hold()).isEmpty();
  }

  @Test
  void theCommitteesLimitHoldsUntilItsEnd() {
    LimitOverride limit = new LimitOverride(eur("80000"), day("2026-03-31"), "season", "an");
    DebtorFile decided = assess(file, "2026-01-01").file().withOverride(limit);
    DebtorFile.Change inForce = assess(decided, "2026-01-05");
    assertThat(inForce.events())
        .contains(
            new RiskEvent.CreditLimitChanged(
                eur("80000"), Optional.of(day("2026-03-31")), "season", "an"));
    assertThat(inForce.file().nextReview()).isEqualTo(day("2026-04-01"));
    DebtorFile.Change over = assess(inForce.file(), "2026-04-01");
    assertThat(over.file().last().orElseThrow().line().limit()).isEqualTo(eur("5000"));
    assertThat(kinds(over)).contains("CreditLimitChanged");
  }

  @Test
  void theFirstLatenessOfAGoodPayerIsAWarningSaidOnce() {
    for (int i = 1; i <= 5; i++) {
      facts.issued(i, "2026-01-0" + i, "2026-02-0" + i, "100.00");
      facts.paid(i, "2026-02-0" + i, "100.00");
    }
    facts.issued(6, "2026-02-10", "2026-03-10", "100.00");
    DebtorFile good = assess(file, "2026-03-10").file();
    assertThat(good.nextReview()).isEqualTo(day("2026-03-11"));
    DebtorFile.Change late = assess(good, "2026-03-11");
    assertThat(late.events())
        .contains(
            new RiskEvent.EarlyWarningRaised(
                new EarlyWarning(
                    EarlyWarning.Kind.FIRST_LATE,
                    "late for the first time after 5 payments in time",
                    eur("100.00"),
                    day("2026-03-11"))));
    assertThat(kinds(assess(late.file(), "2026-03-12"))).doesNotContain("EarlyWarningRaised");
  }

  @Test
  void aPublicEventActsAtOnceAndAnOlderReportDoesNotUndoIt() {
    DebtorFile known = assess(file, "2026-01-01").file();
    SolvencyReport gazette = report("2026-02-01", Set.of(PublicEvent.INSOLVENCY));
    DebtorFile.Change hit = assess(known.withReport(gazette, day("2026-02-01")), "2026-02-01");
    assertThat(kinds(hit))
        .contains("DebtorScored", "CreditLimitChanged", "CreditHoldPlaced", "EarlyWarningRaised");
    SolvencyReport older = report("2025-12-31", Set.of());
    assertThat(hit.file().withReport(older, day("2026-02-02")).given().solvency())
        .contains(gazette);
  }

  @Test
  void aReportDatedInTheFutureHidesNoneThatIsFiledAfterIt() {
    DebtorFile mistaken = file.withReport(report("2062-02-01", Set.of()), day("2026-02-01"));
    SolvencyReport gazette = report("2026-01-31", Set.of(PublicEvent.INSOLVENCY));
    assertThat(mistaken.withReport(gazette, day("2026-02-02")).given().solvency())
        .contains(gazette);
  }

  @Test
  void whoOwesMoreThanAFifthOfTheBookIsAConcentrationSaidOnce() {
    facts.issued(1, "2026-01-02", "2026-02-01", "250.00");
    DebtorFile.Change large = assess(file, "2026-01-03", book("1000", 10));
    assertThat(large.events())
        .contains(
            new RiskEvent.EarlyWarningRaised(
                new EarlyWarning(
                    EarlyWarning.Kind.CONCENTRATION,
                    "owes 250.00 EUR, 25 % of all that is owed",
                    eur("250.00"),
                    day("2026-01-03"))));
    assertThat(kinds(assess(large.file(), "2026-01-04", book("1000", 10))))
        .doesNotContain("EarlyWarningRaised");
    DebtorFile smaller = assess(large.file(), "2026-01-05", book("1250", 10)).file();
    assertThat(smaller.standing()).isEmpty();
    assertThat(kinds(assess(smaller, "2026-01-06", book("1000", 10))))
        .contains("EarlyWarningRaised");
  }

  @Test
  void whoLeadsAGroupThatOwesMoreThanAFifthIsWarnedOfWithTheGroupsMoney() {
    facts.issued(1, "2026-01-02", "2026-02-01", "50.00");
    PortfolioTotals book = new PortfolioTotals(eur("1000.00"), 10);
    PortfolioRates seen = PortfolioRates.UNKNOWN.with(book.withGroup(eur("210.00")));
    DebtorFile.Change leading = assess(file, "2026-01-03", seen);
    assertThat(leading.events())
        .contains(
            new RiskEvent.EarlyWarningRaised(
                new EarlyWarning(
                    EarlyWarning.Kind.GROUP_CONCENTRATION,
                    "its group owes 210.00 EUR, 21 % of all that is owed",
                    eur("210.00"),
                    day("2026-01-03"))));
    assertThat(leading.file().standing()).containsExactly(EarlyWarning.Kind.GROUP_CONCENTRATION);
    seen = PortfolioRates.UNKNOWN.with(book.withGroup(eur("200.00")));
    assertThat(assess(leading.file(), "2026-01-04", seen).file().standing()).isEmpty();
  }

  @Test
  void aFifthASmallBookAndAnotherCurrencyAreNoConcentration() {
    facts.issued(1, "2026-01-02", "2026-02-01", "200.00");
    for (PortfolioRates portfolio :
        List.of(
            book("1000", 10),
            book("300", 9),
            PortfolioRates.UNKNOWN,
            PortfolioRates.UNKNOWN.with(new PortfolioTotals(Money.of("300", "USD"), 10)))) {
      assertThat(assess(file, "2026-01-03", portfolio).file().standing()).isEmpty();
    }
  }

  private static PortfolioRates book(String owed, long debtors) {
    return PortfolioRates.UNKNOWN.with(new PortfolioTotals(eur(owed), debtors));
  }

  private static SolvencyReport report(String asOf, Set<PublicEvent> events) {
    return new SolvencyReport(day(asOf), "gazette", Optional.empty(), events);
  }

  private DebtorFile.Change assess(DebtorFile of, String on) {
    return assess(of, on, PortfolioRates.UNKNOWN);
  }

  private DebtorFile.Change assess(DebtorFile of, String on, PortfolioRates portfolio) {
    return of.assess(
        new UUID(9, 9), facts.asOf(on), portfolio, Optional.empty(), CreditFiles.BALANCED);
  }

  private static List<String> kinds(DebtorFile.Change change) {
    return change.events().stream().map(event -> event.getClass().getSimpleName()).toList();
  }
}
