package org.encours.dunning.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.dunning.domain.claim.Debts.day;
import static org.encours.dunning.domain.claim.Debts.eur;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.Charges;
import org.encours.dunning.domain.policy.ContactCap;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.EarlyHandoff;
import org.encours.dunning.domain.policy.Hold;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.policy.Selection;
import org.encours.dunning.domain.policy.Step;
import org.encours.dunning.domain.policy.Tone;
import org.encours.dunning.domain.receivable.ContactHistory;
import org.encours.dunning.domain.receivable.DunningProgress;
import org.encours.dunning.domain.receivable.Receivable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** No more contacts than the plan allows, whatever they are about. */
class ContactLimitTest {

  private static final LocalDate DUE = day("2026-06-01");

  /** Contacts so far; day of the run (a step is due on each); until when it waits. */
  @ParameterizedTest(name = "{0} on {1}: {2}")
  @CsvSource({
    "'',                                          2026-06-10, ''",
    "2026-06-08,                                  2026-06-10, ''",
    "2026-06-08 2026-06-09,                       2026-06-10, 2026-06-15",
    "2026-06-03 2026-06-09,                       2026-06-10, ''",
    "2026-06-04 2026-06-09,                       2026-06-10, 2026-06-11",
    "2026-05-12 2026-05-20 2026-05-28 2026-06-01, 2026-06-10, 2026-06-11",
    "2026-05-11 2026-05-20 2026-05-28 2026-06-01, 2026-06-10, ''",
    "2026-06-11 2026-06-12,                       2026-06-10, 2026-06-18"
  })
  void twoAWeekAndFourAMonth(String contacts, LocalDate on, String until) {
    ItemOutcome outcome =
        decide(plan(mail(5)), on, contacts(contacts), invoice(1)).outcomes().getFirst();

    if (until.isEmpty()) {
      assertThat(outcome.decision()).isInstanceOf(NextStep.SendReminder.class);
    } else {
      assertThat(outcome.decision())
          .isInstanceOfSatisfying(
              NextStep.Held.class,
              held -> {
                assertThat(held.hold()).isEqualTo(Hold.CONTACT_CAP);
                assertThat(held.until()).contains(LocalDate.parse(until));
                assertThat(held.why().text()).contains("over all channels and plans");
              });
      assertThat(outcome.nextLook()).contains(LocalDate.parse(until));
    }
  }

  @ParameterizedTest
  @CsvSource({"2026-06-09, 0", "2026-06-02, 1"})
  void aMessageAndACallOfOneDayAreTwoContactsAndTheFurtherStepGoesFirst(
      String contact, int messages) {
    Receivable later =
        Cases.at(
            invoice(2),
            new DunningProgress(
                Optional.of(
                    new org.encours.dunning.domain.policy.LastStep("mail", 5, day("2026-06-06"))),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()),
            false);

    DebtorDecision decision =
        decide(plan(mail(5), call(8)), day("2026-06-10"), contacts(contact), invoice(1), later);

    assertThat(decision.calls()).extracting(Receivable::number).containsExactly("2");
    assertThat(decision.messages()).hasSize(messages);
  }

  @Property(tries = 40)
  void noSevenDaysBringMoreWhateverRunsTookPlace(
      @ForAll @Size(max = 60) Set<@IntRange(max = 119) Integer> missed) {
    YearReplay replay =
        new YearReplay(
            Cases.dunning(CreditorSize.SME, plan(mail(2), call(6), letter(9), mail2(12))),
            Cases.debtor(DebtorKind.COMPANY),
            IntStream.range(0, 20)
                .mapToObj(i -> Cases.invoice(i, DUE.plusDays(i * 3L - 30), eur("100.00")))
                .toList());
    IntStream.range(0, 120)
        .filter(day -> !missed.contains(day))
        .forEach(day -> replay.run(DUE.plusDays(day)));

    List<LocalDate> contacts = replay.contacts();
    assertThat(contacts).isNotEmpty();
    for (LocalDate from : contacts) {
      assertThat(within(contacts, from, 7)).as("from %s", from).isLessThanOrEqualTo(2);
      assertThat(within(contacts, from, 30)).as("from %s", from).isLessThanOrEqualTo(4);
    }
  }

  private static long within(List<LocalDate> contacts, LocalDate from, int days) {
    return contacts.stream()
        .filter(each -> !each.isBefore(from) && each.isBefore(from.plusDays(days)))
        .count();
  }

  private static DebtorDecision decide(
      Policies plans, LocalDate on, List<LocalDate> contacts, Receivable... items) {
    return Cases.dunning(CreditorSize.SME, plans)
        .on(
            on,
            new DebtorSnapshot(
                Cases.debtor(DebtorKind.COMPANY),
                List.of(items),
                List.of(),
                List.of(),
                new ContactHistory(contacts, List.of())));
  }

  private static Receivable invoice(int number) {
    return Cases.invoice(number, DUE.minusDays(30), eur("100.00"));
  }

  private static List<LocalDate> contacts(String dates) {
    return Arrays.stream(dates.split(" "))
        .filter(date -> !date.isEmpty())
        .map(LocalDate::parse)
        .toList();
  }

  private static Policies plan(Step... steps) {
    return new Policies(
        List.of(
            new DunningPolicy(
                "capped",
                1,
                Selection.EVERYONE,
                0,
                List.of(steps),
                EarlyHandoff.NEVER,
                Optional.empty(),
                List.of(
                    new ContactCap(2, ContactCap.Period.WEEK),
                    new ContactCap(4, ContactCap.Period.MONTH)),
                Optional.empty())));
  }

  private static Step mail(int days) {
    return step("mail", days, Channel.EMAIL);
  }

  private static Step mail2(int days) {
    return step("mail-2", days, Channel.EMAIL);
  }

  private static Step letter(int days) {
    return step("letter", days, Channel.LETTER);
  }

  private static Step call(int days) {
    return step("call", days, Channel.PHONE);
  }

  private static Step step(String name, int days, Channel channel) {
    return new Step(
        name, days, channel, Tone.COURTEOUS, Charges.NONE, Optional.empty(), Set.of(), 0);
  }
}
