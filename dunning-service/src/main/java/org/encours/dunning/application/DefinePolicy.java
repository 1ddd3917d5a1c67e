package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.encours.dunning.application.port.Creditors;
import org.encours.dunning.application.port.PolicyStore;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.policy.DunningPolicy;
import org.encours.dunning.domain.policy.Policies;
import org.encours.dunning.domain.policy.PolicyCheck;
import org.encours.kernel.CreditorId;
import org.encours.kernel.NotFound;
import org.encours.kernel.Refusal;
import org.encours.kernel.RefusedException;
import org.encours.kernel.Violation;

/** Saves a plan as a new version, if the law of every debtor it is for allows it. */
@ApplicationScoped
public class DefinePolicy {

  /** Two plans of the creditor's own fit the same debtors just as narrowly. */
  record AmbiguousPolicy(String name, String rival) implements Refusal {
    @Override
    public String detail() {
      return "Plan " + name + " is for debtors that plan " + rival + " covers as narrowly.";
    }

    @Override
    public List<Violation> violations() {
      return List.of(
          new Violation("appliesTo", "some of these debtors are those of plan " + rival));
    }
  }

  private final PolicyStore book;
  private final Creditors creditors;
  private final Receivables receivables;

  DefinePolicy(PolicyStore book, Creditors creditors, Receivables receivables) {
    this.book = book;
    this.creditors = creditors;
    this.receivables = receivables;
  }

  @Transactional
  public DunningPolicy define(CreditorId creditor, DunningPolicy wanted, String by) {
    String country = creditors.find(creditor).map(known -> known.country()).orElse("BE");
    DunningPolicy checked = PolicyCheck.check(wanted, country).orThrow().state();
    book.of(creditor)
        .rivalOf(checked)
        .ifPresent(
            rival -> {
              throw new RefusedException(new AmbiguousPolicy(checked.name(), rival.name()));
            });
    Optional<DunningPolicy> before = book.of(creditor).named(wanted.name());
    DunningPolicy next = checked.numbered(before.map(policy -> policy.version() + 1).orElse(1));
    book.save(creditor, next, by);
    receivables.wakeEverything(creditor);
    return next;
  }

  /** Every plan in force. */
  @Transactional
  public Policies all(CreditorId creditor) {
    return book.of(creditor);
  }

  /** The plan in force. */
  @Transactional
  public DunningPolicy named(CreditorId creditor, String name) {
    return book.of(creditor)
        .named(name)
        .orElseThrow(() -> new NotFound("There is no policy " + name));
  }
}
