package org.encours.dunning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.encours.dunning.domain.charge.ChargeEntry;
import org.encours.dunning.domain.charge.ChargeEntry.Change;
import org.encours.dunning.domain.charge.InvoiceClaim;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;

/** Whatever the ledger tells in whatever order, and however often, dunning claims what it says. */
class RandomLivesTest {

  private static final LocalDate DUE = LocalDate.of(2026, 6, 1);
  private static final Money ZERO = Money.of("0.00", "EUR");

  /** What happens to an invoice next, and how many days after what happened before. */
  record Fact(Kind kind, int cents, int days) {}

  enum Kind {
    PAY,
    BOUNCE,
    CREDIT,
    BOOK,
    PAY_CHARGES,
    WAIVE,
    DISPUTE,
    RESOLVE
  }

  @Provide
  Arbitrary<List<Fact>> lives() {
    return Combinators.combine(
            Arbitraries.of(Kind.values()),
            Arbitraries.integers().between(1, 60_000),
            Arbitraries.integers().between(0, 20))
        .as(Fact::new)
        .list()
        .ofMaxSize(15);
  }

  @Property(tries = 200)
  void theClaimIsWhatTheLedgerSaysAndWhatAccruedSince(@ForAll("lives") List<Fact> life) {
    Story once = new Story(1);
    Story twice = new Story(2);
    life.forEach(once::tell);
    life.forEach(twice::tell);
    twice.tellAllAgain();

    assertThat(twice.item().open()).isEqualTo(once.item().open());
    assertThat(twice.item().movements()).isEqualTo(once.item().movements());
    assertThat(twice.item().charges()).isEqualTo(once.item().charges());
    assertThat(once.item().charges().open()).isEqualTo(once.chargesOpen());
    LocalDate day = once.today();
    InvoiceClaim claim = once.claim(day);
    assertThat(claim.total()).isEqualTo(claim.principal().plus(claim.charges()));
    assertThat(claim.principal()).isEqualTo(once.item().open());
    if (claim.granted().plus(claim.costs()).compareTo(claim.claimed()) >= 0) {
      assertThat(claim.charges()).isEqualTo(once.chargesOpen().plus(claim.accruing()));
    }
    assertThat(twice.claim(day).total()).isEqualTo(claim.total());
  }

  /** One invoice and the ledger's own books of it, kept beside. */
  private static final class Story {
    private final DunningWorld world = new DunningWorld();
    private final UUID invoice;
    private final List<Runnable> told = new ArrayList<>();
    private Money open = Money.of("1000.00", "EUR");
    private Money paid = ZERO;
    private Money booked = ZERO;
    private Money settled = ZERO;
    private Optional<UUID> dispute = Optional.empty();
    private LocalDate day = DUE.minusDays(10);

    Story(int number) {
      invoice = world.invoice(number, "1000.00", DUE);
    }

    Receivable item() {
      return world.the(invoice);
    }

    LocalDate today() {
      return day.isBefore(DUE) ? DUE : day;
    }

    Money chargesOpen() {
      return booked.minus(settled);
    }

    InvoiceClaim claim(LocalDate on) {
      var dunning = world.rules().of(DunningWorld.ACME);
      var debtor = world.snapshot();
      return dunning.claim(debtor, item(), on, dunning.basis(debtor.debtor(), item(), true));
    }

    void tellAllAgain() {
      told.forEach(Runnable::run);
    }

    private void hear(Runnable event) {
      told.add(event);
      event.run();
    }

    void tell(Fact fact) {
      day = day.plusDays(fact.days());
      LocalDate on = day;
      Money amount = Money.of("%d.%02d".formatted(fact.cents() / 100, fact.cents() % 100), "EUR");
      UUID event = UUID.randomUUID();
      TrackInvoices ledger = world.ledger();
      switch (fact.kind()) {
        case PAY -> {
          Money part = amount.min(open);
          if (part.isPositive()) {
            open = open.minus(part);
            paid = paid.plus(part);
            Money left = open;
            hear(() -> ledger.paid(DunningWorld.ACME, event, invoice, part, on, left));
          }
        }
        case BOUNCE -> {
          Money part = amount.min(paid);
          if (part.isPositive()) {
            open = open.plus(part);
            paid = paid.minus(part);
            Money left = open;
            hear(() -> ledger.reversed(DunningWorld.ACME, event, invoice, part, on, left));
          }
        }
        case CREDIT -> {
          Money part = amount.min(open);
          if (part.isPositive()) {
            open = open.minus(part);
            Money left = open;
            hear(() -> ledger.credited(DunningWorld.ACME, event, invoice, part, on, left));
          }
        }
        case BOOK -> {
          booked = booked.plus(amount);
          hear(() -> charge(ledger, event, Change.BOOKED, on, amount));
        }
        case PAY_CHARGES, WAIVE -> {
          Money part = amount.min(chargesOpen());
          if (part.isPositive()) {
            settled = settled.plus(part);
            Change change = fact.kind() == Kind.WAIVE ? Change.WAIVED : Change.PAID;
            hear(() -> charge(ledger, event, change, on, part));
          }
        }
        case DISPUTE -> {
          dispute = Optional.of(event);
          hear(
              () ->
                  ledger.disputed(
                      DunningWorld.ACME,
                      event,
                      invoice,
                      new Dispute(event, Optional.of(amount), on)));
        }
        case RESOLVE ->
            dispute.ifPresent(
                which ->
                    hear(
                        () ->
                            ledger.disputeResolved(DunningWorld.ACME, event, invoice, which, on)));
      }
    }

    private void charge(
        TrackInvoices ledger, UUID event, Change change, LocalDate on, Money amount) {
      ledger.charged(
          DunningWorld.ACME,
          event,
          invoice,
          List.of(new ChargeEntry(change, on, ChargeEntry.Kind.INTEREST, amount)),
          on);
    }
  }
}
