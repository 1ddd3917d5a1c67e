package org.encours.desk.figures;

import static org.encours.desk.client.ServiceId.COLLECTIONS;
import static org.encours.desk.client.ServiceId.LEDGER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.encours.desk.client.Ask;
import org.encours.desk.client.Call;
import org.encours.desk.client.Part;
import org.encours.desk.shell.BarChart;
import org.encours.desk.shell.BarChart.Column;
import org.encours.desk.shell.Session;

/** {@code /figures}: six months of key figures, cash by week, recovery by route. */
@Path("/figures")
@RunOnVirtualThread
public class FiguresResource {

  private static final int MONTHS = 6;

  @CheckedTemplate(basePath = "figures")
  static class Templates {
    static native TemplateInstance page(
        List<FigureViews.KeyFigures> months,
        BarChart dso,
        BarChart overdue,
        Part<FigureViews.Expected> cash,
        BarChart weeks,
        Part<FigureViews.Recovery> recovery,
        Part<FigureViews.KeyFigures> last);
  }

  private final Session session;

  FiguresResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance page() {
    Ask ask = session.ask();
    var months =
        IntStream.range(0, MONTHS)
            .mapToObj(back -> month(ask, session.getAsOf(), MONTHS - 1 - back))
            .toList();
    var cash =
        ask.one(
            Call.to(LEDGER, "/v1/reports/cash-forecast").with("asOf", session.getAsOf()),
            FigureViews.Expected.class);
    var recovery =
        ask.one(Call.to(COLLECTIONS, "/v1/reports/recovery"), FigureViews.Recovery.class);
    List<FigureViews.KeyFigures> known =
        months.stream().map(Supplier::get).flatMap(it -> it.found().stream()).toList();
    return Templates.page(
        known,
        chart(known, FigureViews.KeyFigures::dso),
        chart(known, FigureViews.KeyFigures::overdueShare),
        cash.get(),
        weeks(cash.get()),
        recovery.get(),
        months.getLast().get());
  }

  private static Supplier<Part<FigureViews.KeyFigures>> month(Ask ask, LocalDate asOf, int back) {
    YearMonth month = YearMonth.from(asOf).minusMonths(back);
    LocalDate end = month.atEndOfMonth();
    return ask.one(
        Call.to(LEDGER, "/v1/reports/key-figures")
            .with("from", month.atDay(1))
            .with("to", end.isAfter(asOf) ? asOf : end),
        FigureViews.KeyFigures.class);
  }

  private static BarChart chart(
      List<FigureViews.KeyFigures> months,
      java.util.function.Function<FigureViews.KeyFigures, BigDecimal> figure) {
    return BarChart.of(
        months.stream()
            .map(
                it ->
                    new Column(
                        YearMonth.from(it.to()).toString(),
                        List.of(Optional.ofNullable(figure.apply(it)).orElse(BigDecimal.ZERO))))
            .toList());
  }

  private static BarChart weeks(Part<FigureViews.Expected> cash) {
    return BarChart.of(
        cash.found().stream()
            .flatMap(it -> it.items().stream())
            .limit(12)
            .map(
                it ->
                    new Column(
                        "%02d/%02d".formatted(it.week().getDayOfMonth(), it.week().getMonthValue()),
                        List.of(it.p50().amount())))
            .toList());
  }
}
