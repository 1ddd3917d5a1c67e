package org.encours.collections.domain.agencywork;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.encours.collections.domain.cases.CaseEvent;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InvoiceId;
import org.encours.collections.domain.party.ActionStamp;

/** What a debtor contests towards an agency, as the ledger is to hear it. */
final class Disputes {

  private static final String CHARGES = "CHARGES";

  private Disputes() {}

  /**
   * One for each invoice of the case; a part that was named is of the oldest invoice, for an agency
   * knows the case as one debt.
   *
   * @param word the id of the report here
   */
  static List<CaseEvent> heard(CollectionCase of, AgencyUpdate update, UUID word, ActionStamp act) {
    List<InvoiceId> contested =
        Optional.ofNullable(update.amount())
            .map(part -> List.of(of.oldestInvoice()))
            .orElseGet(() -> of.claims().stream().map(Claim::invoice).distinct().toList());
    return contested.stream()
        .map(
            invoice ->
                (CaseEvent)
                    new CaseEvent.DisputeHeard(
                        id(word, invoice),
                        invoice,
                        update.agency(),
                        reason(update.code()),
                        update.amount(),
                        CHARGES.equals(update.code()),
                        update.note(),
                        act.by(),
                        act.on()))
        .toList();
  }

  /** The same report about the same invoice is always the same objection. */
  private static UUID id(UUID word, InvoiceId invoice) {
    return UUID.nameUUIDFromBytes((word + " " + invoice.value()).getBytes(StandardCharsets.UTF_8));
  }

  private static CaseEvent.DisputeReason reason(String code) {
    for (CaseEvent.DisputeReason known : CaseEvent.DisputeReason.values()) {
      if (known.name().equals(code)) {
        return known;
      }
    }
    return CaseEvent.DisputeReason.OTHER;
  }
}
