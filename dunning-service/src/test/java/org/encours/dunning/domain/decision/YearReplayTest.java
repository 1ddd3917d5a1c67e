package org.encours.dunning.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.policy.DefaultPolicies;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Lateness;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.policy.Step;
import org.encours.kernel.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A year of runs in memory: what is decided depends on dates and debts, not on which runs took
 * place.
 */
class YearReplayTest {

  private static final LocalDate START = LocalDate.of(2025, 11, 3);
  private static final int DAYS = 365;

  private final DunningProcess dunning =
      Cases.dunning(CreditorSize.SME, stepsOnly(DefaultPolicies.policies()));

  /** What a missed run makes late is told apart from what a limit on contacts makes late. */
  private static Policies stepsOnly(Policies house) {
    return new Policies(
        house.all().stream()
            .map(
                plan ->
                    new DunningPolicy(
                        plan.name(), plan.version(), plan.selection(), 0, plan.steps()))
            .toList());
  }

  @ParameterizedTest
  @EnumSource(DebtorKind.class)
  void aMissedFortnightEndsWithTheSameSteps(DebtorKind kind) {
    Map<String, List<YearReplay.Taken>> whole = year(kind, day -> true).taken();
    Map<String, List<YearReplay.Taken>> gap = fortnightMissed(kind).taken();

    whole.forEach(
        (invoice, taken) -> {
          List<String> expected = new ArrayList<>(steps(taken));
          List<String> got = steps(gap.get(invoice));
          // Who was to be told before the due date in those two weeks is not told afterwards:
          // nothing is skipped but the courtesy, which makes no sense any more.
          if (!got.contains("courtesy")) {
            expected.remove("courtesy");
          }
          assertThat(got).as("invoice %s", invoice).isEqualTo(expected);
        });
    assertThat(gap).isNotEqualTo(whole);
  }

  @ParameterizedTest
  @EnumSource(DebtorKind.class)
  void everyStepThatMissedRunsMadeLateSaysSo(DebtorKind kind) {
    Map<String, List<YearReplay.Taken>> whole = year(kind, day -> true).taken();
    YearReplay gap = fortnightMissed(kind);
    List<Lateness> byMissedRuns = new ArrayList<>();

    gap.taken()
        .forEach(
            (invoice, taken) ->
                taken.forEach(
                    step -> {
                      Optional<Lateness> late = lateness(gap, invoice, step);
                      if (step.on().isAfter(on(whole.get(invoice), step.name()).orElseThrow())) {
                        assertThat(late).as("%s of invoice %s", step, invoice).isPresent();
                        // Either its own day was missed, or the step before had been late.
                        assertThat(
                                late.get().byMissedRuns()
                                    || late.get().dueFrom().isAfter(late.get().planned()))
                            .isTrue();
                      }
                      late.filter(Lateness::byMissedRuns).ifPresent(byMissedRuns::add);
                    }));

    assertThat(byMissedRuns).isNotEmpty();
    assertThat(byMissedRuns)
        .allSatisfy(
            late ->
                assertThat(late.missed())
                    .allMatch(
                        day ->
                            !day.isBefore(START.plusDays(100))
                                && day.isBefore(START.plusDays(114))));
    assertThat(byMissedRuns.getFirst().why()).contains("no run took place on");
  }

  @ParameterizedTest
  @EnumSource(DebtorKind.class)
  void inAYearWithoutAGapNothingIsLateForMissedRuns(DebtorKind kind) {
    YearReplay whole = year(kind, day -> true);

    whole
        .taken()
        .forEach(
            (invoice, taken) ->
                assertThat(taken)
                    .allMatch(
                        step ->
                            lateness(whole, invoice, step)
                                .filter(Lateness::byMissedRuns)
                                .isEmpty()));
  }

  @Test
  void caughtUpStepsKeepTheirDistanceAndTheConsumersFreeTerm() {
    fortnightMissed(DebtorKind.CONSUMER)
        .taken()
        .values()
        .forEach(
            taken -> {
              Optional<LocalDate> first = on(taken, "first-reminder");
              Optional<LocalDate> second = on(taken, "second-letter");
              if (first.isPresent() && second.isPresent()) {
                FreeTerm term =
                    FreeTerm.after(first.get(), FreeTerm.Carrier.EMAIL, Holidays.BELGIUM, true);
                assertThat(second.get()).isAfterOrEqualTo(term.chargeFrom());
              }
            });
  }

  @Property(tries = 30)
  void noStepIsTakenTwiceNorOutOfOrderWhateverRunsTakePlace(
      @ForAll Set<@IntRange(max = 364) Integer> missed, @ForAll DebtorKind kind) {
    List<String> order =
        dunning.policies().covering("BE", kind, Optional.empty()).orElseThrow().steps().stream()
            .map(Step::name)
            .toList();

    year(kind, day -> !missed.contains(day))
        .taken()
        .values()
        .forEach(
            taken -> {
              assertThat(new HashSet<>(steps(taken))).hasSameSizeAs(taken);
              assertThat(steps(taken).stream().map(order::indexOf)).isSorted();
              assertThat(taken.stream().map(YearReplay.Taken::on)).isSorted();
            });
  }

  @Test
  void nothingLeavesAtWeekendsOrOnHolidays() {
    year(DebtorKind.COMPANY, day -> true).taken().values().stream()
        .flatMap(List::stream)
        .forEach(taken -> assertThat(Holidays.BELGIUM.isWorkingDay(taken.on())).isTrue());
  }

  private YearReplay fortnightMissed(DebtorKind kind) {
    return year(kind, day -> day < 100 || day >= 114);
  }

  /** One invoice falls due every eleventh day; none is paid. */
  private YearReplay year(DebtorKind kind, Predicate<Integer> runTakesPlace) {
    YearReplay replay =
        new YearReplay(
            dunning,
            Cases.debtor(kind),
            IntStream.range(0, 22)
                .mapToObj(
                    i ->
                        Cases.invoice(
                            i, START.plusDays(i * 11L), Money.of(String.valueOf(100 + i), "EUR")))
                .toList());
    IntStream.range(0, DAYS)
        .filter(runTakesPlace::test)
        .forEach(day -> replay.run(START.plusDays(day)));
    return replay;
  }

  private static Optional<Lateness> lateness(
      YearReplay replay, String invoice, YearReplay.Taken taken) {
    return Lateness.of(
        replay.item(invoice).dueDate().plusDays(taken.step().daysFromDue()),
        taken.step().dueFrom().orElseThrow(),
        taken.on(),
        replay.runs(),
        Holidays.BELGIUM);
  }

  private static List<String> steps(List<YearReplay.Taken> taken) {
    return taken.stream().map(YearReplay.Taken::name).toList();
  }

  private static Optional<LocalDate> on(List<YearReplay.Taken> taken, String step) {
    return taken.stream()
        .filter(each -> each.name().equals(step))
        .map(YearReplay.Taken::on)
        .findFirst();
  }
}
