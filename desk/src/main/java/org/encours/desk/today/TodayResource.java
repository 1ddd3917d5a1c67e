package org.encours.desk.today;

import static org.encours.desk.client.ServiceId.COLLECTIONS;
import static org.encours.desk.client.ServiceId.DUNNING;
import static org.encours.desk.client.ServiceId.LEDGER;
import static org.encours.desk.client.ServiceId.RISK;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.encours.desk.client.Ask;
import org.encours.desk.client.Call;
import org.encours.desk.client.Items;
import org.encours.desk.client.Part;
import org.encours.desk.shell.Session;

/** {@code /}: everything that waits for a person today, in one list. */
@Path("/")
@RunOnVirtualThread
public class TodayResource {

  private static final int MOST = 100;

  @CheckedTemplate(basePath = "today")
  static class Templates {
    static native TemplateInstance page(TodayPage page);
  }

  private final Session session;

  TodayResource(Session session) {
    this.session = session;
  }

  @GET
  public Response today(
      @QueryParam("kind") @DefaultValue("") String kind,
      @QueryParam("owner") @DefaultValue("") String owner) {
    if (session.isOperator()) {
      return Response.seeOther(URI.create("/operations")).build();
    }
    Ask ask = session.ask();
    var day = session.getAsOf();
    var agenda =
        ask.items(
            Call.to(DUNNING, "/v1/agenda")
                .with("date", day)
                .with("owner", owner)
                .with("limit", MOST),
            Read.AgendaTask.class);
    var cases =
        ask.items(
            Call.to(COLLECTIONS, "/v1/tasks").with("date", day).with("limit", MOST),
            Read.CaseTask.class);
    var messages =
        ask.items(
            Call.to(DUNNING, "/v1/reminders").with("state", "TO_APPROVE").with("limit", MOST),
            Read.Message.class);
    var receipts =
        ask.items(
            Call.to(LEDGER, "/v1/unmatched-receipts").with("limit", MOST), Read.Receipt.class);
    var disputes =
        ask.items(
            Call.to(LEDGER, "/v1/disputes").with("pending", true).with("limit", MOST),
            Read.Dispute.class);
    var warnings =
        ask.items(Call.to(RISK, "/v1/early-warnings").with("limit", MOST), Read.Warning.class);
    Rows rows = new Rows(session);
    List<Row> all =
        Stream.of(
                rows(agenda.get(), rows::call),
                rows(cases.get(), rows::caseTask),
                rows(messages.get(), rows::approval),
                rows(receipts.get(), rows::money),
                rows(disputes.get(), rows::dispute),
                rows(warnings.get(), rows::warning))
            .flatMap(List::stream)
            .toList();
    List<Part<?>> parts =
        List.of(
            agenda.get(),
            cases.get(),
            messages.get(),
            receipts.get(),
            disputes.get(),
            warnings.get());
    return Response.ok(Templates.page(TodayPage.of(named(ask, all), kind, parts))).build();
  }

  private static <T> List<Row> rows(Part<Items<T>> part, Function<T, Row> row) {
    return part.orElse(Items.none()).items().stream().map(row).toList();
  }

  /** Names come in one question; where they do not, the reference stands alone. */
  private static List<Row> named(Ask ask, List<Row> rows) {
    List<String> references =
        rows.stream().map(Row::debtor).filter(it -> !it.isEmpty()).distinct().limit(MOST).toList();
    if (references.isEmpty()) {
      return rows;
    }
    Map<String, String> names =
        ask
            .items(
                Call.to(LEDGER, "/v1/debtors")
                    .withAll("references", references)
                    .with("limit", MOST),
                Read.Named.class)
            .get()
            .orElse(Items.none())
            .items()
            .stream()
            .collect(Collectors.toMap(Read.Named::reference, Read.Named::name, (a, _) -> a));
    return new ArrayList<>(
        rows.stream().map(row -> row.named(names.getOrDefault(row.debtor(), ""))).toList());
  }
}
