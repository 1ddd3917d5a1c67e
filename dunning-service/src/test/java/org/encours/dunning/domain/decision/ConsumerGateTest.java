package org.encours.dunning.domain.decision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.encours.dunning.domain.Holidays;
import org.encours.dunning.domain.claim.CreditEffect;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.claim.Movement;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.law.CreditorSize;
import org.encours.dunning.domain.law.DebtorKind;
import org.encours.dunning.domain.law.FreeTerm;
import org.encours.dunning.domain.law.IndemnityCap;
import org.encours.dunning.domain.message.Message;
import org.encours.dunning.domain.message.MessageLine;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.DefaultPolicies;
import org.encours.dunning.domain.policy.NextStep;
import org.encours.dunning.domain.receivable.DunningProgress;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;

/**
 * A consumer's invoice through whatever happens, in whatever order: runs on some days, payments,
 * credit notes, disputes, messages that leave late, or come back and go by post.
 */
class ConsumerGateTest {

  private static final LocalDate DUE = LocalDate.of(2024, 3, 4);

  /** What may happen on a day. */
  private enum Happening {
    RUN,
    PAYMENT,
    CREDIT_NOTE,
    DISPUTE,
    DISPUTE_ENDS,
    MESSAGE_LEAVES,
    MESSAGE_COMES_BACK
  }

  private boolean charged;

  private record Event(int daysLater, Happening what, int cents) {}

  @Property(tries = 400)
  void noChargeBeforeTheGateOpensAndNoneAboveTheCaps(
      @ForAll("stories") List<Event> story, @ForAll CreditorSize size) {
    charged = false;
    DunningProcess dunning = dunning(size);
    Receivable item = invoice();
    LocalDate today = DUE.minusDays(10);
    for (Event event : story) {
      today = today.plusDays(event.daysLater());
      item = after(event, item, today, dunning);
    }
    // Stories that never come to a charge would prove nothing.
    Statistics.label("charged").collect(charged);
    Statistics.label("charged").coverage(seen -> seen.check(true).count(often -> often > 10));
  }

  private Receivable after(Event event, Receivable item, LocalDate on, DunningProcess dunning) {
    if (item.open().isZero()) {
      return item;
    }
    Money amount = Money.of(java.math.BigDecimal.valueOf(event.cents(), 2).toPlainString(), "EUR");
    Money part = amount.min(item.open());
    return switch (event.what()) {
      case RUN -> run(item, on, dunning);
      case PAYMENT -> item.with(new Movement.Payment(on, part), item.open().minus(part));
      case CREDIT_NOTE -> item.with(new Movement.Credit(on, part), item.open().minus(part));
      case DISPUTE -> item.disputing(new Dispute(new UUID(3, 1), Optional.of(part), on));
      case DISPUTE_ENDS -> item.withoutDispute(new UUID(3, 1));
      case MESSAGE_LEAVES -> moved(item, Optional.of(on), Optional.empty());
      case MESSAGE_COMES_BACK -> moved(item, Optional.empty(), Optional.of(Channel.LETTER));
    };
  }

  private Receivable run(Receivable item, LocalDate on, DunningProcess dunning) {
    DebtorDecision decision =
        dunning.on(on, new DebtorSnapshot(debtor(), List.of(item), List.of(), List.of()));
    decision.messages().forEach(message -> assertLawful(message, item, on, dunning));
    decision.handoff().forEach(it -> assertGateOpen(it.claim().charges(), item, on, dunning));
    ItemOutcome outcome = decision.outcomes().getFirst();
    if (!(outcome.decision() instanceof NextStep.SendReminder)) {
      return outcome
          .taken()
          .map(
              last ->
                  with(
                      item,
                      new DunningProgress(
                          Optional.of(last),
                          item.progress().lastMessage(),
                          item.progress().firstReminder(),
                          item.progress().notice())))
          .orElse(item);
    }
    Message message = decision.messages().getFirst();
    SentMessage ordered =
        new SentMessage(
            new UUID(4, on.toEpochDay()),
            message.step().name(),
            message.channel(),
            Optional.empty(),
            Optional.empty());
    return with(
        item,
        new DunningProgress(
            outcome.taken(),
            Optional.of(ordered),
            message.step().courtesy()
                ? item.progress().firstReminder()
                : item.progress().firstReminder().or(() -> Optional.of(ordered)),
            item.progress().notice()));
  }

  private void assertLawful(
      Message message, Receivable item, LocalDate on, DunningProcess dunning) {
    for (MessageLine line : message.lines()) {
      if (line.charged()) {
        assertGateOpen(line.claim().charges(), item, on, dunning);
      }
      assertThat(line.claim().fixedCompensation().isZero()).isTrue();
      dunning
          .freeTerm(debtor(), item)
          .ifPresent(
              term ->
                  assertThat(line.claim().penalty())
                      .isLessThanOrEqualTo(
                          IndemnityCap.of(
                              item.undisputedDebt()
                                  .overdueOn(term.chargeFrom(), CreditEffect.RETROACTIVE))));
    }
  }

  private void assertGateOpen(
      Money charges, Receivable item, LocalDate on, DunningProcess dunning) {
    if (charges.isPositive()) {
      charged = true;
      SentMessage first = item.progress().firstReminder().orElseThrow();
      FreeTerm term =
          FreeTerm.after(
              first.sentOn().orElseThrow(),
              first.carrier(),
              Holidays.BELGIUM,
              dunning.rollFreeTerm());
      assertThat(on).as("charged on %s", on).isAfterOrEqualTo(term.chargeFrom());
    }
  }

  /** The last message leaves, or comes back and is ordered another way. */
  private static Receivable moved(
      Receivable item, Optional<LocalDate> sentOn, Optional<Channel> instead) {
    Optional<SentMessage> last =
        item.progress()
            .lastMessage()
            .map(
                it ->
                    new SentMessage(
                        it.reminderId(),
                        it.step(),
                        instead.orElse(it.channel()),
                        instead.isPresent() ? Optional.empty() : it.sentOn().or(() -> sentOn),
                        it.documentSha256()));
    Optional<SentMessage> first =
        item.progress()
            .firstReminder()
            .map(it -> last.filter(moved -> moved.reminderId().equals(it.reminderId())).orElse(it));
    return with(
        item, new DunningProgress(item.progress().last(), last, first, item.progress().notice()));
  }

  @Provide
  Arbitrary<List<Event>> stories() {
    return Combinators.combine(
            Arbitraries.integers().between(0, 9),
            Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(8, Arbitraries.just(Happening.RUN)),
                net.jqwik.api.Tuple.of(6, Arbitraries.just(Happening.MESSAGE_LEAVES)),
                net.jqwik.api.Tuple.of(3, Arbitraries.of(Happening.class))),
            Arbitraries.integers().between(1, 40_000))
        .as(Event::new)
        .list()
        .ofMinSize(5)
        .ofMaxSize(60);
  }

  private static Receivable with(Receivable item, DunningProgress progress) {
    return Cases.at(item, progress, item.inCollection());
  }

  private static Receivable invoice() {
    return Cases.invoice(
        1,
        DUE.minusDays(30),
        List.of(
            new Instalment(DUE, Money.of("400.00", "EUR")),
            new Instalment(DUE.plusDays(30), Money.of("220.00", "EUR"))),
        Optional.empty());
  }

  private static Debtor debtor() {
    return Cases.debtor(DebtorKind.CONSUMER);
  }

  private static DunningProcess dunning(CreditorSize size) {
    return Cases.dunning(size, DefaultPolicies.policies());
  }
}
