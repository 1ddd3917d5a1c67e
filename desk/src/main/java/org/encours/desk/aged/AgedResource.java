package org.encours.desk.aged;

import static org.encours.desk.client.ServiceId.LEDGER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.encours.desk.client.Call;
import org.encours.desk.client.Part;
import org.encours.desk.shell.BarChart;
import org.encours.desk.shell.BarChart.Column;
import org.encours.desk.shell.Download;
import org.encours.desk.shell.Session;
import org.encours.kernel.Money;

/** {@code /aged-balance}: by debtor, in the order asked for; as CSV too. */
@Path("/aged-balance")
@RunOnVirtualThread
public class AgedResource {

  @CheckedTemplate(basePath = "aged")
  static class Templates {
    static native TemplateInstance page(Part<AgedBalance> part, AgedPage page);
  }

  private final Session session;

  AgedResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance page(@QueryParam("sort") @DefaultValue("overdue") String sort) {
    Part<AgedBalance> balance = balance();
    return Templates.page(
        balance,
        balance.found().map(it -> AgedPage.of(it, sort)).orElseGet(() -> AgedPage.empty(sort)));
  }

  @GET
  @Path("csv")
  @Produces("text/csv;charset=UTF-8")
  public Response csv() {
    return switch (balance()) {
      case Part.Ready<AgedBalance> it -> Download.table("aged-balance", rows(it.value()));
      case Part.Refused<AgedBalance> it -> Response.status(it.problem().status()).build();
      case Part.Away<AgedBalance> _ -> Response.status(503).build();
    };
  }

  private Part<AgedBalance> balance() {
    return session
        .ask()
        .one(
            Call.to(LEDGER, "/v1/reports/aged-balance").with("asOf", session.getAsOf()),
            AgedBalance.class)
        .get();
  }

  private static Stream<List<String>> rows(AgedBalance balance) {
    return Stream.concat(
        Stream.of(
            List.of(
                "debtor",
                "name",
                "currency",
                "notDue",
                "d1_30",
                "d31_60",
                "d61_90",
                "d90plus",
                "total")),
        balance.items().stream()
            .map(
                it ->
                    List.of(
                        it.debtor(),
                        it.name(),
                        it.currency(),
                        plain(it.notDue()),
                        plain(it.upTo30()),
                        plain(it.upTo60()),
                        plain(it.upTo90()),
                        plain(it.older()),
                        plain(it.total()))));
  }

  private static String plain(Money money) {
    return money.amount().toPlainString();
  }

  /** What the page shows beside the totals. */
  record AgedPage(List<AgedBalance.Line> lines, BarChart chart, String sort) {

    private static final List<String> SORTS = List.of("overdue", "total", "name");

    static AgedPage empty(String sort) {
      return new AgedPage(List.of(), BarChart.of(List.of()), sort);
    }

    static AgedPage of(AgedBalance balance, String sort) {
      Comparator<AgedBalance.Line> order =
          switch (sort) {
            case "name" -> Comparator.comparing(AgedBalance.Line::name);
            case "total" -> Comparator.comparing(AgedBalance.Line::total, AgedPage::byAmount);
            default -> Comparator.comparing(AgedBalance.Line::overdue, AgedPage::byAmount);
          };
      return new AgedPage(
          balance.items().stream().sorted(order).toList(),
          BarChart.of(balance.totals().stream().limit(1).flatMap(AgedPage::columns).toList()),
          sort);
    }

    public List<String> sorts() {
      return SORTS;
    }

    private static int byAmount(Money one, Money other) {
      return other.amount().compareTo(one.amount());
    }

    private static Stream<Column> columns(AgedBalance.Line total) {
      List<Money> values =
          List.of(total.notDue(), total.upTo30(), total.upTo60(), total.upTo90(), total.older());
      List<String> labels = List.of("0", "1–30", "31–60", "61–90", "90+");
      return Stream.iterate(0, i -> i < values.size(), i -> i + 1)
          .map(i -> new Column(labels.get(i), alone(i, values.get(i).amount())));
    }

    /** Each column in the colour of its age. */
    private static List<BigDecimal> alone(int series, BigDecimal value) {
      return Stream.concat(Stream.generate(() -> BigDecimal.ZERO).limit(series), Stream.of(value))
          .toList();
    }
  }
}
