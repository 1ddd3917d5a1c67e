package org.encours.collections.domain.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.agency;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.route.RouteFiles.before;
import static org.encours.collections.domain.route.RouteFiles.file;

import java.util.Comparator;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.court.CourtFacts;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.court.Suit;
import org.encours.collections.domain.party.DebtorKind;
import org.junit.jupiter.api.Test;

class RouteChooserTest {

  @Test
  void everyRouteIsListedWithItsReason() {
    var options = RouteChooser.options(file(eur("10000.00"), false, agency("one", "15")));
    assertThat(options).hasSize(3 + 1 + Procedure.values().length + 2);
    assertThat(options).allSatisfy(option -> assertThat(option.why()).isNotBlank());
    assertThat(options.stream().map(RouteOption::eligible).toList())
        .isSortedAccordingTo(Comparator.reverseOrder());
  }

  @Test
  void amicableComesBeforeACourtUntilItHasFailed() {
    var before = RouteChooser.options(file(eur("10000.00"), false, agency("one", "15")));
    assertThat(before.getFirst().kind()).isEqualTo(RouteKind.AMICABLE);
    assertThat(RouteChooser.bestCourt(before).orElseThrow().needs())
        .containsExactly("COMMITTEE_APPROVAL", "AMICABLE_FIRST_OR_REASON");
    var after = RouteChooser.options(file(eur("10000.00"), true, agency("one", "15")));
    assertThat(after.getFirst().route()).isEqualTo(new Route.ToCourt(Procedure.BE_IOS));
    assertThat(after.getFirst().needs()).containsExactly("COMMITTEE_APPROVAL");
  }

  @Test
  void aSmallClaimMayLackNothingButAnAttemptAtConciliation() {
    RouteFile base = file(eur("3000.00"), true);
    CourtFacts contested =
        Suit.of("FR", "FR", DebtorKind.CONSUMER, base.open())
            .unregistered()
            .contested(Contest.SERIOUS)
            .withPaper()
            .tried(false)
            .facts();
    var options = RouteChooser.options(before(contested, base));
    assertThat(RouteChooser.bestCourt(options)).isEmpty();
    assertThat(RouteChooser.attemptWouldOpenCourt(options)).isTrue();
    assertThat(RouteChooser.attemptWouldOpenCourt(RouteChooser.options(base))).isFalse();
  }

  @Test
  void aCourtThatCostsMoreThanItBringsIsNotProposed() {
    var small = RouteChooser.options(file(eur("120.00"), true));
    assertThat(small).anySatisfy(option -> assertThat(option.eligible()).isTrue());
    assertThat(RouteChooser.bestCourt(small)).isEmpty();
    var larger = RouteChooser.options(file(eur("900.00"), true));
    assertThat(RouteChooser.bestCourt(larger).map(RouteOption::route))
        .contains(new Route.ToCourt(Procedure.BE_IOS));
  }
}
