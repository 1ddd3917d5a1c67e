package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.function.Predicate;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.domain.party.Debtor;
import org.encours.invoice.domain.party.DebtorKey;
import org.encours.kernel.Ids;

/** Keeps a debtor's data as the ERP knows it. */
@ApplicationScoped
public class RegisterDebtor {

  /** What came of it. */
  public record Registered(Debtor debtor, boolean isNew) {}

  private final Debtors debtors;
  private final Ids ids;

  RegisterDebtor(Debtors debtors, Ids ids) {
    this.debtors = debtors;
    this.ids = ids;
  }

  /** The debtor is no longer as the caller read it. */
  public static final class ChangedMeanwhile extends RuntimeException {
    ChangedMeanwhile() {
      super("the debtor was changed by somebody else");
    }
  }

  /**
   * Saying the same again publishes nothing.
   *
   * @param given its key's id is ignored: the reference tells whether it is a new debtor
   * @param unchanged whether the debtor as it is now is the one that the caller read
   * @throws ChangedMeanwhile when it is not
   */
  @Transactional
  public Registered register(Debtor given, Predicate<Optional<Debtor>> unchanged) {
    Optional<Debtor> known = debtors.findToChange(given.creditor(), given.key().reference());
    if (!unchanged.test(known)) {
      throw new ChangedMeanwhile();
    }
    DebtorKey key =
        known.map(Debtor::key).orElseGet(() -> new DebtorKey(ids.next(), given.key().reference()));
    var accepted = withKey(given, key).registered(known.isEmpty()).orThrow();
    if (!known.equals(Optional.of(accepted.state()))) {
      debtors.save(accepted.state(), known.isEmpty(), accepted.events());
    }
    return new Registered(accepted.state(), known.isEmpty());
  }

  private static Debtor withKey(Debtor given, DebtorKey key) {
    return new Debtor(
        given.creditor(),
        key,
        given.kind(),
        given.name(),
        given.language(),
        given.country(),
        given.enterpriseNumber(),
        given.vatNumber(),
        given.address(),
        given.contacts(),
        given.terms(),
        given.parent());
  }
}
