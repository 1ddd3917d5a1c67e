package org.encours.collections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import org.encours.collections.application.port.Policies;
import org.encours.collections.domain.agencywork.Breaches;
import org.encours.collections.domain.cases.Attachment;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.cases.LegalPause;
import org.encours.collections.domain.cases.Representative;
import org.encours.collections.domain.cases.SettlementOffer;
import org.encours.collections.domain.negotiation.Pauses;
import org.encours.collections.domain.negotiation.Representation;
import org.encours.collections.domain.negotiation.Settlements;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;

/** What goes on with the debtor outside any court: pauses, offers, who speaks for it. */
@ApplicationScoped
public class TalkWithDebtor {

  private final CaseCommands desk;
  private final Policies policies;
  private final ExchangeFiles files;
  private final Ids ids;

  TalkWithDebtor(CaseCommands desk, Policies policies, ExchangeFiles files, Ids ids) {
    this.desk = desk;
    this.policies = policies;
    this.files = files;
    this.ids = ids;
  }

  /**
   * @param days how long, or null for what the policy says
   */
  @Transactional
  public CollectionCase pause(CaseOrder order, LegalPause.Cause cause, Integer days) {
    int length = days == null ? policies.of(order.creditor()).pauses().of(cause) : days;
    return desk.change(order, (known, act) -> Pauses.start(known, cause, length, act));
  }

  /** Ends the pause; a case that waited for it without a route is routed. */
  @Transactional
  public CollectionCase resume(CaseOrder order, String reason) {
    return desk.changeAndRoute(order, (known, act) -> Pauses.end(known, reason, act));
  }

  @Transactional
  public CollectionCase represent(CaseOrder order, Representative who) {
    return desk.change(order, (known, act) -> Representation.by(known, who, act));
  }

  /**
   * A word to the agency that works the case.
   *
   * @param attachments SHA-256 of files that were handed in before
   */
  @Transactional
  public CollectionCase tellAgency(CaseOrder order, String text, List<String> attachments) {
    return desk.change(
        order,
        (known, act) ->
            Representation.message(
                known,
                text,
                files.named(known, known.state().agency(), Attachment.Side.CREDITOR, attachments),
                act));
  }

  /**
   * @throws NotFound for a breach that the case does not have
   */
  @Transactional
  public CollectionCase takeUpBreach(CaseOrder order, int number, String said) {
    return desk.change(
        order,
        (known, act) ->
            Breaches.takeUp(
                known,
                Breaches.find(known, number)
                    .orElseThrow(() -> new NotFound("There is no breach " + number + ".")),
                said,
                act));
  }

  /** An offer of less than all, by either side. */
  public record Offer(SettlementOffer.Side by, Money amount, LocalDate payBy, String note) {}

  @Transactional
  public CollectionCase offer(CaseOrder order, Offer offer) {
    return desk.change(
        order,
        (known, act) ->
            Settlements.offer(
                known, ids.next(), offer.by(), offer.amount(), offer.payBy(), offer.note(), act));
  }

  @Transactional
  public CollectionCase answer(CaseOrder order, boolean accept, String reason) {
    return desk.change(order, (known, act) -> Settlements.answer(known, accept, reason, act));
  }
}
