package org.encours.dunning.adapter.out.postgres;

import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.encours.dunning.domain.charge.LedgerCharges;
import org.encours.dunning.domain.claim.DebtFacts;
import org.encours.dunning.domain.claim.Instalment;
import org.encours.dunning.domain.claim.Movement;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.message.SentMessage;
import org.encours.dunning.domain.policy.Channel;
import org.encours.dunning.domain.policy.LastStep;
import org.encours.dunning.domain.receivable.DunningProgress;
import org.encours.dunning.domain.receivable.LedgerFacts;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.Money;

/** How an invoice is kept, joined with who else has it and the messages its progress names. */
final class ReceivableRow {

  /** What is never searched for. */
  record Facts(
      Integer version,
      List<StoredInstalment> instalments,
      List<StoredMovement> movements,
      List<StoredDispute> disputes,
      List<StoredSettlement.StoredEntry> charges,
      List<UUID> heard,
      String paymentReference,
      String orderReference,
      String description,
      DebtFacts legal) {

    /** The first form told neither charges nor which events were heard. */
    LedgerFacts ledger(Money open) {
      return new LedgerFacts(
          open,
          movements.stream().map(ReceivableRow::movement).toList(),
          disputes.stream().map(StoredDispute::dispute).toList(),
          new LedgerCharges(
              open.currency(),
              charges == null
                  ? List.of()
                  : charges.stream().map(StoredSettlement.StoredEntry::entry).toList()),
          heard == null ? Set.of() : Set.copyOf(heard));
    }
  }

  record StoredInstalment(LocalDate dueDate, Money amount, UUID inCase, LocalDate settledOn) {

    static StoredInstalment of(Instalment it) {
      return new StoredInstalment(
          it.dueDate(), it.amount(), it.inCase().orElse(null), it.settledOn().orElse(null));
    }

    Instalment instalment() {
      return new Instalment(
          dueDate, amount, Optional.ofNullable(inCase), Optional.ofNullable(settledOn));
    }
  }

  record StoredMovement(Kind kind, LocalDate on, Money amount) {
    enum Kind {
      PAYMENT,
      REVERSAL,
      CREDIT
    }
  }

  record StoredDispute(
      UUID id, Money amount, LocalDate openedOn, Boolean chargesOnly, Boolean heardHere) {

    static StoredDispute of(Dispute it) {
      return new StoredDispute(
          it.id(), it.amount().orElse(null), it.openedOn(), it.chargesOnly(), it.heardHere());
    }

    Dispute dispute() {
      return new Dispute(
          id,
          Optional.ofNullable(amount),
          openedOn,
          Boolean.TRUE.equals(chargesOnly),
          Boolean.TRUE.equals(heardHere));
    }
  }

  private static final int VERSION = 2;

  static final String SELECT =
      """
      SELECT r.*, coalesce(e.in_collection OR e.assigned, false) in_collection, coalesce(e.on_plan, false) on_plan,
        l.step l_step, l.channel l_channel, l.sent_on l_sent, l.sha256 l_sha, l.delivery l_delivery,
        f.step f_step, f.channel f_channel, f.sent_on f_sent, f.sha256 f_sha, f.delivery f_delivery,
        n.step n_step, n.channel n_channel, n.sent_on n_sent, n.sha256 n_sha, n.delivery n_delivery
      FROM receivable r
      LEFT JOIN claim_elsewhere e ON e.creditor = r.creditor AND e.invoice_id = r.invoice_id
      LEFT JOIN reminder l ON l.id = r.last_reminder
      LEFT JOIN reminder f ON f.id = r.first_reminder
      LEFT JOIN reminder n ON n.id = r.notice
      """;

  private ReceivableRow() {}

  static Receivable read(Row row) throws SQLException {
    Facts facts = row.json("facts", Facts.class);
    return new Receivable(
        row.uuid("invoice_id"),
        row.text("number"),
        row.uuid("debtor_id"),
        row.date("issue_date"),
        facts.instalments().stream().map(StoredInstalment::instalment).toList(),
        facts.ledger(row.money("open", "currency")),
        Optional.ofNullable(facts.paymentReference()),
        Optional.ofNullable(facts.orderReference()),
        Optional.ofNullable(facts.description()),
        row.flag("in_collection"),
        row.flag("on_plan"),
        progress(row),
        facts.legal() == null ? DebtFacts.NONE : facts.legal());
  }

  private static DunningProgress progress(Row row) throws SQLException {
    Optional<LastStep> last =
        row.text("last_step") == null
            ? Optional.empty()
            : Optional.of(
                new LastStep(
                    row.text("last_step"),
                    row.number("last_step_days"),
                    row.date("last_step_on"),
                    Optional.ofNullable(row.date("last_step_due"))));
    Optional<BigDecimal> cost = Optional.ofNullable(row.decimal("reminder_cost"));
    return new DunningProgress(
        last,
        message(row, "last_reminder", "l_"),
        message(row, "first_reminder", "f_").map(first -> costing(first, cost)),
        message(row, "notice", "n_"),
        Optional.ofNullable(row.date("charged_on")));
  }

  private static SentMessage costing(SentMessage first, Optional<BigDecimal> euro) {
    return new SentMessage(
        first.reminderId(),
        first.step(),
        first.channel(),
        first.sentOn(),
        first.documentSha256(),
        euro);
  }

  private static Optional<SentMessage> message(Row row, String id, String prefix)
      throws SQLException {
    if (row.uuid(id) == null || row.text(prefix + "step") == null) {
      return Optional.empty();
    }
    boolean arrived =
        switch (row.text(prefix + "delivery")) {
          case "BOUNCED", "REFUSED", "UNDELIVERABLE" -> false;
          default -> true;
        };
    return Optional.of(
        new SentMessage(
            row.uuid(id),
            row.text(prefix + "step"),
            row.constant(Channel.class, prefix + "channel"),
            Optional.ofNullable(row.date(prefix + "sent")).filter(any -> arrived),
            Optional.ofNullable(row.text(prefix + "sha"))));
  }

  static Facts facts(Receivable item) {
    return new Facts(
        VERSION,
        item.instalments().stream().map(StoredInstalment::of).toList(),
        item.movements().stream().map(ReceivableRow::stored).toList(),
        item.disputes().stream().map(StoredDispute::of).toList(),
        item.charges().entries().stream().map(StoredSettlement.StoredEntry::of).toList(),
        item.ledger().heard().stream().sorted().toList(),
        item.paymentReference().orElse(null),
        item.orderReference().orElse(null),
        item.description().orElse(null),
        item.legal());
  }

  private static Movement movement(StoredMovement it) {
    return switch (it.kind()) {
      case PAYMENT -> new Movement.Payment(it.on(), it.amount());
      case REVERSAL -> new Movement.Reversal(it.on(), it.amount());
      case CREDIT -> new Movement.Credit(it.on(), it.amount());
    };
  }

  private static StoredMovement stored(Movement movement) {
    StoredMovement.Kind kind =
        switch (movement) {
          case Movement.Payment payment -> StoredMovement.Kind.PAYMENT;
          case Movement.Reversal reversal -> StoredMovement.Kind.REVERSAL;
          case Movement.Credit credit -> StoredMovement.Kind.CREDIT;
        };
    return new StoredMovement(kind, movement.on(), movement.amount());
  }
}
