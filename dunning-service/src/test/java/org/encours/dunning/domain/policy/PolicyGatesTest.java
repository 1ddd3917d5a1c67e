package org.encours.dunning.domain.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.encours.kernel.Decision;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PolicyGatesTest {

  @ParameterizedTest
  @ValueSource(strings = {"BE", "FR", "NL"})
  void thePlansOfTheHouseAreLawfulForEveryCreditor(String country) {
    assertThat(DefaultPolicies.policies().all())
        .allSatisfy(
            plan ->
                assertThat(PolicyCheck.check(plan, country)).isInstanceOf(Decision.Accepted.class));
  }

  @ParameterizedTest(name = "{0}: {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "be-b2c | 0 | EMAIL:3:STATUTORY | CEL art. XIX.2",
        "be-b2c | 1 | EMAIL:3:NONE EMAIL:10:STATUTORY | CEL art. XIX.2",
        "be-b2c | 1 | EMAIL:3:NONE PHONE:17:NONE | CEL art. XIX.2",
        "be-b2c | 1 | LETTER:3:NONE LETTER:19:STATUTORY | CEL art. XIX.2",
        "be-b2c | 0 | PHONE:3:NONE | in writing",
        "fr-b2c | 0 | EMAIL:3:STATUTORY | CPCE L111-8",
        "everyone | 0 | EMAIL:3:STATUTORY | CEL art. XIX.2",
        "nl-b2c | 0 | EMAIL:3:STATUTORY | BW 6:96 lid 6",
        "nl-b2c | 1 | LETTER:3:NONE LETTER:19:STATUTORY | BW 6:96 lid 6",
        "es-b2c | 0 | EMAIL:3:STATUTORY | Rome I"
      })
  void aPlanThatALawForbidsIsRefusedWithTheArticle(
      String name, int index, String steps, String article) {
    Refusal refusal = refusal(plan(name, steps));

    assertThat(refusal).isInstanceOf(PolicyCheck.ForbiddenByLaw.class);
    assertThat(refusal.violations().getFirst().path()).startsWith("steps[" + index + "]");
    assertThat(refusal.violations().getFirst().message()).contains(article);
    assertThat(refusal.detail()).contains(article);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "be-b2c | EMAIL:3:NONE EMAIL:18:STATUTORY",
        "be-b2c | LETTER:3:NONE LETTER:20:STATUTORY",
        "fr-b2c | EMAIL:3:NONE REGISTERED_LETTER:20:STATUTORY",
        "be-b2b | EMAIL:1:STATUTORY HANDOFF:2:STATUTORY"
      })
  void aPlanWithinTheLawIsAccepted(String name, String steps) {
    assertThat(PolicyCheck.check(plan(name, steps), "BE")).isInstanceOf(Decision.Accepted.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EMAIL:10:NONE EMAIL:5:NONE | comes before",
        "EMAIL:-5:STATUTORY | courteous",
        "HANDOFF:-1:NONE | nothing is late yet",
        "HANDOFF:30:NONE EMAIL:40:NONE | HANDOFF ends the plan"
      })
  void aPlanThatMakesNoSenseIsRefused(String steps, String why) {
    Refusal refusal = refusal(plan("be-b2b", steps));

    assertThat(refusal).isInstanceOf(PolicyCheck.InvalidPolicy.class);
    assertThat(refusal.violations()).anyMatch(violation -> violation.message().contains(why));
  }

  @Test
  void theNameOfAPlanTellsWhomItIsForWhereNothingElseDoes() {
    assertThat(Selection.fromName("be-b2b").countries()).containsExactly("BE");
    assertThat(Selection.fromName("anything")).isEqualTo(Selection.EVERYONE);
  }

  @ParameterizedTest
  @CsvSource({"7.50, 9.40, true", "7.51, 0, false", "-1, 0, false", "0, 1.905, false"})
  void aReminderBeyondTheFreeOnesCostsAtMostWhatTheLawSays(
      BigDecimal cost, BigDecimal postage, boolean lawful) {
    DunningPolicy plan =
        ruled(List.of(), Optional.of(new RegularDeliveries(cost, postage)), "be-b2c");

    assertThat(PolicyCheck.check(plan, "BE") instanceof Decision.Accepted).isEqualTo(lawful);
    if (cost.compareTo(new BigDecimal("7.50")) > 0) {
      assertThat(refusal(plan).violations())
          .containsExactly(
              new Violation(
                  "regularDeliveries.reminderCost",
                  "a reminder beyond the free ones costs at most 7.50 euro and the postage"
                      + " (CEL art. XIX.2 §2)"));
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2 WEEK,          ''",
    "2 WEEK 4 MONTH,  ''",
    "0 WEEK,          contactCaps[0].most",
    "8 WEEK,          contactCaps[0].most",
    "31 MONTH,        contactCaps[0].most",
    "2 WEEK 3 WEEK,   contactCaps[1].period",
    "5 WEEK 4 MONTH,  contactCaps[0].most"
  })
  void capsOnContactsMakeSense(String caps, String wrong) {
    List<ContactCap> read = new ArrayList<>();
    String[] words = caps.split(" ");
    for (int i = 0; i < words.length; i += 2) {
      read.add(new ContactCap(Integer.parseInt(words[i]), ContactCap.Period.valueOf(words[i + 1])));
    }

    DunningPolicy plan = ruled(read, Optional.empty(), "be-b2b");

    if (wrong.isEmpty()) {
      assertThat(PolicyCheck.check(plan, "BE")).isInstanceOf(Decision.Accepted.class);
    } else {
      assertThat(refusal(plan).violations()).extracting(Violation::path).contains(wrong);
    }
  }

  private static DunningPolicy ruled(
      List<ContactCap> caps, Optional<RegularDeliveries> regular, String name) {
    DunningPolicy house = DefaultPolicies.policies().named(name).orElseThrow();
    return new DunningPolicy(
        name,
        1,
        house.selection(),
        0,
        house.steps(),
        EarlyHandoff.NEVER,
        Optional.empty(),
        caps,
        regular);
  }

  private static Refusal refusal(DunningPolicy plan) {
    return switch (PolicyCheck.check(plan, "BE")) {
      case Decision.Refused<DunningPolicy, Object>(Refusal reason) -> reason;
      case Decision.Accepted<DunningPolicy, Object> accepted ->
          throw new AssertionError("accepted: " + accepted.state());
    };
  }

  private static DunningPolicy plan(String name, String steps) {
    List<Step> read = new ArrayList<>();
    for (String step : steps.trim().split(" ")) {
      String[] parts = step.split(":");
      Channel channel = Channel.valueOf(parts[0]);
      int days = Integer.parseInt(parts[1]);
      read.add(
          new Step(
              "step-" + read.size(),
              days,
              channel,
              channel == Channel.REGISTERED_LETTER ? Tone.FINAL : Tone.COURTEOUS,
              Charges.valueOf(parts[2]),
              Optional.empty(),
              Set.of(),
              0));
    }
    return new DunningPolicy(name, 1, Selection.fromName(name), 0, read);
  }
}
