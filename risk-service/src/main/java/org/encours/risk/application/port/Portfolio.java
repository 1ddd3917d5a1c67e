package org.encours.risk.application.port;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.encours.kernel.CreditorId;
import org.encours.risk.domain.assessment.DebtorFile;
import org.encours.risk.domain.behaviour.Fact;
import org.encours.risk.domain.debtor.DebtorId;

/**
 * All debtors of a creditor that were assessed at least once, for questions about all of them. It
 * is read page by page and outside of a transaction: whoever asks keeps sums, not debtors, and no
 * lock, no connection and no row version is held while it thinks. Each debtor is seen whole; what
 * is told of others meanwhile may be seen or not.
 */
@FunctionalInterface
public interface Portfolio {

  /** Debtors a page. */
  int PAGE = 500;

  record Entry(DebtorFile file, List<Fact> facts) {}

  /** The debtors whose ids follow, in order of their ids; none at the end. */
  List<Entry> page(CreditorId creditor, Optional<DebtorId> after, int most);

  /** Looks at one debtor after the other; only one page of them is held at a time. */
  default void forEach(CreditorId creditor, Consumer<Entry> look) {
    Optional<DebtorId> after = Optional.empty();
    do {
      List<Entry> page = page(creditor, after, PAGE);
      page.forEach(look);
      after = page.isEmpty() ? Optional.empty() : Optional.of(page.getLast().file().id());
    } while (after.isPresent());
  }
}
