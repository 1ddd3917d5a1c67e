package org.encours.dunning.domain.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.encours.dunning.domain.policy.Channel;
import org.encours.kernel.Decision;
import org.encours.kernel.Refusal;
import org.encours.kernel.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateCheckTest {

  /** Occasion; field; its text; what the refusal names, or nothing. */
  @ParameterizedTest(name = "{0} {1} \"{2}\": {3}")
  @CsvSource(
      delimiter = '|',
      value = {
        "COURTEOUS | opening       | Dear {debtor}, {total} is open.                               "
            + "       | ''",
        "COURTEOUS | opening       | Dear {debtor, {total} is open.                                "
            + "       | brace",
        "COURTEOUS | opening       | Dear {name}                                                   "
            + "       | {name} is not one of",
        "COURTEOUS | opening       | {#for x in y}                                                 "
            + "       | brace",
        "COURTEOUS | opening       | You owe {announced}                                           "
            + "       | {announced} is not one of",
        "COURTEOUS | firstReminder | Formal notice: From {termStart} to {lastFreeDay} free, then"
            + " {announced}.            | ''",
        "COURTEOUS | firstReminder | Formal notice: From {termStart} to {lastFreeDay} free.        "
            + "                      | {announced} (CEL art. XIX.2 §3)",
        "COURTEOUS | firstReminder | Formal notice: From {termStart} free, then {announced}.       "
            + "                      | {termStart} to {lastFreeDay} (CEL art. XIX.2 §3)",
        "FIRM      | firstReminder | Mise en demeure: 15 jours du {termStart} au {lastFreeDay},"
            + " puis {announced}           | gave 15 is repealed",
        "FIRM      | firstReminder | Ingebrekestelling: vijftien kalenderdagen {termStart}"
            + " {lastFreeDay} {announced}         | gave 15 is repealed",
        "FIRM      | firstReminder | Mise en demeure: 14 jours du {termStart} au {lastFreeDay},"
            + " puis {announced}           | ''",
        "COURTEOUS | firstReminder | Free from {termStart} to {lastFreeDay}, then {announced}.     "
            + "       | serves as formal notice",
        "PRE_DUE   | firstReminder | Formal notice: From {termStart} to {lastFreeDay} free, then"
            + " {announced}.            | nothing is late yet",
        "FIRM      | contest       | Tell us why.                                                  "
            + "       | CEL art. XIX.2",
        "FIRM      | contest       | {email} or https://ec.europa.eu/consumers/odr                 "
            + "       | closed on 2025-07-20",
        "FIRM      | opening       | {total}, see http://ec.europa.eu/odr                          "
            + "       | closed on 2025-07-20",
        "FIRM      | contest       | Write to {email}.                                             "
            + "       | ''",
        "FINAL     | opening       | We give you formal notice to pay {total}.                     "
            + "       | ''",
        "FINAL     | opening       | We give you formal notice.                                    "
            + "       | C. civ. 1344",
        "FIRM      | title         | ''                                                            "
            + "       | is missing"
      })
  void aTextThatCannotBeFilledInOrDropsAMentionIsRefused(
      Occasion occasion, String field, String text, String named) {
    Decision<TemplateText, Object> decision =
        TemplateCheck.check(
            new TemplateKey("en", Channel.EMAIL, occasion),
            new TemplateText(
                field.equals("title") ? text : "title",
                "subject",
                field.equals("opening") ? text : "{total} is open",
                "closing",
                Optional.of(text).filter(any -> field.equals("firstReminder")),
                Optional.of(text).filter(any -> field.equals("contest"))));

    assertThat(violations(decision)).hasSize(named.isEmpty() ? 0 : 1);
    violations(decision)
        .forEach(
            violation -> {
              assertThat(violation.path()).isEqualTo(field);
              assertThat(violation.message()).contains(named);
            });
  }

  @Test
  void aSubjectIsOneLine() {
    assertThat(
            violations(
                TemplateCheck.check(
                    new TemplateKey("en", Channel.EMAIL, Occasion.FIRM),
                    new TemplateText(
                        "t", "s\r\nBcc: all", "o", "c", Optional.empty(), Optional.empty()))))
        .extracting(Violation::path)
        .containsExactly("subject");
  }

  @Test
  void aLetterWithAHoleIsNotWritten() {
    assertThat(Placeholders.fill("{a} and {b}", Map.of("a", "$1 {b}", "b", "2")))
        .isEqualTo("$1 {b} and 2");
    assertThatIllegalStateException().isThrownBy(() -> Placeholders.fill("{c}", Map.of()));
  }

  private static List<Violation> violations(Decision<TemplateText, Object> decision) {
    return switch (decision) {
      case Decision.Accepted<TemplateText, Object> accepted -> List.of();
      case Decision.Refused<TemplateText, Object>(Refusal reason) -> reason.violations();
    };
  }
}
