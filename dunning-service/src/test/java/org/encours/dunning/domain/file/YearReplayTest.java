package org.encours.dunning.domain.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.claim.Debts;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.policy.DefaultPolicies;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.policy.Step;
import org.encours.kernel.CreditorId;
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

  private final Dunning dunning =
      new Dunning(
          new Creditor(
              new CreditorId("acme-be"),
              "Acme SRL",
              "BE",
              CreditorSize.SME,
              "0401234560",
              Optional.empty(),
              "BE68539007547034",
              Optional.empty(),
              new Address("Rue 1", "1000", "Bruxelles", "BE"),
              "fr",
              "a@b.example",
              "+32"),
          DefaultPolicies.policies(),
          Debts.ENGINE,
          country -> country.equals("FR") ? Holidays.FRANCE : Holidays.BELGIUM,
          true);

  /** A step that was taken for an invoice on a day. */
  private record Taken(LocalDate on, String step) {}

  @ParameterizedTest
  @EnumSource(DebtorKind.class)
  void aMissedFortnightEndsWithTheSameSteps(DebtorKind kind) {
    Map<Integer, List<Taken>> whole = year(kind, day -> true);
    Map<Integer, List<Taken>> gap = year(kind, day -> day < 100 || day >= 114);

    whole.forEach(
        (invoice, taken) -> {
          List<String> expected = steps(taken);
          // Who was to be told before the due date in those two weeks is not told afterwards:
          // nothing is skipped but
          // the courtesy, which makes no sense any more.
          List<String> got = new ArrayList<>(steps(gap.get(invoice)));
          List<String> withoutCourtesy = new ArrayList<>(expected);
          if (!got.contains("courtesy")) {
            withoutCourtesy.remove("courtesy");
          }
          assertThat(got).as("invoice %d", invoice).isEqualTo(withoutCourtesy);
        });
    assertThat(gap).isNotEqualTo(whole);
  }

  @Test
  void caughtUpStepsKeepTheirDistanceAndTheConsumersFreeTerm() {
    year(DebtorKind.CONSUMER, day -> day < 100 || day >= 114)
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
        .values()
        .forEach(
            taken -> {
              assertThat(new HashSet<>(steps(taken))).hasSameSizeAs(taken);
              assertThat(steps(taken).stream().map(order::indexOf)).isSorted();
              assertThat(taken.stream().map(Taken::on)).isSorted();
            });
  }

  @Test
  void nothingLeavesAtWeekendsOrOnHolidays() {
    year(DebtorKind.COMPANY, day -> true).values().stream()
        .flatMap(List::stream)
        .forEach(taken -> assertThat(Holidays.BELGIUM.isWorkingDay(taken.on())).isTrue());
  }

  /** One invoice falls due every eleventh day; none is paid. */
  private Map<Integer, List<Taken>> year(DebtorKind kind, Predicate<Integer> runTakesPlace) {
    Debtor debtor = debtor(kind);
    Map<Integer, Receivable> open = new LinkedHashMap<>();
    for (int i = 0; i < 22; i++) {
      open.put(i, invoice(debtor, i));
    }
    Map<Integer, List<Taken>> taken = new LinkedHashMap<>();
    open.keySet().forEach(i -> taken.put(i, new ArrayList<>()));
    for (int day = 0; day < DAYS; day++) {
      LocalDate today = START.plusDays(day);
      if (!runTakesPlace.test(day)) {
        continue;
      }
      List<Receivable> issued =
          open.values().stream().filter(item -> !item.issueDate().isAfter(today)).toList();
      DebtorDecision decision =
          dunning.on(today, new DebtorFile(debtor, issued, List.of(), List.of()));
      for (ItemOutcome outcome : decision.outcomes()) {
        outcome
            .taken()
            .ifPresent(
                step -> {
                  int number = Integer.parseInt(outcome.item().number());
                  taken.get(number).add(new Taken(today, step.name()));
                  open.put(number, after(outcome, today));
                });
      }
    }
    return taken;
  }

  private static Receivable after(ItemOutcome outcome, LocalDate today) {
    Receivable item = outcome.item();
    Progress before = item.progress();
    Progress next =
        switch (outcome.decision()) {
          case NextStep.SendReminder(int index, Step step) -> {
            SentMessage sent =
                new SentMessage(
                    UUID.randomUUID(),
                    step.name(),
                    step.channel(),
                    Optional.of(today),
                    Optional.empty());
            yield new Progress(
                outcome.taken(),
                Optional.of(sent),
                step.courtesy()
                    ? before.firstReminder()
                    : before.firstReminder().or(() -> Optional.of(sent)),
                step.formalNotice()
                    ? before.notice().or(() -> Optional.of(sent))
                    : before.notice());
          }
          default ->
              new Progress(
                  outcome.taken(), before.lastMessage(), before.firstReminder(), before.notice());
        };
    return new Receivable(
        item.invoiceId(),
        item.number(),
        item.debtorId(),
        item.issueDate(),
        item.instalments(),
        item.movements(),
        item.open(),
        item.disputes(),
        item.paymentReference(),
        item.orderReference(),
        item.description(),
        outcome.decision() instanceof NextStep.RequestHandoff,
        false,
        next);
  }

  private static Receivable invoice(Debtor debtor, int number) {
    LocalDate issued = START.plusDays(number * 11L);
    Money total = Money.of(String.valueOf(100 + number), "EUR");
    return new Receivable(
        new UUID(1, number),
        String.valueOf(number),
        debtor.id(),
        issued,
        List.of(new Instalment(issued.plusDays(30), total)),
        List.of(),
        total,
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Optional.of("paper"),
        false,
        false,
        Progress.NONE);
  }

  private static Debtor debtor(DebtorKind kind) {
    return new Debtor(
        new UUID(2, 1),
        "C-1",
        kind,
        "Somebody",
        "fr",
        "BE",
        Optional.of(new Address("Rue 2", "1000", "Bruxelles", "BE")),
        List.of(new Contact("x", "ACCOUNTS", Optional.of("x@y.example"), Optional.empty())),
        Optional.empty(),
        Debts.MAXIMUM,
        Optional.empty(),
        false,
        Optional.empty(),
        Optional.empty(),
        false);
  }

  private static List<String> steps(List<Taken> taken) {
    return taken.stream().map(Taken::step).toList();
  }

  private static Optional<LocalDate> on(List<Taken> taken, String step) {
    return taken.stream().filter(each -> each.step().equals(step)).map(Taken::on).findFirst();
  }
}
