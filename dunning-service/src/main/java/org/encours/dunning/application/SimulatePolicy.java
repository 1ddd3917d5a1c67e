package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.port.DebtorSnapshots;
import org.encours.dunning.application.port.PolicyStore;
import org.encours.dunning.domain.decision.DebtorDecision;
import org.encours.dunning.domain.decision.DebtorSnapshot;
import org.encours.dunning.domain.decision.DunningProcess;
import org.encours.dunning.domain.decision.PlannedEffect;
import org.encours.dunning.domain.decision.RunForecast;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.policy.PolicyCheck;
import org.encours.kernel.CreditorId;

/**
 * Tries a plan on the present ledger, beside another or the ones in force: the same decisions as a
 * run would make, and nothing of them written.
 */
@ApplicationScoped
public class SimulatePolicy {

  private static final int DEBTORS_AT_A_TIME = 200;

  /**
   * @param trial replaces the plan of its name, or is added
   * @param against to compare with; the plans in force when empty
   * @param mostDebtors how many debtors are looked at
   * @param mostDifferences how many debtors are listed one by one
   */
  public record Question(
      LocalDate businessDate,
      DunningPolicy trial,
      Optional<DunningPolicy> against,
      int mostDebtors,
      int mostDifferences) {}

  /**
   * @param debtors looked at: those who owe
   * @param complete whether these were all
   * @param different debtors who would be treated differently
   */
  public record Simulation(
      long debtors,
      boolean complete,
      RunForecast trial,
      RunForecast against,
      long different,
      List<Difference> differences) {}

  /** A debtor whom the two treat differently. */
  public record Difference(
      UUID debtorId, String debtor, String name, PlannedEffect trial, PlannedEffect against) {}

  private final CreditorRules rulebook;
  private final PolicyStore policies;
  private final Creditors creditors;
  private final DebtorSnapshots files;
  private final LoadContactHistory past;

  SimulatePolicy(
      CreditorRules rulebook,
      PolicyStore policies,
      Creditors creditors,
      DebtorSnapshots files,
      LoadContactHistory past) {
    this.rulebook = rulebook;
    this.policies = policies;
    this.creditors = creditors;
    this.files = files;
    this.past = past;
  }

  @Transactional
  public Simulation simulate(CreditorId creditor, Question question) {
    Comparison comparison =
        new Comparison(
            question,
            rules(creditor, Optional.of(question.trial())),
            rules(creditor, question.against()));
    Optional<UUID> after = Optional.empty();
    boolean more = true;
    while (more && comparison.debtors < question.mostDebtors()) {
      int next = (int) Math.min(DEBTORS_AT_A_TIME, question.mostDebtors() - comparison.debtors);
      List<UUID> owing = files.owing(creditor, after, next);
      past.into(
              creditor, comparison.policies(), question.businessDate(), files.read(creditor, owing))
          .forEach(comparison::add);
      more = owing.size() == next;
      after = more ? Optional.of(owing.getLast()) : after;
    }
    boolean complete = !more || files.owing(creditor, after, 1).isEmpty();
    return comparison.result(complete);
  }

  /** A plan that could not be saved is not tried either. */
  private DunningProcess rules(CreditorId creditor, Optional<DunningPolicy> plan) {
    Policies inForce = policies.of(creditor);
    if (plan.isEmpty()) {
      return rulebook.with(creditor, inForce);
    }
    String country = creditors.find(creditor).map(known -> known.country()).orElse("BE");
    return rulebook.with(
        creditor, inForce.with(PolicyCheck.check(plan.get(), country).orThrow().state()));
  }

  private static final class Comparison {
    private final Question question;
    private final DunningProcess trial;
    private final DunningProcess against;
    private final List<Difference> differences = new ArrayList<>();
    private RunForecast ofTrial = RunForecast.NOTHING;
    private RunForecast ofOther = RunForecast.NOTHING;
    private long debtors;
    private long different;

    Comparison(Question question, DunningProcess trial, DunningProcess against) {
      this.question = question;
      this.trial = trial;
      this.against = against;
    }

    /** Of both, so that what either asks for is known. */
    Policies policies() {
      return new Policies(
          Stream.concat(trial.policies().all().stream(), against.policies().all().stream())
              .toList());
    }

    void add(DebtorSnapshot file) {
      debtors++;
      DebtorDecision one = trial.on(question.businessDate(), file);
      DebtorDecision other = against.on(question.businessDate(), file);
      ofTrial = ofTrial.with(one);
      ofOther = ofOther.with(other);
      PlannedEffect effect = PlannedEffect.of(one);
      PlannedEffect otherEffect = PlannedEffect.of(other);
      if (!effect.equals(otherEffect)) {
        different++;
        if (differences.size() < question.mostDifferences()) {
          differences.add(
              new Difference(
                  file.debtor().id(),
                  file.debtor().reference(),
                  file.debtor().name(),
                  effect,
                  otherEffect));
        }
      }
    }

    Simulation result(boolean complete) {
      return new Simulation(
          debtors, complete, ofTrial, ofOther, different, List.copyOf(differences));
    }
  }
}
