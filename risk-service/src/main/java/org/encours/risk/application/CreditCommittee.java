package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.NotFound;
import org.encours.risk.application.port.Committee;
import org.encours.risk.application.port.OrderReleases;
import org.encours.risk.application.port.Policies;
import org.encours.risk.application.view.CommitteeRecord;
import org.encours.risk.application.view.Meeting;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.committee.Agenda;
import org.encours.risk.domain.committee.Effect;
import org.encours.risk.domain.committee.Resolution;
import org.encours.risk.domain.credit.LimitOverride;

/** Calls the credit committee, keeps what it saw and decided, and carries its decisions out. */
@ApplicationScoped
public class CreditCommittee {

  private static final int MOST_CASES = 200;
  private static final int AHEAD_DAYS = 30;

  private final Committee committee;
  private final CommitteeRecord record;
  private final OrderReleases releases;
  private final Policies policies;
  private final SetCreditLimit limits;
  private final ReadRisk risk;
  private final Ids ids;
  private final Clock clock;

  CreditCommittee(
      Committee committee,
      CommitteeRecord record,
      OrderReleases releases,
      Policies policies,
      SetCreditLimit limits,
      ReadRisk risk,
      Ids ids,
      Clock clock) {
    this.committee = committee;
    this.record = record;
    this.releases = releases;
    this.policies = policies;
    this.limits = limits;
    this.risk = risk;
    this.ids = ids;
    this.clock = clock;
  }

  /** Makes the agenda of a day, and keeps it as it is now. */
  @Transactional
  public Meeting call(CreditorId creditor, LocalDate date, String by) {
    List<DebtorFile> cases = committee.cases(creditor, date.plusDays(AHEAD_DAYS), MOST_CASES);
    Agenda agenda = Agenda.of(cases, policies.all(creditor), date);
    Meeting meeting = new Meeting(ids.next(), date, by, clock.instant(), agenda, List.of());
    committee.call(creditor, meeting);
    return meeting;
  }

  /**
   * Keeps a decision and carries it out.
   *
   * @throws NotFound for a meeting or an item that is not there
   * @throws org.encours.kernel.RefusedException when its effect is refused: then nothing is decided
   */
  @Transactional
  public UUID decide(CreditorId creditor, UUID meeting, Resolution made, String by) {
    Agenda.Item item =
        record
            .meeting(creditor, meeting)
            .orElseThrow(() -> new NotFound("There is no such meeting."))
            .agenda()
            .items()
            .stream()
            .filter(each -> each.number() == made.item())
            .findFirst()
            .orElseThrow(() -> new NotFound("The agenda has no such item."));
    UUID id = ids.next();
    committee.resolve(creditor, meeting, id, item.debtor(), made, by);
    switch (made.effect()) {
      case Effect.Nothing _ -> {}
      case Effect.SetLimit limit ->
          limits.set(
              creditor,
              item.debtor(),
              new LimitOverride(limit.limit(), limit.until(), made.text(), by));
      case Effect.ReleaseOrder order -> release(creditor, item.debtor(), order, made.text(), by);
    }
    return id;
  }

  /**
   * Lets one order pass, whatever a credit check would say; it stays on record with its reason.
   *
   * @throws NotFound for a debtor nobody has registered
   */
  @Transactional
  public UUID release(
      CreditorId creditor, String debtor, Effect.ReleaseOrder order, String reason, String by) {
    DebtorFile file = risk.locked(creditor, debtor).file();
    UUID id = ids.next();
    releases.release(creditor, id, file.id(), order, reason, by);
    return id;
  }

  /**
   * @throws NotFound for a decision that is not there
   */
  @Transactional
  public void done(CreditorId creditor, UUID decision) {
    if (!committee.done(creditor, decision)) {
      throw new NotFound("There is no such decision.");
    }
  }
}
