package org.encours.invoice.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.encours.invoice.application.port.Debtors;
import org.encours.invoice.domain.Debtor;
import org.encours.invoice.domain.DebtorKey;
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

  /**
   * Saying the same again publishes nothing.
   *
   * @param given its key's id is ignored: the reference tells whether it is a new debtor
   */
  @Transactional
  public Registered register(Debtor given) {
    Optional<Debtor> known = debtors.find(given.creditor(), given.key().reference());
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
