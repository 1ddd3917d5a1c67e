package org.encours.dunning.domain.receivable;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.dunning.domain.charge.ChargeEntry;
import org.encours.dunning.domain.charge.LedgerCharges;
import org.encours.dunning.domain.claim.Movement;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.kernel.Money;

/**
 * What the ledger told of one invoice since it was issued.
 *
 * @param open principal that is open
 * @param heard the events that made it so: one that is read again changes nothing
 */
public record LedgerFacts(
    Money open,
    List<Movement> movements,
    List<Dispute> disputes,
    LedgerCharges charges,
    Set<UUID> heard) {

  public LedgerFacts {
    movements = List.copyOf(movements);
    disputes = List.copyOf(disputes);
    heard = Set.copyOf(heard);
  }

  /** Without any charge yet. */
  public LedgerFacts(Money open, List<Movement> movements, List<Dispute> disputes) {
    this(open, movements, disputes, LedgerCharges.none(open.currency()), Set.of());
  }

  /** Of an invoice that was just issued. */
  public static LedgerFacts issued(Money open) {
    return new LedgerFacts(open, List.of(), List.of());
  }

  LedgerFacts hearing(UUID event) {
    Set<UUID> all = new LinkedHashSet<>(heard);
    all.add(event);
    return new LedgerFacts(open, movements, disputes, charges, all);
  }

  LedgerFacts with(Movement movement, Money nowOpen) {
    List<Movement> all = new ArrayList<>(movements);
    all.add(movement);
    return new LedgerFacts(nowOpen, all, disputes, charges, heard);
  }

  LedgerFacts open(Money nowOpen) {
    return new LedgerFacts(nowOpen, movements, disputes, charges, heard);
  }

  LedgerFacts charging(List<ChargeEntry> entries) {
    return new LedgerFacts(open, movements, disputes, charges.with(entries), heard);
  }

  LedgerFacts disputing(Dispute dispute) {
    List<Dispute> all = new ArrayList<>(without(dispute.id()));
    all.add(dispute);
    return new LedgerFacts(open, movements, all, charges, heard);
  }

  LedgerFacts withoutDispute(UUID dispute) {
    return new LedgerFacts(open, movements, without(dispute), charges, heard);
  }

  private List<Dispute> without(UUID dispute) {
    return disputes.stream().filter(each -> !each.id().equals(dispute)).toList();
  }

  /** The same as it was known at the end of a day. */
  LedgerFacts knownOn(LocalDate day, Money openThen) {
    return new LedgerFacts(
        openThen,
        movements.stream().filter(movement -> !movement.on().isAfter(day)).toList(),
        disputes.stream().filter(dispute -> !dispute.openedOn().isAfter(day)).toList(),
        charges.knownOn(day),
        heard);
  }

  /** The day the last payment came. */
  public Optional<LocalDate> lastPaidOn() {
    return movements.stream()
        .filter(Movement.Payment.class::isInstance)
        .map(Movement::on)
        .max(LocalDate::compareTo);
  }
}
