package org.encours.collections.application.view;

import java.util.ArrayList;
import java.util.List;
import org.encours.collections.domain.court.Contest;
import org.encours.collections.domain.gate.ClaimQuality;
import org.encours.collections.domain.gate.Deficiency;

/** Whether a claim is certain, liquid and due, and what is missing where it is not. */
public record CaseChecks(Check certain, Check liquid, Check due) {

  public record Check(boolean ok, List<Piece> missing) {}

  /** A missing piece, and who can supply it. */
  public record Piece(String invoice, String what, String who) {}

  /** An objection that was heard after the gate makes a claim uncertain all the same. */
  public static CaseChecks of(List<Deficiency> missing, Contest contest) {
    List<Deficiency> pieces = new ArrayList<>(missing);
    boolean known = pieces.stream().anyMatch(p -> p.check() == ClaimQuality.CERTAIN);
    if (contest == Contest.SERIOUS && !known) {
      pieces.add(
          new Deficiency(
              ClaimQuality.CERTAIN,
              null,
              "an answer to the debtor's objection",
              Deficiency.Supplier.SALES));
    }
    return new CaseChecks(
        check(pieces, ClaimQuality.CERTAIN),
        check(pieces, ClaimQuality.LIQUID),
        check(pieces, ClaimQuality.DUE));
  }

  private static Check check(List<Deficiency> pieces, ClaimQuality quality) {
    List<Piece> missing =
        pieces.stream()
            .filter(piece -> piece.check() == quality)
            .map(piece -> new Piece(piece.invoice(), piece.what(), piece.who().name()))
            .toList();
    return new Check(missing.isEmpty(), missing);
  }
}
