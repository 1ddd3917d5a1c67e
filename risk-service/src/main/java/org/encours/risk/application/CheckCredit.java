package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.port.Reservations;
import org.encours.risk.domain.Assessment;
import org.encours.risk.domain.DebtorFile;
import org.encours.risk.domain.credit.CreditAnswer;
import org.encours.risk.domain.credit.CreditCheck;
import org.encours.risk.domain.credit.Standing;

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
  private final Ids ids;
  private final Clock clock;

  CheckCredit(
      ReadRisk risk,
      Debtors debtors,
      Policies policies,
      Reservations reservations,
      Ids ids,
      Clock clock) {
    this.risk = risk;
    this.debtors = debtors;
    this.policies = policies;
    this.reservations = reservations;
    this.ids = ids;
    this.clock = clock;
  }

  /**
   * @param order gross amount, above zero
   * @param orderReference the order's number, by which its invoice will later release what it holds
   * @throws java.util.NoSuchElementException for a debtor nobody has registered
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
    DebtorFile file = risk.upToDate(creditor, debtor);
    Assessment last = file.last().orElseThrow();
    Money limit = last.line().limit();
    Standing standing =
        new Standing(
            file.kind(),
            last.rating().grade(),
            last.line(),
            debtors.owed(creditor, file, limit),
            reservations.held(creditor, file.id(), limit, now),
            groupRoom(creditor, file, group, now),
            file.hold());
    CreditAnswer answer = CreditCheck.answer(standing, order, prepaid);
    if (answer.onCredit().isPositive()) {
      Duration kept = Duration.ofDays(policies.of(creditor).policy().reservationDays());
      reservations.hold(
          creditor, file.id(), ids.next(), answer.onCredit(), orderReference, now, now.plus(kept));
    }
    return answer;
  }

  /** What the whole group leaves of its head's limit; nobody's when the head is not known here. */
  private Optional<Money> groupRoom(
      CreditorId creditor, DebtorFile file, List<KnownDebtor> group, Instant now) {
    String head = file.parent().orElse(file.reference());
    Optional<Money> limit =
        group.stream()
            .map(KnownDebtor::file)
            .filter(member -> group.size() > 1 && member.reference().equals(head))
            .findFirst()
            .flatMap(DebtorFile::last)
            .map(assessment -> assessment.line().limit())
            .filter(
                of -> of.currency().equals(file.last().orElseThrow().line().limit().currency()));
    return limit.map(
        whole -> {
          Money room = whole;
          for (KnownDebtor member : group) {
            room =
                room.minus(debtors.owed(creditor, member.file(), whole))
                    .minus(reservations.held(creditor, member.file().id(), whole, now));
          }
          return room;
        });
  }
}
