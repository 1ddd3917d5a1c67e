package org.encours.collections.domain.agencywork;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.collections.domain.Samples.AGENCY;
import static org.encours.collections.domain.Samples.DAYS;
import static org.encours.collections.domain.Samples.amicable;
import static org.encours.collections.domain.Samples.consumerCase;
import static org.encours.collections.domain.Samples.id;
import static org.encours.collections.domain.Samples.on;

import java.time.LocalTime;
import java.util.List;
import org.encours.collections.domain.agencywork.Contacting.Channel;
import org.encours.collections.domain.agencywork.Contacting.Person;
import org.encours.collections.domain.agencywork.Contacting.Side;
import org.encours.collections.domain.agenda.Task;
import org.encours.collections.domain.agenda.Tasks;
import org.encours.collections.domain.cases.Breach;
import org.encours.collections.domain.cases.Breach.Rule;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CaseRefusals;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.closing.Closing;
import org.encours.collections.domain.negotiation.Pauses;
import org.encours.collections.domain.routing.CollectionPolicy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How agencies may speak to a debtor; what they report against it is kept and taken up. */
class ConductTest {

  private static final AgencyRules LAW = rules(ContactHours.LAW);

  private static AgencyRules rules(ContactHours hours) {
    return new AgencyRules(CollectionPolicy.DEFAULT.pauses(), hours, DAYS);
  }

  private static ContactHours hours(int from, int until) {
    return new ContactHours(LocalTime.of(from, 0), LocalTime.of(until, 0));
  }

  /** A consumer whose notice's fourteen days are over by 10 July. */
  private static CollectionCase noticed() {
    return reported(
        consumerCase(), Reports.update(AgencyUpdate.Kind.CONTACTED, null, "NOTICE_POSTED"));
  }

  private static CollectionCase reported(CollectionCase before, AgencyUpdate update) {
    return AgencyWork.report(before, update, id(500), LAW, on("2026-06-01")).orThrow().state();
  }

  private static CollectionCase contact(
      CollectionCase before, AgencyRules rules, AgencyUpdate contact) {
    return AgencyWork.report(before, contact, id(500), rules, on("2026-07-10")).orThrow().state();
  }

  private static List<Rule> broken(CollectionCase after) {
    return after.negotiation().breaches().stream().map(Breach::rule).toList();
  }

  /** Belgium is two hours ahead of UTC in summer, one in winter. */
  @ParameterizedTest(name = "{0} {1}: {2}")
  @CsvSource({
    "2026-07-10T05:59:59Z, CALL,   true",
    "2026-07-10T06:00:00Z, CALL,   false",
    "2026-07-10T19:59:59Z, CALL,   false",
    "2026-07-10T20:00:00Z, CALL,   true",
    "2026-07-10T20:00:00Z, VISIT,  true",
    "2026-07-10T20:00:00Z, SMS,    true",
    "2026-07-10T20:00:00Z, EMAIL,  false",
    "2026-07-10T20:00:00Z, LETTER, false",
    "2026-12-10T06:30:00Z, CALL,   true",
    "2026-12-10T07:00:00Z, CALL,   false",
    "2026-12-10T20:59:00Z, VISIT,  false",
    "2026-12-10T21:00:00Z, VISIT,  true",
    ",                     CALL,   false",
    "2026-07-10T20:00:00Z, ,       false"
  })
  void aConsumerIsLeftInPeaceAtNight(String at, Channel channel, boolean breach) {
    AgencyUpdate call = Reports.contact(at, "REACHED", channel, Person.DEBTOR, Side.AGENCY);
    assertThat(broken(contact(noticed(), LAW, call)))
        .isEqualTo(breach ? List.of(Rule.HOURS) : List.of());
    assertThat(broken(contact(amicable(), LAW, call))).isEmpty();
  }

  @Test
  void aCallInVainIsACallAndOneByTheConsumerIsNone() {
    String night = "2026-07-10T21:00:00Z";
    assertThat(
            broken(
                contact(
                    noticed(),
                    LAW,
                    Reports.contact(night, "NOT_REACHED", Channel.CALL, Person.NOBODY, null))))
        .containsExactly(Rule.HOURS);
    assertThat(
            broken(
                contact(
                    noticed(),
                    LAW,
                    Reports.contact(night, "REACHED", Channel.CALL, null, Side.DEBTOR))))
        .isEmpty();
    assertThat(
            broken(
                contact(
                    noticed(),
                    LAW,
                    Reports.contact(night, "PLAN_REQUESTED", Channel.CALL, null, null))))
        .isEmpty();
    assertThat(
            broken(
                contact(
                    noticed(),
                    LAW,
                    Reports.contact(night, "PLAN_REQUESTED", Channel.CALL, null, Side.AGENCY))))
        .containsExactly(Rule.HOURS);
  }

  @ParameterizedTest
  @CsvSource({
    "DEBTOR, false",
    "REPRESENTATIVE, false",
    "NOBODY, false",
    "FAMILY, true",
    "NEIGHBOUR, true",
    "EMPLOYER, true"
  })
  void aConsumersDebtsAreNobodyElsesBusiness(Person reached, boolean breach) {
    AgencyUpdate call = Reports.contact(null, "REACHED", Channel.CALL, reached, null);
    assertThat(broken(contact(noticed(), LAW, call)))
        .isEqualTo(breach ? List.of(Rule.OTHER_PERSON) : List.of());
    assertThat(broken(contact(amicable(), LAW, call))).isEmpty();
  }

  @Test
  void oneContactMayBreakEveryRule() {
    CollectionCase contested =
        reported(consumerCase(), Reports.update(AgencyUpdate.Kind.DISPUTE, null, "GOODS"));
    CollectionCase after =
        AgencyWork.report(
                contested,
                Reports.contact(
                    "2026-06-10T22:15:00Z", "REACHED", Channel.VISIT, Person.NEIGHBOUR, null),
                id(500),
                LAW,
                on("2026-06-11"))
            .orThrow()
            .state();
    assertThat(broken(after))
        .containsExactly(Rule.CONTEST, Rule.NOTICE, Rule.HOURS, Rule.OTHER_PERSON);
    assertThat(after.timeline().entries())
        .filteredOn(entry -> entry.kind().equals("BREACH"))
        .hasSize(4)
        .anySatisfy(entry -> assertThat(entry.text()).contains("VISIT", "00:15", "CEL"));
    assertThat(after.timeline().entries())
        .anySatisfy(entry -> assertThat(entry.text()).contains("by VISIT", "reached NEIGHBOUR"));
  }

  /** The pause held from 10 to 19 June; the report comes in July. */
  @ParameterizedTest
  @CsvSource({"2026-06-09, false", "2026-06-10, true", "2026-06-19, true", "2026-06-20, false"})
  void aLateReportIsHeldToTheDayItTellsOf(String day, boolean breach) {
    CollectionCase paused =
        Pauses.start(amicable(), LegalPause.Cause.MEDIATION, 45, on("2026-06-10"))
            .orThrow()
            .state();
    CollectionCase over = Pauses.end(paused, "refused", on("2026-06-20")).orThrow().state();
    AgencyUpdate call = Reports.contact(null, "REACHED", Channel.CALL, Person.DEBTOR, null);
    assertThat(broken(AgencyWork.report(over, call, id(500), LAW, on(day)).orThrow().state()))
        .isEqualTo(breach ? List.of(Rule.PAUSE) : List.of());
  }

  @Test
  void theCreditorsOwnHoursMayOnlyBeNarrower() {
    assertThat(hours(9, 19).withinLaw()).isTrue();
    assertThat(ContactHours.LAW.withinLaw()).isTrue();
    assertThat(hours(7, 19).withinLaw()).isFalse();
    assertThat(hours(9, 23).withinLaw()).isFalse();
    assertThat(hours(19, 9).withinLaw()).isFalse();
    AgencyUpdate early =
        Reports.contact("2026-07-10T06:30:00Z", "REACHED", Channel.CALL, Person.DEBTOR, null);
    assertThat(broken(contact(noticed(), rules(hours(9, 19)), early)))
        .containsExactly(Rule.AGREED_HOURS);
    assertThat(broken(contact(amicable(), rules(hours(9, 19)), early))).isEmpty();
  }

  @Test
  void aBreachStandsOnTheListUntilItIsTakenUpOnce() {
    CollectionCase after =
        contact(noticed(), LAW, Reports.contact(null, "REACHED", null, Person.EMPLOYER, null));
    assertThat(tasks(after))
        .singleElement()
        .satisfies(
            task -> {
              assertThat(task.from()).isEqualTo("2026-07-10");
              assertThat(task.text()).contains("recouvra", "EMPLOYER", "Book XIX CEL");
            });
    Breach breach = Breaches.find(after, 1).orElseThrow();
    var taken = Breaches.takeUp(after, breach, "never again", on("2026-07-12")).orThrow();
    assertThat(tasks(taken.state())).isEmpty();
    assertThat(taken.events())
        .singleElement()
        .isInstanceOfSatisfying(
            CaseEvent.Instructed.class,
            told -> {
              assertThat(told.agency()).isEqualTo(AGENCY);
              assertThat(told.text()).contains("2026-07-10", "EMPLOYER", "never again");
            });
    Breach known = Breaches.find(taken.state(), 1).orElseThrow();
    assertThat(Reports.refusal(Breaches.takeUp(taken.state(), known, "so", on("2026-07-13"))))
        .isEqualTo(new CaseRefusals.BreachTakenUp(1, on("2026-07-12").on()));
  }

  @Test
  void theNextAgencyHearsNothingOfIt() {
    CollectionCase after =
        contact(noticed(), LAW, Reports.contact(null, "REACHED", null, Person.EMPLOYER, null));
    CollectionCase back = Closing.recall(after, "moved", on("2026-07-11")).orThrow().state();
    assertThat(tasks(back)).hasSize(1);
    var taken =
        Breaches.takeUp(back, Breaches.find(back, 1).orElseThrow(), "why?", on("2026-07-12"))
            .orThrow();
    assertThat(taken.events()).isEmpty();
    assertThat(taken.state().negotiation().breachesBy(AGENCY)).hasSize(1);
  }

  private static List<Task> tasks(CollectionCase of) {
    return Tasks.of(of, CollectionPolicy.DEFAULT, List.of(), null).stream()
        .filter(task -> task.kind() == Task.Kind.BREACH)
        .toList();
  }
}
