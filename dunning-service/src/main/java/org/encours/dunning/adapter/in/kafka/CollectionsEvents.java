package org.encours.dunning.adapter.in.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.dunning.application.TrackCollections;
import org.encours.dunning.application.TrackDebtors;
import org.encours.platform.events.EventEnvelope;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

/** Follows cases, so that we keep silent while others speak. */
@ApplicationScoped
class CollectionsEvents {

  record CaseMessage(UUID caseId, List<UUID> invoices) {}

  /**
   * @param outcome as in the contract
   */
  record ClosedMessage(UUID caseId, List<UUID> invoices, String outcome, LocalDate closedOn) {}

  record RefusedMessage(
      UUID caseId,
      UUID debtorId,
      List<UUID> invoices,
      List<MissingField> missing,
      LocalDate refusedOn) {}

  record MissingField(String what) {}

  record InsolvencyMessage(UUID debtorId, LocalDate notedOn, LocalDate declareBy) {}

  record InsolvencyEndedMessage(UUID debtorId) {}

  private final Inbox inbox;
  private final EventRouter router;

  CollectionsEvents(Inbox inbox, TrackCollections cases, TrackDebtors debtors) {
    this.inbox = inbox;
    this.router =
        inbox
            .router("dunning-collections")
            .forgettingAfter(LedgerEvents.ERASED)
            .on(
                "collections.case-opened.v1",
                CaseMessage.class,
                (envelope, it) ->
                    cases.taken(envelope.creditor(), it.caseId(), it.invoices(), day(envelope)))
            .on(
                "collections.case-handed-off.v1",
                CaseMessage.class,
                (envelope, it) ->
                    cases.taken(envelope.creditor(), it.caseId(), it.invoices(), day(envelope)))
            .on(
                "collections.case-recalled.v1",
                CaseMessage.class,
                (envelope, it) -> cases.givenBack(envelope.creditor(), it.caseId(), it.invoices()))
            .on(
                "collections.case-closed.v1",
                ClosedMessage.class,
                (envelope, it) -> {
                  switch (it.outcome()) {
                    case "SETTLED" ->
                        cases.settled(
                            envelope.creditor(), it.caseId(), it.invoices(), it.closedOn());
                    // What nobody can get, and what is another's now, is not asked for again.
                    case "UNRECOVERABLE", "SOLD" ->
                        cases.givenUp(envelope.creditor(), it.invoices(), it.closedOn());
                    default -> cases.givenBack(envelope.creditor(), it.caseId(), it.invoices());
                  }
                })
            .on(
                "collections.case-refused.v1",
                RefusedMessage.class,
                (envelope, it) ->
                    cases.refused(
                        envelope.creditor(),
                        it.caseId(),
                        it.debtorId(),
                        it.invoices(),
                        it.missing().stream()
                            .map(MissingField::what)
                            .collect(Collectors.joining("; ")),
                        it.refusedOn()))
            .on(
                "collections.plan-agreed.v1",
                CaseMessage.class,
                (envelope, it) ->
                    cases.planAgreed(envelope.creditor(), it.invoices(), day(envelope)))
            .on(
                "collections.plan-broken.v1",
                CaseMessage.class,
                (envelope, it) -> cases.planBroken(envelope.creditor(), it.invoices()))
            .on(
                "collections.case-reopened.v1",
                CaseMessage.class,
                (envelope, it) ->
                    cases.taken(envelope.creditor(), it.caseId(), it.invoices(), day(envelope)))
            .on(
                "collections.insolvency-noted.v1",
                InsolvencyMessage.class,
                (envelope, it) ->
                    debtors.insolvent(
                        envelope.creditor(),
                        it.debtorId(),
                        Optional.ofNullable(it.declareBy()),
                        it.notedOn()))
            .on(
                "collections.insolvency-ended.v1",
                InsolvencyEndedMessage.class,
                (envelope, it) -> debtors.solventAgain(envelope.creditor(), it.debtorId()));
  }

  private static LocalDate day(EventEnvelope envelope) {
    return LocalDate.ofInstant(envelope.time(), ZoneOffset.UTC);
  }

  @Incoming("collections")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }
}
