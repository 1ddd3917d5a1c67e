package org.encours.collections.domain.routing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.ACT;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.by;
import static org.encours.collections.domain.Samples.eur;
import static org.encours.collections.domain.Samples.opened;
import static org.encours.collections.domain.agencywork.Reports.refusal;

import java.util.List;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CaseState;
import org.encours.collections.domain.cases.Timeline;
import org.encours.collections.domain.cases.TimelineEntry;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.route.Route;
import org.encours.kernel.Decision;
import org.junit.jupiter.api.Test;

class CollectionCaseTest {

  @Test
  void openingClaimsPrincipalAndCharges() {
    assertThat(opened().account().claimed()).isEqualTo(eur("1065.40"));
    assertThat(opened().state().status()).isEqualTo("PROPOSED");
  }

  @Test
  void theTimelineShowsAnAlteredEntry() {
    Timeline timeline = amicable().timeline();
    assertThat(timeline.intact()).isTrue();
    List<TimelineEntry> altered = new java.util.ArrayList<>(timeline.entries());
    TimelineEntry first = altered.getFirst();
    altered.set(
        0,
        new TimelineEntry(
            first.number(),
            first.on().minusDays(1),
            first.at(),
            first.by(),
            first.kind(),
            first.text(),
            first.hash()));
    assertThat(new Timeline(altered).intact()).isFalse();
    assertThat(new Timeline(timeline.entries().subList(1, timeline.entries().size())).intact())
        .isFalse();
  }

  @Test
  void aCourtBeforeAnyAgencyNeedsAReason() {
    assertThat(refusal(HandingOff.toCourt(opened(), Procedure.BE_IOS, " ", ACT)))
        .isEqualTo(new CaseRefusals.AmicableFirst());
    assertThat(HandingOff.toCourt(opened(), Procedure.BE_IOS, "assets are moving", ACT))
        .isInstanceOf(Decision.Accepted.class);
  }

  @Test
  void whoProposesDoesNotApprove() {
    Route route = new Route.ToCourt(Procedure.BE_IOS);
    var proposed = HandingOff.propose(opened(), route, "urgent", by("ann")).orThrow().state();
    assertThat(refusal(HandingOff.approve(proposed, "yes", by("ann"))))
        .isEqualTo(new CaseRefusals.FourEyes("ann"));
    assertThat(HandingOff.approve(proposed, "yes", by("bob")))
        .isInstanceOf(Decision.Accepted.class);
    assertThat(HandingOff.decline(proposed, "no", by("bob")).orThrow().state().state())
        .isEqualTo(new CaseState.Unrouted());
  }

  @Test
  void approvingNeedsAProposal() {
    assertThat(refusal(HandingOff.approve(opened(), "yes", ACT)))
        .isEqualTo(new CaseRefusals.NothingProposed());
  }
}
