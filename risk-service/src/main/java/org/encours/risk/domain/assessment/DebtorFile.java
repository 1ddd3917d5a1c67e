package org.encours.risk.domain.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.encours.kernel.Money;
import org.encours.risk.domain.behaviour.Behaviour;
import org.encours.risk.domain.behaviour.PortfolioRates;
import org.encours.risk.domain.credit.Cover;
import org.encours.risk.domain.credit.CreditLine;
import org.encours.risk.domain.credit.CreditPolicy;
import org.encours.risk.domain.credit.Hold;
import org.encours.risk.domain.credit.HoldRule;
import org.encours.risk.domain.credit.Leverage;
import org.encours.risk.domain.credit.LimitOverride;
import org.encours.risk.domain.debtor.DebtorId;
import org.encours.risk.domain.debtor.DebtorKind;
import org.encours.risk.domain.forecast.Forecast;
import org.encours.risk.domain.rating.Rating;
import org.encours.risk.domain.rating.Scorecard;
import org.encours.risk.domain.solvency.SolvencyReport;

/**
 * The credit file of one debtor: what is decided about it and what was last thought of it.
 *
 * @param reference the creditor's own customer number
 * @param parent customer number of the head of its group
 * @param country ISO 3166-1, by which it may go by a policy of its own; empty when it was not told
 * @param given what people reported or decided about it
 * @param last the latest assessment; empty until the first
 * @param standing warnings raised and not over yet, so that each is said once
 * @param nextReview the business date on which it is looked at again
 */
public record DebtorFile(
    DebtorId id,
    String reference,
    DebtorKind kind,
    Optional<String> parent,
    Optional<String> country,
    ManualInputs given,
    Optional<Assessment> last,
    Optional<Hold> hold,
    Set<EarlyWarning.Kind> standing,
    LocalDate nextReview) {

  public DebtorFile {
    standing = Set.copyOf(standing);
  }

  /**
   * The file after an assessment.
   *
   * @param evidence what the assessment was made from
   * @param events what to tell about it
   */
  public record Change(DebtorFile file, Evidence evidence, List<RiskEvent> events) {
    public Change {
      events = List.copyOf(events);
    }
  }

  /** A debtor just met: due for its first assessment at once. */
  public static DebtorFile open(
      DebtorId id,
      String reference,
      DebtorKind kind,
      Optional<String> parent,
      Optional<String> country,
      LocalDate on) {
    Optional<Hold> none = Optional.empty();
    return new DebtorFile(
        id,
        reference,
        kind,
        parent,
        country,
        ManualInputs.NOTHING,
        Optional.empty(),
        none,
        Set.of(),
        on);
  }

  /**
   * Rates the debtor, grants its line, places or lifts a hold and raises what is new.
   *
   * @param next what the creditor's model forecasts of its next invoice; empty without a model
   */
  public Change assess(
      UUID assessmentId,
      Behaviour behaviour,
      PortfolioRates portfolio,
      Optional<Forecast> next,
      CreditPolicy policy) {
    LocalDate on = behaviour.asOf();
    Optional<LimitOverride> inForce = given.override().filter(limit -> limit.holdsOn(on));
    Optional<Cover> insured = given.cover().filter(cover -> cover.holdsOn(on));
    Optional<SolvencyReport> solvency = given.solvency();
    Rating rating = Scorecard.rate(behaviour, portfolio, next, solvency);
    CreditLine granted = CreditLine.of(policy, rating, behaviour.position(), solvency, insured);
    CreditLine line =
        inForce
            .map(limit -> new CreditLine(limit.limit(), granted.terms(), granted.depositPercent()))
            .orElse(granted);
    Optional<Hold> holdNow =
        HoldRule.reason(policy.blocking(), behaviour.position(), solvency)
            .map(reason -> hold.orElseGet(() -> new Hold(reason, on)));
    Assessment now =
        new Assessment(
            assessmentId, on, rating, line, behaviour.position().exposure(), holdNow.isPresent());
    List<EarlyWarning> warnings =
        EarlyWarningDetector.over(behaviour, now, portfolio, next, solvency);
    DebtorFile file =
        new DebtorFile(
            id,
            reference,
            kind,
            parent,
            country,
            given,
            Optional.of(now),
            holdNow,
            warnings.stream()
                .map(EarlyWarning::kind)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(EarlyWarning.Kind.class))),
            ReviewCalendar.next(
                behaviour.position(),
                policy,
                rating.grade(),
                inForce.map(LimitOverride::until),
                insured.map(Cover::until)));
    return new Change(
        file,
        Evidence.of(behaviour, portfolio, next, policy, given),
        newsOf(file, now, inForce, warnings));
  }

  private List<RiskEvent> newsOf(
      DebtorFile next,
      Assessment now,
      Optional<LimitOverride> inForce,
      List<EarlyWarning> warnings) {
    List<RiskEvent> news = new ArrayList<>();
    if (last.isEmpty() || !now.saysTheSameAs(last.get())) {
      news.add(new RiskEvent.DebtorScored(now));
    }
    Optional<Money> before = last.map(assessment -> assessment.line().limit());
    if (before.isPresent() && !before.get().equals(now.line().limit())) {
      news.add(
          new RiskEvent.CreditLimitChanged(
              now.line().limit(),
              inForce.map(LimitOverride::until),
              inForce
                  .map(LimitOverride::reason)
                  .orElse("grade " + now.rating().grade() + " under the credit policy"),
              inForce.map(LimitOverride::by).orElse(now.rating().modelVersion())));
    }
    if (hold.isEmpty() && next.hold.isPresent()) {
      String advice = given.leverage().map(need -> "; " + need.advice()).orElse("");
      String why = next.hold.get().reason() + advice;
      news.add(new RiskEvent.CreditHoldPlaced(why, now.assessedFor()));
    }
    if (hold.isPresent() && next.hold.isEmpty()) {
      news.add(
          new RiskEvent.CreditHoldReleased(
              "no longer the case: " + hold.get().reason(), now.assessedFor()));
    }
    warnings.stream()
        .filter(warning -> !standing.contains(warning.kind()))
        .map(RiskEvent.EarlyWarningRaised::new)
        .forEach(news::add);
    return news;
  }

  /** What the registration says may change; the debtor itself stays. */
  public DebtorFile registeredAs(
      String reference, DebtorKind kind, Optional<String> parent, Optional<String> country) {
    return new DebtorFile(
        id, reference, kind, parent, country, given, last, hold, standing, nextReview);
  }

  /** A limit set by the committee; the assessment that must follow puts it into force. */
  public DebtorFile withOverride(LimitOverride limit) {
    return with(given.with(limit));
  }

  /**
   * A report replaces an older one; one that is older than what is known changes nothing.
   *
   * @param today the day it is filed on: no report can be of a later one
   */
  public DebtorFile withReport(SolvencyReport report, LocalDate today) {
    return with(given.with(report, today));
  }

  /** Insured from now on; the assessment that must follow stretches the limit. */
  public DebtorFile withCover(Cover cover) {
    return with(given.with(cover));
  }

  public DebtorFile withLeverage(Leverage leverage) {
    return with(given.with(leverage));
  }

  private DebtorFile with(ManualInputs told) {
    return new DebtorFile(
        id, reference, kind, parent, country, told, last, hold, standing, nextReview);
  }
}
