package org.encours.risk.adapter.out.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.encours.risk.domain.behaviour.Facts.day;
import static org.encours.risk.domain.behaviour.Facts.eur;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.platform.events.OutgoingEvent;
import org.encours.platform.json.JsonRules;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.assessment.EarlyWarning;
import org.encours.risk.domain.assessment.RiskEvent;
import org.encours.risk.domain.behaviour.Facts;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.PolicyLevel;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.DebtorKind;
import org.encours.testkit.Contracts;
import org.junit.jupiter.api.Test;

class RiskEventsTest {

  private final DebtorFile.Change assessed =
      DebtorFile.open(
              new DebtorId(new UUID(1, 1)),
              "C-1",
              DebtorKind.COMPANY,
              Optional.empty(),
              Optional.empty(),
              day("2026-01-01"))
          .assess(
              new UUID(2, 2),
              new Facts().issued(1, "2026-01-01", "2026-01-31", "900.00").asOf("2026-03-20"),
              PortfolioRates.UNKNOWN,
              Optional.empty(),
              CreditPolicy.standard(PolicyLevel.BALANCED, eur("0").currency()));

  @Test
  void whatAnAssessmentTellsKeepsItsContract() throws Exception {
    List<OutgoingEvent> events = valid(assessed);
    assertThat(events)
        .extracting(OutgoingEvent::type)
        .contains("risk.debtor-scored.v1", "risk.credit-hold-placed.v1");
    assertThat(events).extracting(OutgoingEvent::key).containsOnly(new UUID(1, 1).toString());
  }

  @Test
  void everyOtherEventKeepsItsContractToo() throws Exception {
    List<RiskEvent> others =
        List.of(
            new RiskEvent.CreditLimitChanged(
                eur("100"), Optional.of(day("2026-12-31")), "season", "an"),
            new RiskEvent.CreditLimitChanged(eur("100"), Optional.empty(), "grade B", "card-1"),
            new RiskEvent.CreditHoldReleased("paid", day("2026-04-01")),
            new RiskEvent.EarlyWarningRaised(
                new EarlyWarning(
                    EarlyWarning.Kind.PAYING_SLOWER, "slower", eur("5"), day("2026-04-01"))));
    valid(new DebtorFile.Change(assessed.file(), assessed.evidence(), others));
  }

  private static List<OutgoingEvent> valid(DebtorFile.Change change) throws Exception {
    ObjectMapper json = new ObjectMapper().registerModules(new JavaTimeModule(), new Jdk8Module());
    new JsonRules().customize(json);
    List<OutgoingEvent> events = new RiskEvents().of(new CreditorId("acme-be"), change);
    for (OutgoingEvent event : events) {
      Contracts.assertValid(event.type(), json.writeValueAsString(event.data()));
    }
    return events;
  }
}
