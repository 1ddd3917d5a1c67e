package org.encours.invoice.adapter.in.kafka;

import io.smallrye.reactive.messaging.annotations.Blocking;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.encours.invoice.application.NotePaymentForecast;
import org.encours.invoice.domain.cashforecast.PaymentDays;
import org.encours.platform.events.EventRouter;
import org.encours.platform.events.Inbox;

/** What risk-service tells: when each open invoice is expected to be paid. */
@Singleton
class RiskEvents {

  record DaysMessage(int from, int to, BigDecimal probability) {

    PaymentDays.Stretch stretch() {
      return new PaymentDays.Stretch(from, to, probability.movePointRight(6).intValue());
    }
  }

  record ForecastMessage(UUID invoiceId, List<DaysMessage> days) {

    PaymentDays expected() {
      return new PaymentDays(days.stream().map(DaysMessage::stretch).toList());
    }
  }

  private final Inbox inbox;
  private final EventRouter router;

  RiskEvents(Inbox inbox, NotePaymentForecast note) {
    this.inbox = inbox;
    this.router =
        inbox
            .router("invoice")
            .on(
                "invoice.payment-forecast.v1",
                ForecastMessage.class,
                (event, forecast) ->
                    note.note(event.creditor(), forecast.invoiceId(), forecast.expected()));
  }

  @Incoming("risk")
  @Blocking
  void on(ConsumerRecords<String, byte[]> records) {
    inbox.deliver(router, records);
  }
}
