package org.encours.collections.domain.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;

/**
 * What the gate says of one claim: its undisputed part passes, the disputed rest is held; all of it
 * is held while a piece is missing; none of it is left when the invoice was paid, credited or
 * assigned.
 */
record ClaimVerdict(Optional<Claim> passing, Optional<Claim> held, List<Deficiency> missing) {

  static ClaimVerdict of(GateFile.Item item, GateFile file, boolean wholeFileHeld, LocalDate on) {
    Claim claim = item.claim();
    if (item.invoice().isEmpty()) {
      return held(
          claim,
          List.of(
              certain(
                  claim,
                  "the invoice itself, not received from the ledger yet",
                  Deficiency.Supplier.ACCOUNTING)));
    }
    InvoiceFile invoice = item.invoice().get();
    Money open = claim.principal().min(invoice.open());
    if (!open.isPositive() || invoice.assignee() != null) {
      return new ClaimVerdict(Optional.empty(), Optional.empty(), List.of());
    }
    Claim owed = allowed(claim.reducedTo(open), file.debtor().orElseThrow());
    List<Deficiency> lacking = new ArrayList<>(ClaimChecks.of(owed, invoice, file, on));
    lacking.addAll(AmountChecks.of(claim, invoice));
    lacking.addAll(
        AmountChecks.charges(
            owed.charges().isZero() ? owed : claim,
            invoice,
            file.debtor().orElseThrow(),
            file.rateCap()));
    return wholeFileHeld || !lacking.isEmpty()
        ? held(owed, lacking)
        : undisputed(owed, item.contested(invoice, open));
  }

  boolean paid() {
    return passing.isEmpty() && held.isEmpty();
  }

  private static ClaimVerdict undisputed(Claim owed, Money disputed) {
    if (disputed.isZero()) {
      return new ClaimVerdict(Optional.of(owed), Optional.empty(), List.of());
    }
    List<Deficiency> answer =
        List.of(
            certain(
                owed,
                "an answer to the open dispute over " + disputed,
                Deficiency.Supplier.CREDIT_CONTROL));
    if (disputed.compareTo(owed.principal()) >= 0) {
      return held(owed, answer);
    }
    Claim.Parts parts = owed.part(owed.principal().minus(disputed));
    return new ClaimVerdict(Optional.of(parts.passing()), Optional.of(parts.held()), answer);
  }

  private static ClaimVerdict held(Claim claim, List<Deficiency> missing) {
    return new ClaimVerdict(Optional.empty(), Optional.of(claim), missing);
  }

  /** A consumer owes charges only when accepted terms provide them (art. XIX.4 CEL; C11). */
  private static Claim allowed(Claim claim, DebtorFile debtor) {
    boolean bare =
        debtor.kind() == DebtorKind.CONSUMER
            && debtor.country().equals("BE")
            && (debtor.terms() == null
                || !(debtor.terms().interestClause() || debtor.terms().penaltyClause()));
    return bare ? claim.withoutCharges() : claim;
  }

  private static Deficiency certain(Claim claim, String what, Deficiency.Supplier who) {
    return new Deficiency(ClaimQuality.CERTAIN, claim.number(), what, who);
  }
}
