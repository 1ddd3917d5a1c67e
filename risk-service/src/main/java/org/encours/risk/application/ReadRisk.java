package org.encours.risk.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Money;
import org.encours.kernel.NotFound;
import org.encours.risk.application.port.Debtors;
import org.encours.risk.application.port.KnownDebtor;
import org.encours.risk.domain.assessment.Assessment;
import org.encours.risk.domain.assessment.DebtorFile;

/** Answers what is thought of a debtor, never from before something that is known already. */
@ApplicationScoped
public class ReadRisk {

  /**
   * @param owed all that is open at this moment
   */
  public record Risk(Assessment assessment, Money owed) {}

  private final Debtors debtors;
  private final AssessDebtors assess;

  ReadRisk(Debtors debtors, AssessDebtors assess) {
    this.debtors = debtors;
    this.assess = assess;
  }

  /**
   * @throws NotFound for a debtor nobody has registered
   */
  @Transactional
  public Risk read(CreditorId creditor, String reference) {
    DebtorFile file = upToDate(creditor, reference);
    Assessment last = file.last().orElseThrow();
    return new Risk(last, debtors.owed(creditor, List.of(file.id()), last.line().limit()));
  }

  /** Locks the file, and assesses it first when something happened since its last assessment. */
  DebtorFile upToDate(CreditorId creditor, String reference) {
    return upToDate(creditor, locked(creditor, reference));
  }

  /** The file of a debtor that is locked already. */
  DebtorFile upToDate(CreditorId creditor, KnownDebtor known) {
    if (!known.changed() && known.file().last().isPresent()) {
      return known.file();
    }
    return assess
        .assess(creditor, List.of(known), debtors.portfolio(creditor), KnownDebtor::seenOn)
        .getFirst()
        .file();
  }

  KnownDebtor locked(CreditorId creditor, String reference) {
    return debtors.lock(creditor, reference).orElseThrow(() -> unknown(reference));
  }

  /** The debtor itself, in its group. */
  static KnownDebtor among(List<KnownDebtor> group, String reference) {
    return group.stream()
        .filter(known -> known.file().reference().equals(reference))
        .findFirst()
        .orElseThrow(() -> unknown(reference));
  }

  private static NotFound unknown(String reference) {
    return new NotFound("There is no debtor " + reference + ".");
  }
}
