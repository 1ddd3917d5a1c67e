package org.encours.collections.adapter.in.kafka;

import io.smallrye.common.annotation.Blocking;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.collections.application.ReportFromAgency;
import org.encours.collections.domain.agency.AgencyId;
import org.encours.collections.domain.agencywork.AgencyUpdate;
import org.encours.collections.domain.agencywork.Contacting;
import org.encours.collections.domain.cases.CaseId;
import org.encours.kernel.Money;
import org.encours.platform.events.EventEnvelope;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

/**
 * Listens to the agencies, apart from our own services: nothing else than a report is taken from
 * their topics, and each agency has one of its own for each creditor. A report that cannot be taken
 * becomes a dead letter, where a person looks at it; the case stays as it is.
 */
@Singleton
class AgencyEvents {

  record AgencyMessage(
      UUID caseId,
      String agency,
      UUID updateId,
      Instant at,
      Money amount,
      Money fee,
      LocalDate valueDate,
      LocalDate dueDate,
      String externalReference,
      String note,
      String code,
      List<String> attachments,
      Contacting.Channel channel,
      Contacting.Person reached,
      Contacting.Side by) {}

  private final Inbox inbox;
  private final ReportFromAgency report;
  private final EventRouter router;

  AgencyEvents(Inbox inbox, ReportFromAgency report) {
    this.inbox = inbox;
    this.report = report;
    this.router = inbox.router("collections-agencies");
    for (AgencyUpdate.Kind kind : AgencyUpdate.Kind.values()) {
      String type = "handoff." + kind.name().toLowerCase(Locale.ROOT) + ".v1";
      router.on(type, AgencyMessage.class, (envelope, m) -> take(kind, envelope, m));
    }
  }

  @Incoming("agencies")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }

  /** Who speaks is told by the topic; a word under another name has no effect. */
  private void take(AgencyUpdate.Kind kind, EventEnvelope envelope, AgencyMessage m) {
    AgencyChannel.of(envelope.topic()).requireSpeaker(envelope.creditor(), m.agency());
    Instant when = m.at() == null ? envelope.time() : m.at();
    report.report(
        envelope.creditor(),
        new CaseId(m.caseId()),
        new AgencyUpdate(
            m.updateId().toString(),
            new AgencyId(m.agency()),
            kind,
            m.amount(),
            m.fee(),
            m.valueDate(),
            m.dueDate(),
            m.externalReference(),
            m.note(),
            m.code(),
            m.attachments(),
            when,
            new Contacting(m.channel(), m.reached(), m.by())),
        null);
  }
}
