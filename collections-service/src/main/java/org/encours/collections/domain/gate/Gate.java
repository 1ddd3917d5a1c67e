package org.encours.collections.domain.gate;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.claim.Claim;

/**
 * Examines a hand-off, claim by claim: what is certain, liquid and due passes, in part if need be;
 * the rest is held with the names of the missing pieces.
 */
public final class Gate {

  private Gate() {}

  /** The verdict as of a business date; the same file and date give the same verdict. */
  public static GateResult examine(GateFile file, LocalDate on) {
    if (file.creditor().isEmpty() || file.debtor().isEmpty()) {
      return untilThePartiesAreKnown(file);
    }
    List<Deficiency> missing = new ArrayList<>(FileChecks.of(file, file.debtor().get(), on));
    boolean wholeFileHeld = !missing.isEmpty();
    List<Claim> passing = new ArrayList<>();
    List<Claim> held = new ArrayList<>();
    List<String> paid = new ArrayList<>();
    for (GateFile.Item item : file.items()) {
      ClaimVerdict verdict = ClaimVerdict.of(item, file, wholeFileHeld, on);
      missing.addAll(verdict.missing());
      verdict.passing().ifPresent(passing::add);
      verdict.held().ifPresent(held::add);
      if (verdict.paid()) {
        paid.add(item.claim().number());
      }
    }
    return new GateResult(passing, held, missing, paid);
  }

  private static GateResult untilThePartiesAreKnown(GateFile file) {
    String what =
        file.creditor().isEmpty()
            ? "the creditor's own profile"
            : "the debtor's master data, not received yet";
    return new GateResult(
        List.of(),
        file.items().stream().map(GateFile.Item::claim).toList(),
        List.of(new Deficiency(ClaimQuality.CERTAIN, null, what, Deficiency.Supplier.ACCOUNTING)),
        List.of());
  }
}
