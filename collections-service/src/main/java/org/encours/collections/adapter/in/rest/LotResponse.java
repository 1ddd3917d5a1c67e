package org.encours.collections.adapter.in.rest;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.UUID;
import org.encours.collections.application.FollowLot;
import org.encours.collections.domain.agency.FeeSchedule;
import org.encours.collections.domain.agency.Tone;
import org.encours.collections.domain.cases.CollectionCase;
import org.encours.collections.domain.lot.Lot;
import org.encours.collections.domain.lot.LotLine;
import org.encours.collections.domain.lot.LotProgress;
import org.encours.collections.domain.lot.LotProgress.Stage;
import org.encours.collections.domain.lot.LotProgress.Sums;
import org.encours.collections.domain.lot.LotTerms;
import org.encours.collections.domain.route.Sale;
import org.encours.kernel.Money;
import org.encours.kernel.Refusal;

/**
 * A lot with how it stands.
 *
 * @param feeSchedule agreed for it, null where the agency's own holds
 * @param sale with the price of the whole, null where an agency collects
 * @param totals of the cases that went, one for each currency
 */
record LotResponse(
    UUID id,
    String name,
    String agency,
    Tone tone,
    FeeSchedule feeSchedule,
    Sale sale,
    String reason,
    LocalDate handedOffOn,
    String by,
    List<Line> cases,
    List<Total> totals) {

  /**
   * @param price its share of the lot's, in a sale
   * @param stage how the lot stands with it
   * @param status of the case itself, null for one that does not exist
   * @param end how the lot's time with it ended
   * @param problem the code of what kept it back
   */
  record Line(
      UUID caseId,
      String debtor,
      Stage stage,
      String status,
      String end,
      String problem,
      String detail,
      Money price,
      Sums sums) {

    static Line of(Lot lot, LotLine line, CollectionCase known, Refusal refusal) {
      if (known == null) {
        return new Line(
            line.of().value(),
            null,
            Stage.NOT_TAKEN,
            null,
            null,
            line.problem(),
            line.detail(),
            null,
            null);
      }
      LotProgress standing = LotProgress.of(lot.id(), known);
      return new Line(
          line.of().value(),
          known.debtorReference(),
          standing.stage(),
          known.state().status(),
          standing.end(),
          refusal == null ? null : refusal.code(),
          refusal == null ? null : refusal.detail(),
          line.price(),
          standing.sums());
    }
  }

  record Total(int cases, Sums sums) {
    Total plus(Total more) {
      return new Total(cases + more.cases, sums.plus(more.sums));
    }
  }

  static LotResponse of(FollowLot.Shown shown) {
    Lot lot = shown.lot();
    List<Line> lines =
        lot.lines().stream()
            .map(
                line ->
                    Line.of(
                        lot, line, shown.cases().get(line.of()), shown.problems().get(line.of())))
            .toList();
    Map<String, Total> totals = new TreeMap<>();
    lines.stream()
        .map(Line::sums)
        .filter(Objects::nonNull)
        .forEach(
            sums ->
                totals.merge(
                    sums.claimed().currency().getCurrencyCode(), new Total(1, sums), Total::plus));
    var terms = lot.terms();
    return new LotResponse(
        lot.id(),
        lot.name(),
        terms instanceof LotTerms.WithAgency to ? to.agency().value() : null,
        terms instanceof LotTerms.WithAgency to ? to.tone() : null,
        terms instanceof LotTerms.WithAgency to ? to.feeSchedule() : null,
        terms instanceof LotTerms.ToBuyer(Sale sale) ? sale : null,
        lot.reason(),
        lot.on(),
        lot.by(),
        lines,
        List.copyOf(totals.values()));
  }
}
