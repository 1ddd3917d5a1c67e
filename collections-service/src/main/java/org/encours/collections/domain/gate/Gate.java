package org.encours.collections.domain.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.claim.Claim;
import org.encours.collections.domain.claim.InvoiceFile;
import org.encours.collections.domain.party.DebtorFile;
import org.encours.collections.domain.party.DebtorKind;
import org.encours.kernel.Money;

/**
 * Examines a hand-off, claim by claim: what is certain, liquid and due passes, in part if need be;
 * the rest is held with the names of the missing pieces.
 */
public final class Gate {

  private final GateFile file;
  private final LocalDate on;
  private final List<Claim> passing = new ArrayList<>();
  private final List<Claim> held = new ArrayList<>();
  private final List<Missing> missing = new ArrayList<>();
  private final List<String> paid = new ArrayList<>();

  private Gate(GateFile file, LocalDate on) {
    this.file = file;
    this.on = on;
  }

  /** The verdict as of a business date; the same file and date give the same verdict. */
  public static GateResult examine(GateFile file, LocalDate on) {
    Gate gate = new Gate(file, on);
    if (file.creditor().isEmpty() || file.debtor().isEmpty()) {
      gate.holdAll();
    } else {
      List<Missing> ofTheFile = FileChecks.of(file, file.debtor().get(), on);
      gate.missing.addAll(ofTheFile);
      file.items().forEach(item -> gate.examine(item, !ofTheFile.isEmpty()));
    }
    return new GateResult(gate.passing, gate.held, gate.missing, gate.paid);
  }

  private void holdAll() {
    missing.add(
        new Missing(
            Quality.CERTAIN,
            null,
            file.creditor().isEmpty()
                ? "the creditor's own profile"
                : "the debtor's master data, not received yet",
            Missing.Supplier.ACCOUNTING));
    file.items().forEach(item -> held.add(item.claim()));
  }

  private void examine(GateFile.Item item, boolean fileHeld) {
    Claim claim = item.claim();
    if (item.invoice().isEmpty()) {
      missing.add(
          new Missing(
              Quality.CERTAIN,
              claim.number(),
              "the invoice itself, not received from the ledger yet",
              Missing.Supplier.ACCOUNTING));
      held.add(claim);
      return;
    }
    InvoiceFile invoice = item.invoice().get();
    Money open = claim.principal().min(invoice.open());
    if (!open.isPositive()) {
      paid.add(claim.number());
      return;
    }
    DebtorFile debtor = file.debtor().orElseThrow();
    Claim owed = allowed(claim.reducedTo(open), debtor);
    List<Missing> lacking = ClaimChecks.of(owed, invoice, file, on);
    lacking.addAll(AmountChecks.of(claim, invoice));
    missing.addAll(lacking);
    if (fileHeld || !lacking.isEmpty()) {
      held.add(owed);
    } else {
      passUndisputed(owed, invoice.disputed().min(open));
    }
  }

  private void passUndisputed(Claim owed, Money disputed) {
    if (disputed.isZero()) {
      passing.add(owed);
      return;
    }
    missing.add(
        new Missing(
            Quality.CERTAIN,
            owed.number(),
            "an answer to the open dispute over " + disputed,
            Missing.Supplier.CREDIT_CONTROL));
    if (disputed.compareTo(owed.principal()) >= 0) {
      held.add(owed);
      return;
    }
    Claim.Parts parts = owed.part(owed.principal().minus(disputed));
    passing.add(parts.passing());
    held.add(parts.held());
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
}
