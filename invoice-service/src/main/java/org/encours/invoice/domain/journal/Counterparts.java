package org.encours.invoice.domain.journal;

import java.util.ArrayList;
import java.util.List;
import org.encours.invoice.domain.charge.WaiverCause;
import org.encours.invoice.domain.journal.JournalPosting.Line;
import org.encours.invoice.domain.journal.JournalPosting.Source;
import org.encours.kernel.Money;

/**
 * Which accounts a movement touches. What is against money is left open here: the bank is the
 * difference of all movements of the event.
 */
final class Counterparts {

  private Counterparts() {}

  static List<Line> of(Movement movement, Source source) {
    return switch (movement) {
      case Movement.Principal principal -> principal(principal, source);
      case Movement.Charge charge -> charge(charge);
      case Movement.ForAssignee money ->
          List.of(new Line(Account.PAYABLE_TO_ASSIGNEE, money.amount(), "FOR_ASSIGNEE"));
    };
  }

  private static List<Line> principal(Movement.Principal moved, Source source) {
    return switch (moved.kind()) {
      case ISSUED -> against(moved, Account.SALES, Account.VAT_PAYABLE);
      case CREDITED -> against(moved, Account.SALES, Account.VAT_PAYABLE);
      case WRITTEN_OFF, WRITE_OFF_REVERSED ->
          against(moved, Account.BAD_DEBT, Account.VAT_TO_RECOVER);
      case DISCOUNTED, DISCOUNT_REVERSED -> against(moved, Account.DISCOUNTS_GRANTED);
      case TOLERATED, TOLERANCE_REVERSED -> against(moved, Account.PAYMENT_DIFFERENCES);
      case PAID, PAYMENT_REVERSED -> List.of(line(Account.RECEIVABLES, moved));
      case CREDIT_ARISEN ->
          source == Source.CREDIT_NOTE
              ? both(
                  line(Account.DEBTOR_CREDIT, moved),
                  rest(moved, Account.SALES, Account.VAT_PAYABLE))
              : List.of(line(Account.DEBTOR_CREDIT, moved));
      case CREDIT_USED, REFUNDED -> List.of(line(Account.DEBTOR_CREDIT, moved));
      case ASSIGNED, REASSIGNED -> assigned(moved);
    };
  }

  private static List<Line> assigned(Movement.Principal moved) {
    List<Line> lines = new ArrayList<>();
    lines.add(line(Account.RECEIVABLES, moved));
    Money lost = moved.amount().negated();
    if (moved.price().isPresent() && !moved.price().get().isZero()) {
      Money price = moved.price().get();
      lines.add(new Line(Account.RECEIVABLE_FROM_ASSIGNEE, price, moved.kind().name()));
      lost = lost.minus(price);
    }
    if (!lost.isZero()) {
      lines.add(new Line(Account.LOSS_ON_ASSIGNMENT, lost, moved.kind().name()));
    }
    return lines;
  }

  private static List<Line> charge(Movement.Charge moved) {
    String kind = "CHARGE_" + moved.kind().name();
    Line owed = new Line(Account.CHARGES_RECEIVABLE, moved.amount(), kind);
    Money other = moved.amount().negated();
    return switch (moved.kind()) {
      case PAID, PAYMENT_REVERSED -> List.of(owed);
      case CLAIMED -> List.of(owed, new Line(Account.income(moved.charge()), other, kind));
      case WAIVED, WAIVER_REVERSED ->
          List.of(
              owed,
              new Line(
                  // What should never have been claimed was never income.
                  moved.cause().filter(Counterparts::neverWas).isPresent()
                      ? Account.income(moved.charge())
                      : Account.CHARGES_WAIVED,
                  other,
                  kind));
      case ASSIGNED, REASSIGNED -> List.of(owed, new Line(Account.LOSS_ON_ASSIGNMENT, other, kind));
    };
  }

  private static boolean neverWas(WaiverCause cause) {
    return cause == WaiverCause.CREDITED || cause == WaiverCause.CORRECTED;
  }

  private static List<Line> against(Movement.Principal moved, Account net) {
    return List.of(
        line(Account.RECEIVABLES, moved),
        new Line(net, moved.amount().negated(), moved.kind().name()));
  }

  private static List<Line> against(Movement.Principal moved, Account net, Account vat) {
    return both(line(Account.RECEIVABLES, moved), rest(moved, net, vat));
  }

  private static List<Line> rest(Movement.Principal moved, Account net, Account vat) {
    List<Line> lines = new ArrayList<>();
    Money without = moved.amount().minus(moved.vat()).negated();
    if (!without.isZero()) {
      lines.add(new Line(net, without, moved.kind().name()));
    }
    if (!moved.vat().isZero()) {
      lines.add(new Line(vat, moved.vat().negated(), moved.kind().name()));
    }
    return lines;
  }

  private static List<Line> both(Line first, List<Line> others) {
    List<Line> all = new ArrayList<>();
    all.add(first);
    all.addAll(others);
    return all;
  }

  private static Line line(Account account, Movement.Principal moved) {
    return new Line(account, moved.amount(), moved.kind().name());
  }
}
