package org.encours.risk.adapter.out.events;

import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.platform.events.OutgoingEvent;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.assessment.RiskEvent;
import org.encours.risk.domain.rating.Reason;

/** The wire form of what the domain tells. */
@Singleton
public class RiskEvents {

  record ReasonGiven(String code, String text, BigDecimal weight) {
    static ReasonGiven of(Reason reason) {
      return new ReasonGiven(reason.code(), reason.text(), BigDecimal.valueOf(reason.weight()));
    }
  }

  record DebtorScored(
      UUID debtorId,
      String debtor,
      int score,
      String grade,
      BigDecimal probabilityLate30,
      BigDecimal expectedDaysLate,
      Money creditLimit,
      Money exposure,
      String terms,
      boolean onHold,
      List<ReasonGiven> reasons,
      LocalDate assessedFor,
      String modelVersion) {}

  record CreditLimitChanged(
      UUID debtorId, String debtor, Money limit, LocalDate until, String reason, String by) {}

  record CreditHold(UUID debtorId, String debtor, String reason, LocalDate on) {}

  record EarlyWarningRaised(
      UUID debtorId,
      String debtor,
      String kind,
      String text,
      Money moneyAtRisk,
      LocalDate raisedOn) {}

  /** What to publish about a change, in its order. */
  public List<OutgoingEvent> of(CreditorId creditor, DebtorFile.Change change) {
    return change.events().stream().map(event -> of(creditor, change.file(), event)).toList();
  }

  private OutgoingEvent of(CreditorId creditor, DebtorFile file, RiskEvent event) {
    UUID id = file.id().value();
    String debtor = file.reference();
    return switch (event) {
      case RiskEvent.DebtorScored(Assessment assessment) ->
          event(creditor, id, "risk.debtor-scored.v1", scored(id, debtor, assessment));
      case RiskEvent.CreditLimitChanged changed ->
          event(
              creditor,
              id,
              "risk.credit-limit-changed.v1",
              new CreditLimitChanged(
                  id,
                  debtor,
                  changed.limit(),
                  changed.until().orElse(null),
                  changed.reason(),
                  changed.by()));
      case RiskEvent.CreditHoldPlaced(String reason, LocalDate on) ->
          event(creditor, id, "risk.credit-hold-placed.v1", new CreditHold(id, debtor, reason, on));
      case RiskEvent.CreditHoldReleased(String reason, LocalDate on) ->
          event(
              creditor, id, "risk.credit-hold-released.v1", new CreditHold(id, debtor, reason, on));
      case RiskEvent.EarlyWarningRaised raised ->
          event(
              creditor,
              id,
              "risk.early-warning-raised.v1",
              new EarlyWarningRaised(
                  id,
                  debtor,
                  raised.warning().kind().name(),
                  raised.warning().text(),
                  raised.warning().moneyAtRisk(),
                  raised.warning().raisedOn()));
    };
  }

  private static DebtorScored scored(UUID id, String debtor, Assessment assessment) {
    return new DebtorScored(
        id,
        debtor,
        assessment.rating().score(),
        assessment.rating().grade().name(),
        assessment.rating().probabilityLate30(),
        assessment.rating().expectedDaysLate(),
        assessment.line().limit(),
        assessment.exposure(),
        assessment.line().terms().name(),
        assessment.onHold(),
        assessment.rating().reasons().stream().map(ReasonGiven::of).toList(),
        assessment.assessedFor(),
        assessment.rating().modelVersion());
  }

  private static OutgoingEvent event(CreditorId creditor, UUID debtor, String type, Object data) {
    return new OutgoingEvent(type, creditor, debtor.toString(), data);
  }
}
