package org.encours.desk.search;

import static org.encours.desk.client.ServiceId.LEDGER;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.encours.desk.client.Call;
import org.encours.desk.client.Items;
import org.encours.desk.client.Part;
import org.encours.desk.shell.Session;
import org.encours.kernel.Money;

/** {@code /search?q=}: debtors by name, number or reference; invoices by number. */
@Path("/search")
@RunOnVirtualThread
public class SearchResource {

  private static final int MOST = 25;

  /** The fields read of {@code GET /v1/debtors?q=}. */
  record Debtor(String reference, String name, String kind, Money balance, Money overdue) {}

  /** The fields read of {@code GET /v1/invoices?number=}. */
  record Invoice(
      UUID id, String number, String debtor, String status, LocalDate dueDate, Money open) {}

  @CheckedTemplate(basePath = "search")
  static class Templates {
    static native TemplateInstance page(
        String q, Part<Items<Debtor>> debtors, Part<Items<Invoice>> invoices);
  }

  private final Session session;

  SearchResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance page(@QueryParam("q") @DefaultValue("") String q) {
    String asked = q.strip();
    if (asked.isEmpty()) {
      return Templates.page("", new Part.Ready<>(Items.none()), new Part.Ready<>(Items.none()));
    }
    var ask = session.ask();
    var debtors =
        ask.items(
            Call.to(LEDGER, "/v1/debtors").with("q", asked).with("limit", MOST), Debtor.class);
    var invoices =
        ask.items(
            Call.to(LEDGER, "/v1/invoices").with("number", asked).with("limit", MOST),
            Invoice.class);
    return Templates.page(asked, debtors.get(), invoices.get());
  }
}
