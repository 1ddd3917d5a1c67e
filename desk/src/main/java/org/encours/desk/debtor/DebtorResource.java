package org.encours.desk.debtor;

import static org.encours.desk.client.ServiceId.COLLECTIONS;
import static org.encours.desk.client.ServiceId.DUNNING;
import static org.encours.desk.client.ServiceId.LEDGER;
import static org.encours.desk.client.ServiceId.RISK;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.math.BigDecimal;
import java.util.List;
import org.encours.desk.client.Call;
import org.encours.desk.client.Items;
import org.encours.desk.client.Part;
import org.encours.desk.shell.BarChart;
import org.encours.desk.shell.BarChart.Column;
import org.encours.desk.shell.Session;

/** {@code /debtors/{reference}}. */
@Path("/debtors/{reference}")
@RunOnVirtualThread
public class DebtorResource {

  private static final int INVOICES = 200;
  private static final int CONTACTS = 30;
  private static final int PLOTTED = 24;

  @CheckedTemplate(basePath = "debtor")
  static class Templates {
    static native TemplateInstance page(
        String reference,
        Part<DebtorViews.Debtor> debtor,
        Part<DebtorViews.Risk> risk,
        Part<Items<DebtorViews.Invoice>> invoices,
        Part<Items<DebtorViews.JournalEntry>> journal,
        Part<Outlook> outlook,
        Part<Items<DebtorViews.Case>> cases,
        BarChart conduct,
        Book book);
  }

  private final Session session;

  DebtorResource(Session session) {
    this.session = session;
  }

  @GET
  public TemplateInstance page(@PathParam("reference") String reference) {
    var ask = session.ask();
    var debtor =
        ask.one(
            Call.to(LEDGER, "/v1/debtors/{}", reference).with("asOf", session.getAsOf()),
            DebtorViews.Debtor.class);
    var risk = ask.one(Call.to(RISK, "/v1/debtors/{}/risk", reference), DebtorViews.Risk.class);
    var invoices =
        ask.items(
            Call.to(LEDGER, "/v1/invoices").with("debtor", reference).with("limit", INVOICES),
            DebtorViews.Invoice.class);
    var journal =
        ask.items(
            Call.to(DUNNING, "/v1/debtors/{}/contacts", reference).with("limit", CONTACTS),
            DebtorViews.JournalEntry.class);
    var outlook =
        ask.one(
            Call.to(DUNNING, "/v1/debtors/{}/outlook", reference).with("asOf", session.getAsOf()),
            Outlook.class);
    var cases =
        ask.items(
            Call.to(COLLECTIONS, "/v1/cases").with("debtor", reference), DebtorViews.Case.class);
    return Templates.page(
        reference,
        debtor.get(),
        risk.get(),
        invoices.get(),
        journal.get(),
        outlook.get(),
        cases.get(),
        conduct(invoices.get().orElse(Items.none()).items()),
        Book.of(invoices.get().orElse(Items.none()).items()));
  }

  /** How many days late each of the last invoices was paid; below the line is early. */
  private static BarChart conduct(List<DebtorViews.Invoice> invoices) {
    List<DebtorViews.Invoice> paid =
        invoices.stream().filter(it -> it.settledOn() != null && it.daysLate() != null).toList();
    return BarChart.of(
        paid.subList(Math.max(0, paid.size() - PLOTTED), paid.size()).stream()
            .map(it -> new Column("", List.of(BigDecimal.valueOf(it.daysLate()))))
            .toList());
  }
}
