package org.encours.invoice.domain.policy;

import java.util.Optional;
import org.encours.invoice.domain.invoice.LegalFacts;

/**
 * What a creditor wants done about payment terms.
 *
 * @param refuseUnlawful whether an invoice with a term beyond the law is refused; else it is taken
 *     with a warning, and the lawful term counts
 * @param sector of what it sells, where its longest term is its own
 * @param nature of its debts, which prescription depends on
 */
public record TermsPolicy(
    boolean refuseUnlawful,
    Optional<LegalFacts.TermSector> sector,
    Optional<LegalFacts.Nature> nature) {

  public static final TermsPolicy PLAIN =
      new TermsPolicy(false, Optional.empty(), Optional.empty());

  /** What the invoice says, and where it says nothing what the creditor always does. */
  public LegalFacts complete(LegalFacts said) {
    return new LegalFacts(
        said.lawful(),
        said.receivedOn(),
        said.dueDateAgreed(),
        said.mentions(),
        said.nature().or(() -> nature),
        said.sector().or(() -> sector));
  }
}
