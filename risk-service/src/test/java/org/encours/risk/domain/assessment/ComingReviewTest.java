package org.encours.risk.domain.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import java.math.BigDecimal;
import java.util.Optional;
import org.encours.risk.domain.assessment.ComingReview.Cause;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.credit.Cover;
import org.encours.risk.domain.credit.LimitOverride;
import org.encours.risk.domain.rating.Grade;
import org.junit.jupiter.api.Test;

class ComingReviewTest {

  private final DebtorFile file = CreditFiles.company();
  private final Facts facts = new Facts();

  @Test
  void aDebtorNeverAssessedIsLookedAtForTheFirstTime() {
    assertThat(ComingReview.of(file, CreditFiles.BALANCED))
        .isEqualTo(
            new ComingReview(
                day("2026-01-01"), "C-1", Cause.FIRST, Optional.empty(), Optional.empty()));
  }

  @Test
  void whoOwesNothingIsLookedAtWhenItsGradesIntervalIsOver() {
    assertThat(next(file))
        .isEqualTo(
            new ComingReview(
                day("2026-04-01"),
                "C-1",
                Cause.INTERVAL,
                Optional.of(Grade.C),
                Optional.of(eur("0"))));
  }

  @Test
  void anOpenAmountBringsTheReviewForward() {
    facts.issued(1, "2026-01-01", "2026-01-31", "100.00");
    ComingReview review = next(file);
    assertThat(review.on()).isEqualTo(day("2026-02-01"));
    assertThat(review.cause()).isEqualTo(Cause.AGEING);
    assertThat(review.exposure()).contains(eur("100.00"));
  }

  @Test
  void whatWasDecidedIsLookedAtTheDayAfterItEnds() {
    LimitOverride limit = new LimitOverride(eur("900"), day("2026-02-15"), "season", "an");
    assertThat(next(file.withOverride(limit)).cause()).isEqualTo(Cause.LIMIT_ENDS);
    Cover cover = new Cover("Insurer", eur("900"), new BigDecimal("0.9"), day("2026-02-20"));
    ComingReview insured = next(file.withCover(cover));
    assertThat(insured.cause()).isEqualTo(Cause.COVER_ENDS);
    assertThat(insured.on()).isEqualTo(day("2026-02-21"));
  }

  private ComingReview next(DebtorFile of) {
    DebtorFile assessed = CreditFiles.assessed(of, facts, "2026-01-01").file();
    return ComingReview.of(assessed, CreditFiles.BALANCED);
  }
}
