package org.encours.risk.adapter.in.rest;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.encours.kernel.Money;
import org.encours.platform.input.NotNegativeAmount;
import org.encours.platform.input.PositiveAmount;
import org.encours.risk.domain.solvency.BalanceSheet;
import org.encours.risk.domain.solvency.Opinion;
import org.encours.risk.domain.solvency.PublicEvent;
import org.encours.risk.domain.solvency.SolvencyReport;

/**
 * What someone who looked into a company's books or the registers reports. The six figures come
 * together or not at all; a report may carry events alone. Accounts without liabilities are
 * refused: no Z value follows from them.
 *
 * @param asOf closing date of the accounts, or date of the search
 * @param sales for Altman Z', which fits manufacturers
 * @param score the source's own opinion, 0 (will fail) to 100 (sound)
 */
record SolvencyReportRequest(
    @NotNull LocalDate asOf,
    @NotBlank String source,
    Money workingCapital,
    Money retainedEarnings,
    Money ebit,
    Money equity,
    @PositiveAmount Money totalAssets,
    @NotNegativeAmount Money totalLiabilities,
    Money sales,
    List<String> events,
    @Min(0) @Max(100) Integer score) {

  static SolvencyReport read(SolvencyReportRequest request) {
    Input input = new Input();
    Optional<BalanceSheet> sheet = request.balanceSheet(input);
    Set<PublicEvent> events = request.publicEvents(input);
    if (sheet.isEmpty() && events.isEmpty() && request.score == null) {
      input.wrong("events", "a report has figures, events or a score");
    }
    input.orThrow();
    Optional<Opinion> opinion =
        Optional.ofNullable(request.score)
            .map(score -> new Opinion(request.source, score, request.asOf));
    return new SolvencyReport(request.asOf, request.source, sheet, events, opinion);
  }

  private Optional<BalanceSheet> balanceSheet(Input input) {
    List<Money> given =
        Stream.of(
                workingCapital,
                retainedEarnings,
                ebit,
                equity,
                totalAssets,
                totalLiabilities,
                sales)
            .filter(figure -> figure != null)
            .toList();
    if (given.isEmpty()) {
      return Optional.empty();
    }
    input.required("workingCapital", workingCapital);
    input.required("retainedEarnings", retainedEarnings);
    input.required("ebit", ebit);
    input.required("equity", equity);
    input.required("totalAssets", totalAssets);
    input.required("totalLiabilities", totalLiabilities);
    if (given.stream().map(Money::currency).distinct().count() > 1) {
      input.wrong("totalAssets", "all figures must be in one currency");
    }
    input.orThrow();
    BalanceSheet accounts =
        new BalanceSheet(
            workingCapital.amount(),
            retainedEarnings.amount(),
            ebit.amount(),
            equity.amount(),
            totalAssets.amount(),
            totalLiabilities.amount(),
            Optional.ofNullable(sales).map(Money::amount));
    BalanceSheet filed = input.made("totalLiabilities", accounts::toBeFiled);
    input.orThrow();
    return Optional.of(filed);
  }

  private Set<PublicEvent> publicEvents(Input input) {
    Set<PublicEvent> known = EnumSet.noneOf(PublicEvent.class);
    List<String> given = events == null ? List.of() : events;
    for (int i = 0; i < given.size(); i++) {
      String name = given.get(i);
      if (Arrays.stream(PublicEvent.values()).noneMatch(event -> event.name().equals(name))) {
        input.wrong("events[" + i + "]", "must be one of " + Arrays.toString(PublicEvent.values()));
      } else {
        known.add(PublicEvent.valueOf(name));
      }
    }
    return known;
  }
}
