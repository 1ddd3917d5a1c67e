package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.port.Reservations;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.credit.CreditAnswer;
import org.encours.risk.domain.credit.CreditCheck;
import org.encours.risk.domain.credit.CreditPosition;

/**
 * Answers an order and holds its part of the limit. The debtor's file stays locked until the answer
 * is kept, so that two orders at once cannot both take the same room.
 */
@ApplicationScoped
public class CheckCredit {

  private final ReadRisk risk;
  private final Debtors debtors;
  private final Policies policies;
  private final Reservations reservations;
  private final LoadCreditPosition standings;
  private final ReleasedOrders released;
  private final Ids ids;
  private final Clock clock;

  CheckCredit(
      ReadRisk risk,
      Debtors debtors,
      Policies policies,
      Reservations reservations,
      LoadCreditPosition standings,
      ReleasedOrders released,
      Ids ids,
      Clock clock) {
    this.risk = risk;
    this.debtors = debtors;
    this.policies = policies;
    this.reservations = reservations;
    this.standings = standings;
    this.released = released;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param order gross amount, above zero
   * @param orderReference the order's number, by which its invoice will later release what it holds
   * @throws org.encours.kernel.NotFound for a debtor nobody has registered
   */
  @Transactional
  public CreditAnswer check(
      CreditorId creditor,
      String debtor,
      Money order,
      boolean prepaid,
      Optional<String> orderReference) {
    Instant now = clock.instant();
    List<KnownDebtor> group = debtors.lockGroup(creditor, debtor);
    DebtorFile file = risk.upToDate(creditor, ReadRisk.among(group, debtor));
    CreditPosition standing = standings.of(creditor, file, group, order.currency(), now);
    CreditAnswer byRule = CreditCheck.answer(standing, order, prepaid);
    LocalDate today = LocalDate.ofInstant(now, ZoneOffset.UTC);
    CreditAnswer answer = released.over(byRule, creditor, file.id(), orderReference, order, today);
    if (answer.onCredit().isPositive()) {
      Duration kept =
          Duration.ofDays(policies.reservationDays(creditor, file.kind(), file.country()));
      reservations.hold(
          creditor, file.id(), ids.next(), answer.onCredit(), orderReference, now, now.plus(kept));
    }
    return answer;
  }
}
