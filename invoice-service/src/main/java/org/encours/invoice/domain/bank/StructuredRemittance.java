package org.encours.invoice.domain.bank;

import java.util.List;
import java.util.Optional;
import org.encours.kernel.Money;

/**
 * One structured part of a remittance ({@code RmtInf/Strd}); a payment may carry several.
 *
 * @param creditorReference {@code CdtrRefInf/Ref} as the bank passed it on
 * @param documents numbers of the referred documents ({@code RfrdDocInf/Nb})
 * @param remitted what the payer wants paid of them ({@code RfrdDocAmt/RmtdAmt}), where given
 */
public record StructuredRemittance(
    Optional<String> creditorReference, List<String> documents, Optional<Money> remitted) {

  public StructuredRemittance {
    documents = List.copyOf(documents);
  }

  /** A creditor reference and nothing else, as most banks pass it on. */
  public static List<StructuredRemittance> reference(Optional<String> reference) {
    return reference
        .map(text -> new StructuredRemittance(Optional.of(text), List.of(), Optional.empty()))
        .stream()
        .toList();
  }
}
