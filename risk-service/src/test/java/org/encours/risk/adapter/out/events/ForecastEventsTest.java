package org.encours.risk.adapter.out.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.OutgoingEvent;
import org.encours.platform.json.JsonRules;
import org.encours.risk.adapter.out.model.CountingForecasts;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.DebtorKind;
import org.encours.risk.domain.debtor.InvoiceId;
import org.encours.risk.domain.forecast.Forecaster.Past;
import org.encours.risk.domain.forecast.Forecaster.Question;
import org.encours.risk.domain.forecast.LiveForecast;
import org.encours.risk.model.PortfolioCounts;
import org.encours.testkit.Contracts;
import org.junit.jupiter.api.Test;

class ForecastEventsTest {

  @Test
  void aForecastKeepsItsContract() throws Exception {
    Behaviour behaviour =
        new Facts()
            .issued(1, "2026-01-01", "2026-01-30", "100.00")
            .paid(1, "2026-02-04", "100.00")
            .issued(2, "2026-02-05", "2026-03-06", "100.00")
            .asOf("2026-03-10");
    Question question =
        new Question(
            day("2026-03-06"),
            day("2026-03-06"),
            java.util.Optional.empty(),
            java.util.Optional.empty(),
            java.util.Optional.of(day("2026-03-10")));
    LiveForecast forecast =
        new LiveForecast(
            new DebtorId(new UUID(1, 1)),
            "C-1",
            new InvoiceId(new UUID(2, 2)),
            day("2026-03-10"),
            day("2026-03-06"),
            new CountingForecasts(PortfolioCounts.unknown())
                .knowing(new Past(DebtorKind.COMPANY, behaviour.past(), behaviour.payments()))
                .forecast(question));
    assertThat(forecast.forecast().late()).isEqualByComparingTo("1");
    assertThat(forecast.forecast().late30())
        .isBetween(new java.math.BigDecimal("0.02"), new java.math.BigDecimal("0.5"));
    OutgoingEvent event = ForecastEvents.of(new CreditorId("acme-be"), forecast);
    ObjectMapper json = new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
    new JsonRules().customize(json);
    Contracts.assertValid(event.type(), json.writeValueAsString(event.data()));
  }
}
