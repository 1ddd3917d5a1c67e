package org.encours.collections.domain.agencywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.RULES;
import static org.encours.collections.domain.Samples.consumerCase;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.offer;
import static org.encours.collections.domain.Samples.on;

import java.util.List;
import java.util.stream.Stream;
import org.encours.collections.domain.agencywork.AgencyUpdate.Kind;
import org.encours.collections.domain.agencywork.ConsumerRulesTest.Row;
import org.encours.collections.domain.agencywork.Contacting.Person;
import org.encours.collections.domain.agenda.DailyCaseReview;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.agenda.Tasks;
import org.encours.collections.domain.cases.Breach;
import org.encours.collections.domain.cases.Breach.Rule;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.court.Procedure;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.encours.collections.domain.routing.CollectionStep;
import org.encours.collections.domain.routing.HandingOff;
import org.encours.kernel.Decision;

/** How a collector behaves towards a consumer, and when it stops. */
final class ConductRows {

  private ConductRows() {}

  static Stream<Row> all() {
    return Stream.of(stopButtons(), conduct(), leftAlone()).flatMap(rows -> rows);
  }

  /** How long each rests the case is policy; no text fixes it. */
  private static Stream<Row> stopButtons() {
    return Stream.of(
        rests("D5", Kind.CONTACTED, "PLAN_REQUESTED", "2026-07-01"),
        rests("D5", Kind.DISPUTE, "GOODS", "2026-07-01"),
        rests("D9", Kind.CONTACTED, "MEDIATION_REQUESTED", "2026-07-16"),
        new Row(
            "D6",
            "a pause ends by itself, only an unanswered contest does not",
            () -> {
              assertThat(pauseOn("PLAN_REQUESTED", Kind.CONTACTED, "2026-07-02")).isFalse();
              assertThat(pauseOn("GOODS", Kind.DISPUTE, "2026-10-01")).isTrue();
            }));
  }

  private static boolean pauseOn(String code, Kind kind, String day) {
    var heard = Reports.report(consumerCase(), Reports.update(kind, null, code)).state();
    return DailyCaseReview.on(heard, CollectionPolicy.DEFAULT, on(day))
        .state()
        .negotiation()
        .pause()
        .isPresent();
  }

  private static Row rests(String id, Kind kind, String code, String until) {
    return new Row(
        id,
        code + " stops every step until " + until,
        () -> {
          var heard = Reports.report(consumerCase(), Reports.update(kind, null, code)).state();
          assertThat(heard.negotiation().pause().orElseThrow().until()).isEqualTo(until);
          var back = Closing.recall(heard, "moved", on("2026-06-02")).orThrow().state();
          assertThat(HandingOff.toAgency(back, offer(), 90, "again", on("2026-06-02")))
              .isInstanceOf(Decision.Refused.class);
          assertThat(HandingOff.toCourt(back, Procedure.BE_CITATION, "now", on("2026-06-02")))
              .isInstanceOf(Decision.Refused.class);
        });
  }

  private static Stream<Row> conduct() {
    return Stream.of(
        breaks(
            "a call at 22:00", "2026-07-10T20:00:00Z", Contacting.Channel.CALL, null, Rule.HOURS),
        breaks(
            "a visit at 07:59", "2026-07-10T05:59:00Z", Contacting.Channel.VISIT, null, Rule.HOURS),
        breaks("the neighbours", null, null, Person.NEIGHBOUR, Rule.OTHER_PERSON),
        breaks("the family", null, null, Person.FAMILY, Rule.OTHER_PERSON),
        breaks("the employer", null, null, Person.EMPLOYER, Rule.OTHER_PERSON),
        new Row(
            "D7",
            "going on after a reasoned contest is kept as a breach",
            () -> {
              var contested =
                  Reports.report(consumerCase(), Reports.update(Kind.DISPUTE, null, "GOODS"));
              var after =
                  AgencyWork.report(
                          contested.state(),
                          Reports.update(Kind.CONTACTED, null, "REACHED"),
                          id(500),
                          RULES,
                          on("2026-06-20"))
                      .orThrow();
              assertThat(broken(after.state())).contains(Rule.CONTEST);
            }));
  }

  private static Row breaks(
      String what, String at, Contacting.Channel channel, Person reached, Rule rule) {
    return new Row(
        "D7",
        what + " is kept as a breach",
        () -> {
          CollectionCase noticed = contact("2026-06-01", "NOTICE_POSTED");
          var after =
              AgencyWork.report(
                      noticed,
                      Reports.contact(at, "REACHED", channel, reached, null),
                      id(500),
                      RULES,
                      on("2026-07-10"))
                  .orThrow();
          assertThat(broken(after.state())).containsExactly(rule);
        });
  }

  private static Stream<Row> leftAlone() {
    return Stream.of("INSOLVENT", "DEBT_SETTLEMENT", "DECEASED")
        .map(
            code ->
                new Row(
                    "D10",
                    "who is " + code + " is pressed by nobody: the claim is declared",
                    () -> {
                      var left =
                          Reports.report(consumerCase(), Reports.update(Kind.CLOSED, null, code))
                              .state();
                      assertThat(Tasks.of(left, CollectionPolicy.DEFAULT, List.of(), null))
                          .extracting(Task::kind)
                          .containsExactly(Task.Kind.WRITE_TRUSTEE, Task.Kind.DECLARE_CLAIM);
                      assertThat(CollectionPolicy.DEFAULT.next(left, List.of()))
                          .isInstanceOf(CollectionStep.Wait.class);
                      assertThat(
                              Reports.refusal(
                                  HandingOff.toAgency(
                                      left, offer(), 90, "again", on("2026-06-02"))))
                          .isInstanceOf(CaseRefusals.RouteNotOpen.class);
                    }));
  }

  static CollectionCase contact(String day, String code) {
    return AgencyWork.report(
            consumerCase(), Reports.update(Kind.CONTACTED, null, code), id(500), RULES, on(day))
        .orThrow()
        .state();
  }

  static List<Rule> broken(CollectionCase of) {
    return of.negotiation().breaches().stream().map(Breach::rule).toList();
  }
}
