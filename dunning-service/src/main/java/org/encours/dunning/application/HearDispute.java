package org.encours.dunning.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.dunning.application.port.Debtors;
import org.encours.dunning.application.port.HeardDisputes;
import org.encours.dunning.application.port.Receivables;
import org.encours.dunning.domain.hold.Dispute;
import org.encours.dunning.domain.hold.DisputeReason;
import org.encours.dunning.domain.party.Debtor;
import org.encours.dunning.domain.receivable.Receivable;
import org.encours.kernel.CreditorId;
import org.encours.kernel.Ids;
import org.encours.kernel.Money;

/**
 * Takes down what a debtor contests: nothing is asked of it from now on, without an end, and the
 * ledger opens the dispute that a person settles there.
 */
@ApplicationScoped
class HearDispute {

  /**
   * What the debtor says.
   *
   * @param amount the contested part; all that is open where it is not given
   * @param chargesOnly whether no principal is contested
   */
  record Said(
      DisputeReason reason,
      Optional<Money> amount,
      boolean chargesOnly,
      LocalDate on,
      String by,
      Optional<String> note) {}

  private final Receivables receivables;
  private final Debtors debtors;
  private final HeardDisputes disputes;
  private final Ids ids;

  HearDispute(Receivables receivables, Debtors debtors, HeardDisputes disputes, Ids ids) {
    this.receivables = receivables;
    this.debtors = debtors;
    this.disputes = disputes;
    this.ids = ids;
  }

  void about(CreditorId creditor, List<UUID> invoices, Said said) {
    for (UUID invoice : invoices) {
      receivables
          .lock(creditor, invoice)
          .filter(item -> said.chargesOnly() ? !item.chargesDisputed() : asked(item))
          .ifPresent(item -> open(creditor, item, said));
    }
  }

  private static boolean asked(Receivable item) {
    return item.claimable().plus(item.chargesClaimable()).isPositive();
  }

  private void open(CreditorId creditor, Receivable item, Said said) {
    Dispute dispute =
        new Dispute(
            ids.next(),
            said.amount()
                .map(part -> part.min(item.claimable()))
                .or(() -> Optional.of(item.claimable()).filter(_ -> !item.disputes().isEmpty())),
            said.on(),
            said.chargesOnly(),
            true);
    receivables.save(creditor, item.disputing(dispute));
    Debtor debtor = debtors.find(creditor, item.debtorId()).orElseThrow();
    disputes.tell(
        creditor,
        debtor,
        item,
        new HeardDisputes.Heard(dispute, said.reason(), said.by(), said.note()));
  }
}
